package de.roterfaden.bake.view;

import java.util.List;

/**
 * A picture.
 *
 * @param src address relative to the root of the site; of the largest size that is published
 * @param sizes all sizes, the smallest first; empty if there is only one
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
    List<PictureSizeView> sizes,
    TextView alt,
    int width,
    int height,
    TextView caption,
    String credit,
    String licence,
    String licenceUrl) {}
