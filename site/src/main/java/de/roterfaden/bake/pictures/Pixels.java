package de.roterfaden.bake.pictures;

import de.roterfaden.narrative.source.ExifOrientation;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * Turns pixels into a form that can be made smaller, makes them smaller, and turns them upright.
 */
final class Pixels {

  private Pixels() {}

  /**
   * The same pixels as grey, as RGB, or as RGB with premultiplied alpha, so that what cannot be
   * seen leaves no fringe. Samples of grey are taken as they are: Java would make them lighter.
   */
  static BufferedImage plain(BufferedImage image) {
    ColorModel model = image.getColorModel();
    boolean gray = !(model instanceof IndexColorModel) && model.getNumColorComponents() == 1;
    if (gray) {
      return plainGray(image);
    }
    if (image.getType() == BufferedImage.TYPE_3BYTE_BGR) {
      return image;
    }
    int type = model.hasAlpha() ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB;
    return drawn(image, image.getWidth(), image.getHeight(), type);
  }

  private static BufferedImage plainGray(BufferedImage image) {
    boolean alpha = image.getColorModel().hasAlpha();
    if (!alpha && image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return image;
    }
    int width = image.getWidth();
    Raster from = image.getRaster();
    int shift = Math.max(0, from.getSampleModel().getSampleSize(0) - 8);
    int[] gray = new int[width];
    int[] seen = new int[width];
    BufferedImage plain =
        new BufferedImage(
            width,
            image.getHeight(),
            alpha ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < image.getHeight(); y++) {
      from.getSamples(0, y, width, 1, 0, gray);
      if (alpha) {
        from.getSamples(0, y, width, 1, 1, seen);
        for (int x = 0; x < width; x++) {
          gray[x] = (seen[x] >> shift) << 24 | (gray[x] >> shift) * 0x010101;
        }
        plain.setRGB(0, y, width, 1, gray, 0, width);
      } else {
        for (int x = 0; x < width; x++) {
          gray[x] >>= shift;
        }
        plain.getRaster().setSamples(0, y, width, 1, 0, gray);
      }
    }
    return plain;
  }

  /** As it is written to a PNG file: without premultiplied alpha. */
  static BufferedImage writable(BufferedImage image) {
    return image.getType() == BufferedImage.TYPE_INT_ARGB_PRE
        ? drawn(image, image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB)
        : image;
  }

  /**
   * The pixels at another size. Good as long as that is at least half of the size: each new pixel
   * is a mean of its neighbours.
   */
  static BufferedImage scaled(BufferedImage image, int width, int height) {
    return drawn(image, width, height, image.getType());
  }

  private static BufferedImage drawn(BufferedImage image, int width, int height, int type) {
    BufferedImage drawn = new BufferedImage(width, height, type);
    Graphics2D canvas = drawn.createGraphics();
    canvas.setComposite(AlphaComposite.Src);
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    canvas.drawImage(image, 0, 0, width, height, null);
    canvas.dispose();
    return drawn;
  }

  /**
   * The pixels turned upright.
   *
   * @param orientation how they are stored, from 1 (upright) to 8, as EXIF counts
   */
  static BufferedImage upright(BufferedImage image, int orientation) {
    if (orientation == 1) {
      return image;
    }
    int right = image.getWidth() - 1;
    int bottom = image.getHeight() - 1;
    boolean turned = ExifOrientation.isTurned(orientation);
    BufferedImage upright =
        new BufferedImage(
            turned ? bottom + 1 : right + 1, turned ? right + 1 : bottom + 1, image.getType());
    Raster from = image.getRaster();
    WritableRaster to = upright.getRaster();
    Object pixel = null;
    for (int y = 0; y <= bottom; y++) {
      for (int x = 0; x <= right; x++) {
        pixel = from.getDataElements(x, y, pixel);
        switch (orientation) {
          case 2 -> to.setDataElements(right - x, y, pixel);
          case 3 -> to.setDataElements(right - x, bottom - y, pixel);
          case 4 -> to.setDataElements(x, bottom - y, pixel);
          case 5 -> to.setDataElements(y, x, pixel);
          case 6 -> to.setDataElements(bottom - y, x, pixel);
          case 7 -> to.setDataElements(bottom - y, right - x, pixel);
          default -> to.setDataElements(y, right - x, pixel);
        }
      }
    }
    return upright;
  }
}
