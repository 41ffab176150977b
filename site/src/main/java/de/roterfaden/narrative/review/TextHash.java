package de.roterfaden.narrative.review;

import de.roterfaden.finding.Sha256;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * Hashes by which wordings and files are known again: SHA-256 in lower-case hexadecimal digits.
 *
 * <p>Source of the algorithm: FIPS 180-4.
 */
public final class TextHash {

  /** Number of digits of a hash. */
  public static final int DIGITS = 64;

  private TextHash() {}

  /**
   * The version of a wording: of its text in Unicode normal form C with each run of white space as
   * one space, so that moving a line end changes nothing.
   */
  public static String ofWording(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    return of(plain.replaceAll("[\\s\\u00a0]+", " ").getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of a text file, whichever line ends a version control system gave it. */
  public static String ofFile(String content) {
    return of(content.replace("\r\n", "\n").replace('\r', '\n').getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of bytes as they are. */
  public static String of(byte[] bytes) {
    return Sha256.hex(bytes);
  }

  /** Whether a text looks like a hash. */
  public static boolean isHash(String text) {
    return text.length() == DIGITS
        && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
  }

  /** The first digits, as people compare them. */
  public static String brief(String hash) {
    return hash.substring(0, Math.min(12, hash.length()));
  }
}
