package de.roterfaden.bake.view;

/**
 * The same page in a standard-level version, for search engines.
 *
 * @param language BCP 47 language tag
 * @param href absolute address
 */
public record AlternateView(String language, String href) {}
