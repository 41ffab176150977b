package de.roterfaden.bake.view;

/**
 * A size in which a picture is published.
 *
 * @param src address relative to the root of the site, encoded as {@code srcset} wants it
 * @param width width in pixels
 */
public record PictureSizeView(String src, int width) {}
