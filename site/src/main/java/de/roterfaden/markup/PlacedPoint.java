package de.roterfaden.markup;

/**
 * A story point with the page on which it stands.
 *
 * @param point the point
 * @param title title of the page
 * @param url address of the page, relative to the root of the site
 */
public record PlacedPoint(Passage.StoryPoint point, String title, String url) {}
