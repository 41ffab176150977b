package de.roterfaden.markup;

/**
 * The text of a page that is made from data.
 *
 * @param title heading of the page
 * @param lead one or two sentences below it, or ""
 * @param html the rest, safe; headings begin at level 2
 */
public record DataText(String title, String lead, String html) {}
