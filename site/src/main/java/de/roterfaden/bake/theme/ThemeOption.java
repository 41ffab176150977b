package de.roterfaden.bake.theme;

/**
 * Something that a narrative may set about a theme, in {@code themeOptions}.
 *
 * @param value what holds if the narrative says nothing
 * @param description what it does
 */
public record ThemeOption(String value, String description) {}
