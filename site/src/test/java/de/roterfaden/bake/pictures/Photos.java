package de.roterfaden.bake.pictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures of pixels for the tests, and what cameras and editors write into them. */
final class Photos {

  /** One pixel, lossless. */
  private static final String WEBP = "UklGRh4AAABXRUJQVlA4TBEAAAAvAAAAAAfQ//73v/+BiOh/AAA=";

  private Photos() {}

  static byte[] jpeg(boolean progressive) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      if (progressive) {
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      }
      writer.setOutput(stream);
      writer.write(null, new IIOImage(picture(BufferedImage.TYPE_INT_RGB), null, null), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** A photo with a segment of notes behind its start. */
  static byte[] jpegWith(int marker, byte[] data) {
    byte[] photo = jpeg(false);
    return join(
        Arrays.copyOf(photo, 2),
        new byte[] {
          (byte) 0xff, (byte) marker, (byte) ((data.length + 2) >> 8), (byte) (data.length + 2)
        },
        data,
        Arrays.copyOfRange(photo, 2, photo.length));
  }

  static byte[] png() {
    return written("png", BufferedImage.TYPE_INT_ARGB);
  }

  /** A picture with a chunk of notes behind its header. */
  static byte[] pngWith(String type, String data) {
    byte[] png = png();
    return join(
        Arrays.copyOf(png, 33), chunk(type, latin1(data)), Arrays.copyOfRange(png, 33, png.length));
  }

  static byte[] gif() {
    return written("gif", BufferedImage.TYPE_BYTE_INDEXED);
  }

  /** A picture with an extension before its first frame. */
  static byte[] gifWith(int label, String... blocks) {
    byte[] gif = gif();
    int table = (gif[10] & 0x80) == 0 ? 0 : 3 << ((gif[10] & 7) + 1);
    int start = 13 + table;
    ByteArrayOutputStream extension = new ByteArrayOutputStream();
    extension.write(0x21);
    extension.write(label);
    for (String block : blocks) {
      extension.write(block.length());
      extension.writeBytes(latin1(block));
    }
    extension.write(0);
    return join(
        Arrays.copyOf(gif, start),
        extension.toByteArray(),
        Arrays.copyOfRange(gif, start, gif.length));
  }

  static byte[] webp() {
    return Base64.getDecoder().decode(WEBP);
  }

  /** The pixel of {@link #webp} in the long form of the file, with chunks of notes. */
  static byte[] webpWith(int flags, List<byte[]> notes) {
    byte[] simple = webp();
    byte[] header = {(byte) flags, 0, 0, 0, 0, 0, 0, 0, 0, 0};
    byte[] body =
        join(
            latin1("WEBP"),
            riff("VP8X", header),
            Arrays.copyOfRange(simple, 12, simple.length),
            join(notes.toArray(byte[][]::new)));
    return riff("RIFF", body);
  }

  static byte[] riff(String type, byte[] data) {
    byte[] length =
        ByteBuffer.allocate(4).order(java.nio.ByteOrder.LITTLE_ENDIAN).putInt(data.length).array();
    return join(latin1(type), length, data, new byte[data.length % 2]);
  }

  static byte[] chunk(String type, byte[] data) {
    CRC32 crc = new CRC32();
    crc.update(latin1(type));
    crc.update(data);
    return join(
        ByteBuffer.allocate(4).putInt(data.length).array(),
        latin1(type),
        data,
        ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  /** EXIF data with an orientation, in either byte order, and a name that nobody shall see. */
  static byte[] exif(int orientation, boolean little) {
    ByteBuffer tiff = ByteBuffer.allocate(80);
    tiff.order(little ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
    tiff.put(latin1(little ? "II" : "MM")).putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 0x010f).putShort((short) 2).putInt(7).putInt(50);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
    tiff.position(50);
    tiff.put(latin1("CANARY\0"));
    return tiff.array();
  }

  static List<Integer> pixels(byte[] picture) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
      int[] colors =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      return Arrays.stream(colors).boxed().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static String latin1Of(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  /** A picture of any size and kind, written as it is. */
  static byte[] written(String format, BufferedImage picture) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(picture, format, out)) {
        throw new AssertionError("no writer for " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] written(String format, int type) {
    return written(format, picture(type));
  }

  private static BufferedImage picture(int type) {
    return picture(type, 37, 23);
  }

  /** From red to yellow, and nothing in the last eighth. */
  static BufferedImage picture(int type, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, new Color(200, 40, 30), width, height, Color.YELLOW));
    graphics.fillRect(0, 0, width, height - height / 8 - 1);
    graphics.dispose();
    return image;
  }
}
