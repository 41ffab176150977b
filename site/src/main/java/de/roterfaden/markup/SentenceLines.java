package de.roterfaden.markup;

import java.util.regex.Pattern;

/**
 * Texts of the data in easy language: they are written in one line, and each sentence begins a new
 * one on the page.
 */
final class SentenceLines {

  /**
   * The space behind a sentence: after a question or exclamation mark, or after a full stop behind
   * a word of three small letters, a closing mark or the number of a year, and before a capital
   * letter or number. So an abbreviation ({@code Dr. Fehring}) and a date ({@code 17. Oktober})
   * stay whole.
   */
  private static final Pattern END =
      Pattern.compile("(?<=[?!]|(?:\\p{Ll}{3}|\\d{4}|[)“”\"’%])\\.)[ ](?=[\\p{Lu}\\d„“\"‘])");

  private SentenceLines() {}

  /** The text with a line break behind each sentence. */
  static String of(String text) {
    return END.matcher(text).replaceAll("\n");
  }
}
