package de.roterfaden.bake.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The kinds of pictures that can be published. */
public enum PictureFormat {
  SVG("image/svg+xml", "svg"),
  JPEG("image/jpeg", "jpg|jpeg"),
  PNG("image/png", "png"),
  WEBP("image/webp", "webp"),
  GIF("image/gif", "gif"),
  /** None of them. */
  UNKNOWN("application/octet-stream", "");

  private final String mediaType;
  private final String endings;

  PictureFormat(String mediaType, String endings) {
    this.mediaType = mediaType;
    this.endings = endings;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether a file name ends as files of this kind do. */
  boolean isEndingOf(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return !endings.isEmpty() && ending.matches(endings);
  }

  /** The kind that the first bytes of a file show. */
  static PictureFormat of(byte[] bytes) {
    if (startsWith(bytes, 0, "\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (startsWith(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (startsWith(bytes, 0, "GIF87a") || startsWith(bytes, 0, "GIF89a")) {
      return GIF;
    }
    if (startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP")) {
      return WEBP;
    }
    return looksLikeXml(bytes) ? SVG : UNKNOWN;
  }

  /** Whether bytes hold these Latin-1 characters at a place. */
  static boolean startsWith(byte[] bytes, int at, String magic) {
    byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
    if (at < 0 || bytes.length - at < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** XML begins with {@code <}, after a byte order mark and white space, in UTF-8 or UTF-16. */
  private static boolean looksLikeXml(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 200); i++) {
      int b = bytes[i] & 0xff;
      boolean mark = i < 3 && (b == 0xef || b == 0xbb || b == 0xbf || b == 0xfe || b == 0xff);
      if (b == '<') {
        return true;
      }
      if (!mark && b != 0 && b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return false;
      }
    }
    return false;
  }
}
