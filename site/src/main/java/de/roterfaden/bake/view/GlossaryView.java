package de.roterfaden.bake.view;

/**
 * A word of the glossary.
 *
 * @param id anchor
 * @param term the word
 * @param explanation what it means
 */
public record GlossaryView(String id, TextView term, TextView explanation) {}
