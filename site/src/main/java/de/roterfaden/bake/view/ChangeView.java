package de.roterfaden.bake.view;

/**
 * What has changed on a page.
 *
 * @param kind {@code updated} or {@code corrected}
 * @param date when
 * @param text what was corrected, or ""
 * @param page the page
 */
public record ChangeView(String kind, DateView date, String text, LinkView page) {}
