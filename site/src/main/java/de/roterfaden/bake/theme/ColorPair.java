package de.roterfaden.bake.theme;

/**
 * Two colours of the palette that are seen together, and how strongly they must differ.
 *
 * @param scheme {@code light} or {@code dark}
 * @param front name of the colour of text or drawing
 * @param ground name of the colour behind it
 * @param frontHex its value, {@code #rrggbb}
 * @param groundHex its value, {@code #rrggbb}
 * @param wanted the contrast that must be reached: 7 for text, 3 for graphics
 */
public record ColorPair(
    String scheme, String front, String ground, String frontHex, String groundHex, double wanted) {

  /** The contrast that is reached, 1 to 21. */
  public double contrast() {
    return Oklch.contrast(frontHex, groundHex);
  }

  /** Whether that is enough. */
  public boolean holds() {
    return contrast() >= wanted;
  }
}
