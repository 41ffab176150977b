package de.roterfaden.bake.view;

/**
 * A picture.
 *
 * @param src address relative to the root of the site
 * @param alt alternative text; empty if the picture only decorates
 * @param width width in pixels, 0 if unknown
 * @param height height in pixels, 0 if unknown
 * @param caption caption
 * @param credit who made it
 * @param licence its licence
 * @param licenceUrl address of the licence, or ""
 */
public record PictureView(
    String src,
    TextView alt,
    int width,
    int height,
    TextView caption,
    String credit,
    String licence,
    String licenceUrl) {}
