package de.roterfaden.markup;

import de.roterfaden.finding.Position;
import de.roterfaden.narrative.LanguageVersion;

/**
 * A link in a text of the data.
 *
 * @param file path of the file, relative to the narrative
 * @param position where the text stands that holds it
 * @param version version that the text was written for
 * @param target its target as written
 * @param address its address as seen from the root of the site
 */
public record DataLink(
    String file, Position position, LanguageVersion version, String target, String address) {}
