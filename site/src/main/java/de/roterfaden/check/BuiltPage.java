package de.roterfaden.check;

import org.jsoup.nodes.Document;

/**
 * A page as browsers will see it.
 *
 * @param address its path, relative to the root of the site
 * @param html its text
 * @param document the same parsed, with the positions of all nodes and attributes; checks share it
 *     and must not change it
 */
public record BuiltPage(String address, String html, Document document) {}
