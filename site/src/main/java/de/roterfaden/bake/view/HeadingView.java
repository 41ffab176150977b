package de.roterfaden.bake.view;

/**
 * A heading of level 2 in the text.
 *
 * @param id anchor
 * @param text words without markup
 */
public record HeadingView(String id, String text) {}
