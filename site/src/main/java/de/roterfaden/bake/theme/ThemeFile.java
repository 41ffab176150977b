package de.roterfaden.bake.theme;

import java.nio.charset.StandardCharsets;

/** A file of a theme, held in memory. */
final class ThemeFile {

  private final byte[] content;
  private final String shown;

  /**
   * A file.
   *
   * @param shown path to show to people
   */
  ThemeFile(byte[] content, String shown) {
    this.content = content.clone();
    this.shown = shown;
  }

  byte[] content() {
    return content.clone();
  }

  /** Path to show to people. */
  String shown() {
    return shown;
  }

  /** The content as text, without a byte order mark and with lines ended by LF. */
  String text() {
    String text = new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** This text followed by another's. */
  ThemeFile followedBy(ThemeFile other) {
    String joined = text() + "\n" + other.text();
    return new ThemeFile(joined.getBytes(StandardCharsets.UTF_8), other.shown);
  }
}
