package de.roterfaden.narrative.source;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the first bytes of a picture say: what kind it is, whatever its name says, and how large.
 *
 * @param kind kind of picture
 * @param width width in pixels or SVG units, turned upright; 0 if the picture does not say
 * @param height height in pixels or SVG units, turned upright; 0 if the picture does not say
 * @param scalable whether it is made of pixels that Java can read whole and make smaller without
 *     loss of anything but pixels: photos in RGB or grey, and PNG that does not move
 */
public record PictureHeader(Kind kind, int width, int height, boolean scalable) {

  /** A picture that is published in one size only. */
  PictureHeader(Kind kind, int width, int height) {
    this(kind, width, height, false);
  }

  /** The kinds of pictures that browsers show and narratives may hold. */
  public enum Kind {
    SVG("svg", "svg"),
    PNG("png", "png"),
    JPEG("jpg", "jpeg"),
    GIF("gif", "gif"),
    WEBP("webp", "webp");

    private final String extension;
    private final String otherExtension;

    Kind(String extension, String otherExtension) {
      this.extension = extension;
      this.otherExtension = otherExtension;
    }

    /** The usual ending of file names, in lower case and without its dot. */
    public String extension() {
      return extension;
    }

    /** Whether files of this kind may have a name with this ending, in lower case. */
    public boolean mayEndIn(String ending) {
      return ending.equals(extension) || ending.equals(otherExtension);
    }

    /** The kind that a lower-case ending stands for. */
    public static Optional<Kind> ofExtension(String ending) {
      return Arrays.stream(values()).filter(kind -> kind.mayEndIn(ending)).findFirst();
    }
  }

  private static final int SVG_HEAD = 262_144;
  private static final int FIRST = 32;
  private static final int MOST_CHUNKS = 10_000;

  /**
   * Reads the first bytes of a picture.
   *
   * @return nothing if it is none of the known kinds, or breaks off
   * @throws IOException if the file cannot be read
   */
  public static Optional<PictureHeader> read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      in.mark(SVG_HEAD);
      byte[] first = in.readNBytes(FIRST);
      in.reset();
      return read(first, in);
    } catch (EOFException e) {
      return Optional.empty();
    }
  }

  private static Optional<PictureHeader> read(byte[] first, InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    if (says(first, 0, "\u0089PNG\r\n\u001a\n") && says(first, 12, "IHDR")) {
      data.skipNBytes(16);
      return Optional.of(png(sane(data.readInt()), sane(data.readInt()), data));
    }
    if (says(first, 0, "GIF87a") || says(first, 0, "GIF89a")) {
      data.skipNBytes(6);
      return Optional.of(new PictureHeader(Kind.GIF, little(data, 2), little(data, 2)));
    }
    if (says(first, 0, "\u00ff\u00d8\u00ff")) {
      data.skipNBytes(2);
      return jpeg(data);
    }
    if (says(first, 0, "RIFF") && says(first, 8, "WEBP")) {
      data.skipNBytes(12);
      return webp(data);
    }
    return SvgHead.read(in.readNBytes(SVG_HEAD));
  }

  /**
   * Walks over the chunks up to the pixels. Moving pictures, pictures on their side, and a single
   * transparent colour are not what Java's reader knows (PNG specification, third edition, 11.3).
   */
  private static PictureHeader png(int width, int height, DataInputStream data) throws IOException {
    try {
      data.skipNBytes(1);
      boolean palette = data.readUnsignedByte() == 3;
      data.skipNBytes(7);
      for (int chunks = 0; chunks < MOST_CHUNKS; chunks++) {
        int length = data.readInt();
        String type = new String(data.readNBytes(4), StandardCharsets.ISO_8859_1);
        if (type.equals("IDAT")) {
          return new PictureHeader(Kind.PNG, width, height, true);
        }
        boolean odd =
            type.equals("acTL") || type.equals("eXIf") || (type.equals("tRNS") && !palette);
        if (length < 0 || odd) {
          break;
        }
        data.skipNBytes(length + 4L);
      }
    } catch (EOFException e) {
      // It breaks off; whoever reads it to its end will say so.
    }
    return new PictureHeader(Kind.PNG, width, height);
  }

  /** Walks over the segments to the frame header, which says the size. */
  private static Optional<PictureHeader> jpeg(DataInputStream data) throws IOException {
    int orientation = 1;
    while (true) {
      if (data.readUnsignedByte() != 0xFF) {
        return Optional.empty();
      }
      int marker = data.readUnsignedByte();
      while (marker == 0xFF) {
        marker = data.readUnsignedByte();
      }
      boolean frame =
          marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
      if (frame) {
        data.skipNBytes(2);
        return Optional.of(photo(marker, orientation, data));
      }
      boolean alone = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
      if (marker == 0xD9 || marker == 0xDA) {
        return Optional.empty();
      }
      if (!alone) {
        int length = Math.max(0, data.readUnsignedShort() - 2);
        if (marker == 0xE1 && orientation == 1) {
          orientation = ExifOrientation.ofSegment(data.readNBytes(length));
        } else {
          data.skipNBytes(length);
        }
      }
    }
  }

  /**
   * What a frame header says. Java reads baseline, extended and progressive frames with Huffman
   * codes and 8 bits a sample (ITU-T T.81, table B.1), and neither CMYK nor YCCK.
   */
  private static PictureHeader photo(int marker, int orientation, DataInputStream data)
      throws IOException {
    int bits = data.readUnsignedByte();
    int height = data.readUnsignedShort();
    int width = data.readUnsignedShort();
    int colors = data.read();
    boolean scalable = marker <= 0xC2 && bits == 8 && (colors == 1 || colors == 3);
    boolean turned = ExifOrientation.isTurned(orientation);
    return new PictureHeader(Kind.JPEG, turned ? height : width, turned ? width : height, scalable);
  }

  private static Optional<PictureHeader> webp(DataInputStream data) throws IOException {
    String chunk = new String(data.readNBytes(4), StandardCharsets.ISO_8859_1);
    data.skipNBytes(4);
    switch (chunk) {
      case "VP8 " -> {
        data.skipNBytes(6);
        return webp(little(data, 2) & 0x3FFF, little(data, 2) & 0x3FFF);
      }
      case "VP8L" -> {
        data.skipNBytes(1);
        int bits = little(data, 4);
        return webp((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
      }
      case "VP8X" -> {
        data.skipNBytes(4);
        return webp(little(data, 3) + 1, little(data, 3) + 1);
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private static Optional<PictureHeader> webp(int width, int height) {
    return Optional.of(new PictureHeader(Kind.WEBP, width, height));
  }

  private static int little(DataInputStream data, int bytes) throws IOException {
    int value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= data.readUnsignedByte() << (8 * i);
    }
    return value;
  }

  private static int sane(int length) {
    return Math.max(0, length);
  }

  private static boolean says(byte[] bytes, int from, String wanted) {
    byte[] words = wanted.getBytes(StandardCharsets.ISO_8859_1);
    return bytes.length >= from + words.length
        && Arrays.equals(bytes, from, from + words.length, words, 0, words.length);
  }
}
