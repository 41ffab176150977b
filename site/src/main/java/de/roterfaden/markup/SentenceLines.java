package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import java.util.regex.Pattern;

/**
 * Texts of the data in easy language: they are written in one line, and each sentence begins a new
 * one on the page.
 */
public final class SentenceLines {

  /**
   * The space behind a sentence: after a question or exclamation mark, or after a full stop behind
   * a word of three small letters or one of the short words that end sentences, a closing mark or
   * the number of a year, and before a capital letter or number. So an abbreviation ({@code Dr.
   * Fehring}) and a date ({@code 17. Oktober}) stay whole.
   */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[?!]|(?:\\p{Ll}{3}| (?:ab|an|da|du|er|es|in|it|me|on|so|um|up|us|wo|zu)"
              + "|\\d{4}|[)“”\"’%])\\.)[ ](?=[\\p{Lu}\\d„“\"‘])");

  private SentenceLines() {}

  /** The text with a line break behind each sentence. */
  static String of(String text) {
    return END.matcher(text).replaceAll("\n");
  }

  /** The words as HTML, each sentence on a line of its own; the words hold no markup. */
  public static String html(String words) {
    return Element.escape(of(words)).replace("\n", "<br>\n");
  }
}
