package de.roterfaden.markup;

import de.roterfaden.narrative.Picture;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A size in which a picture is published, so that an old phone does not load what only a large
 * screen can show. The sizes follow from the picture alone, and every oven makes the same of them.
 *
 * @param file path of its file, relative to the narrative as {@link Picture#file} is; the picture's
 *     own for the picture as it is
 * @param width width in pixels
 * @param height height in pixels
 */
public record PictureSize(String file, int width, int height) {

  /** The largest width that is published: a page's full width on a good screen. */
  public static final int LARGEST = 1920;

  private static final int[] STEPS = {480, 960, 1440, LARGEST};

  /** A step is left out if it saves less than this part of the width. */
  private static final double WORTH = 1.2;

  /**
   * All sizes of a picture, the smallest first; empty if it is published as it is and in no other
   * size. A picture within {@link #LARGEST} is its own largest size.
   */
  static List<PictureSize> of(Picture picture) {
    if (!picture.scalable() || picture.width() < STEPS[0] * WORTH || picture.height() < 1) {
      return List.of();
    }
    boolean large = picture.width() > LARGEST;
    Stream<PictureSize> smaller =
        IntStream.of(STEPS)
            .filter(width -> picture.width() >= width * WORTH || (large && width == LARGEST))
            .mapToObj(width -> scaled(picture, width));
    return large
        ? smaller.toList()
        : Stream.concat(
                smaller,
                Stream.of(new PictureSize(picture.file(), picture.width(), picture.height())))
            .toList();
  }

  private static PictureSize scaled(Picture picture, int width) {
    String file = picture.file();
    int dot = file.lastIndexOf('.');
    long height = Math.round((double) picture.height() * width / picture.width());
    return new PictureSize(
        file.substring(0, dot) + "-" + width + "w" + file.substring(dot),
        width,
        (int) Math.max(1, height));
  }

  /** Whether this is the picture as it is. */
  public boolean isWhole(Picture picture) {
    return file.equals(picture.file());
  }
}
