package de.roterfaden.graphics;

import de.roterfaden.narrative.Pattern;
import de.roterfaden.narrative.Pictogram;

/**
 * What tells a future task apart in a drawing.
 *
 * @param color its place in the palette, 1 to 8
 * @param pattern its pattern
 * @param pictogram its sign
 */
public record TaskSign(int color, Pattern pattern, Pictogram pictogram) {}
