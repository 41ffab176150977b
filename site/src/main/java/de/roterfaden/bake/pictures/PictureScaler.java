package de.roterfaden.bake.pictures;

import de.roterfaden.markup.PictureSize;
import de.roterfaden.narrative.source.ExifOrientation;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes smaller pictures of a photo or a PNG. It halves the picture as often as that leaves more
 * than is wanted, and takes the last step at once, so that no pixel is left out of the mean. What
 * comes out does not depend on which other sizes are made.
 *
 * <pre>{@code
 * PictureScaler scaler = PictureScaler.of(PictureCleaner.clean(name, bytes));
 * byte[] small = scaler.at(new PictureSize("", 480, 320));
 * }</pre>
 */
final class PictureScaler {

  /** Changes whenever the same picture would become another one; part of what a size is kept by. */
  static final String SETTINGS = "1 " + PictureCodec.QUALITY;

  private final byte[] whole;
  private final Format format;
  private final int orientation;

  /** The picture, its half, the half of that … */
  private final List<BufferedImage> halves = new ArrayList<>();

  private PictureScaler(byte[] whole, Format format, int orientation) {
    this.whole = whole;
    this.format = format;
    this.orientation = orientation;
  }

  /** How a smaller picture is written. */
  private interface Format {

    byte[] write(BufferedImage image) throws IOException;
  }

  /**
   * Reads a picture.
   *
   * @param picture a cleaned picture
   * @throws DamagedPicture if it is no JPEG or PNG, or Java cannot read its pixels
   */
  static PictureScaler of(CleanPicture picture) throws DamagedPicture {
    byte[] whole = picture.bytes();
    if (picture.format() == PictureFormat.JPEG) {
      JpegParts parts = JpegParts.of(whole);
      int orientation = JpegCleaner.clean(whole).orientation();
      Format format = image -> parts.giveProfile(PictureCodec.jpeg(image));
      return new PictureScaler(whole, format, orientation)
          .begin(PictureCodec.read("jpeg", parts.pixels()));
    }
    if (picture.format() == PictureFormat.PNG) {
      PngParts parts = PngParts.of(whole);
      Format format = image -> parts.giveColors(PictureCodec.png(Pixels.writable(image)));
      return new PictureScaler(whole, format, 1).begin(PictureCodec.read("png", parts.pixels()));
    }
    throw new DamagedPicture();
  }

  private PictureScaler begin(BufferedImage image) throws DamagedPicture {
    try {
      halves.add(Pixels.plain(image));
      return this;
    } catch (RuntimeException e) {
      throw new DamagedPicture();
    }
  }

  /**
   * The picture at a smaller size, upright; the picture as it is if that weighs less.
   *
   * @param size what is wanted
   */
  byte[] at(PictureSize size) throws DamagedPicture {
    boolean turned = ExifOrientation.isTurned(orientation);
    int width = turned ? size.height() : size.width();
    int height = turned ? size.width() : size.height();
    try {
      BufferedImage small = Pixels.scaled(half(width, height), width, height);
      byte[] written = format.write(Pixels.upright(small, orientation));
      return written.length < whole.length ? written : whole;
    } catch (IOException e) {
      throw new DamagedPicture();
    }
  }

  /** The smallest half that is not smaller than what is wanted. */
  private BufferedImage half(int width, int height) {
    int step = 0;
    BufferedImage image = halves.get(0);
    while (image.getWidth() / 2 >= width && image.getHeight() / 2 >= height) {
      step++;
      if (step == halves.size()) {
        halves.add(Pixels.scaled(image, image.getWidth() / 2, image.getHeight() / 2));
      }
      image = halves.get(step);
    }
    return image;
  }
}
