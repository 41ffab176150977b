package de.roterfaden.text;

/**
 * What is known of a token by its letters alone, however often it stands in a text.
 *
 * @param text the letters without soft hyphens and without the Mediopunkt
 * @param kind what it is
 * @param letters number of letters; digits, hyphens and dots are none
 * @param syllables number of syllables as read aloud, 0 for what is no word; see {@link Syllables}
 */
public record Form(String text, Kind kind, int letters, int syllables) {}
