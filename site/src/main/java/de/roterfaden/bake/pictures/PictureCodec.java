package de.roterfaden.bake.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** From the bytes of a picture to its pixels and back, with Java's own readers and writers. */
final class PictureCodec {

  /** How photos are written, from 0 to 1: hardly to be told from 1, at a third of the weight. */
  static final float QUALITY = 0.82f;

  /** At most so many pixels are held: of a larger picture only every second, third … is read. */
  private static final long MOST_HELD = 40_000_000;

  private PictureCodec() {}

  /**
   * Reads a picture.
   *
   * @param format {@code jpeg} or {@code png}
   * @param bytes the file, with a size of at most {@link PictureCleaner#MOST_PIXELS}
   * @throws DamagedPicture if it is not what its format asks for; readers of Java also throw what
   *     they do not declare
   */
  static BufferedImage read(String format, byte[] bytes) throws DamagedPicture {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
      int step = 1;
      while (pixels / ((long) step * step) > MOST_HELD) {
        step++;
      }
      ImageReadParam parameters = reader.getDefaultReadParam();
      parameters.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, parameters);
    } catch (IOException | RuntimeException e) {
      throw new DamagedPicture();
    } finally {
      reader.dispose();
    }
  }

  /** A photo, progressive, so that it is seen before all of it is there. */
  static byte[] jpeg(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(QUALITY);
    parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    return write(writer, parameters, image);
  }

  /** A picture without loss, as small as the format allows. */
  static byte[] png(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionQuality(0);
    return write(writer, parameters, image);
  }

  private static byte[] write(ImageWriter writer, ImageWriteParam parameters, BufferedImage image)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }
}
