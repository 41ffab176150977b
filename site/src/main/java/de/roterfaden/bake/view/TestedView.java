package de.roterfaden.bake.view;

/**
 * Who tested a text in easy language.
 *
 * @param group the testers
 * @param date when
 */
public record TestedView(String group, DateView date) {}
