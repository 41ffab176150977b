package de.roterfaden.bake.pictures;

import de.roterfaden.narrative.source.ExifOrientation;

/**
 * A cleaned picture of pixels.
 *
 * @param content the file
 * @param width width of the pixels as they are stored
 * @param height height of the pixels as they are stored
 * @param orientation how to turn it upright, as EXIF counts, from 1 (is upright) to 8; from 5 on
 *     width and height change places
 * @param cutOff whether the file ends before the picture does
 */
record Raster(CleanPicture.Bytes content, int width, int height, int orientation, boolean cutOff) {

  int shownWidth() {
    return ExifOrientation.isTurned(orientation) ? height : width;
  }

  int shownHeight() {
    return ExifOrientation.isTurned(orientation) ? width : height;
  }
}
