package de.roterfaden.markup;

import org.jsoup.parser.Parser;

/**
 * Follows a text through the source that it was written in, where entities, escapes and indents
 * make the two differ.
 */
final class Alignment {

  private static final int LONGEST_ENTITY = 32;
  private static final int FARTHEST = 200;

  private final String source;
  private final Origin.Builder out;
  private String text = "";
  private int index;
  private int at;
  private int end;

  /**
   * @param source the whole file or body
   * @param out takes up the text
   */
  Alignment(String source, Origin.Builder out) {
    this.source = source;
    this.out = out;
  }

  /**
   * Adds a text that stands in a stretch of the source.
   *
   * @param words the text as it is read
   * @param from offset of the stretch in the source
   * @param to offset behind it
   */
  void add(String words, int from, int to) {
    if (to - from == words.length() && source.startsWith(words, from)) {
      out.same(words, 0, words.length(), from);
      return;
    }
    text = words;
    index = 0;
    at = from;
    end = to;
    while (index < text.length()) {
      takeSame();
      if (index < text.length()) {
        if (at >= end) {
          out.other(text.substring(index), Math.max(from, end - 1), 1);
          return;
        }
        takeOther();
      }
    }
  }

  /** Takes up what is alike from here on; an ampersand is looked at apart. */
  private void takeSame() {
    int length = 0;
    while (index + length < text.length()
        && at + length < end
        && text.charAt(index + length) == source.charAt(at + length)
        && source.charAt(at + length) != '&') {
      length++;
    }
    out.same(text, index, index + length, at);
    index += length;
    at += length;
  }

  /**
   * Takes up characters that the source writes otherwise, or passes over source that is no text.
   */
  private void takeOther() {
    if (source.charAt(at) == '&' && takeEntity()) {
      return;
    }
    if (source.charAt(at) == text.charAt(index)) {
      take(1, 1);
    } else if (isSpace(text.charAt(index)) && isSpace(source.charAt(at))) {
      int space = at;
      while (space < end && isSpace(source.charAt(space))) {
        space++;
      }
      take(1, space - at);
    } else {
      int next = source.indexOf(text.charAt(index), at + 1);
      if (next > at && next < Math.min(end, at + FARTHEST)) {
        at = next;
      } else {
        take(1, 1);
      }
    }
  }

  private boolean takeEntity() {
    int semicolon = source.indexOf(';', at);
    if (semicolon < 0 || semicolon >= Math.min(end, at + LONGEST_ENTITY)) {
      return false;
    }
    String decoded = Parser.unescapeEntities(source.substring(at, semicolon + 1), true);
    if (!text.startsWith(decoded, index) || decoded.length() > semicolon - at) {
      return false;
    }
    take(decoded.length(), semicolon + 1 - at);
    return true;
  }

  /** Takes up characters of the text that stand for some of the source. */
  private void take(int characters, int width) {
    out.other(text.substring(index, index + characters), at, width);
    index += characters;
    at += width;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0';
  }
}
