package de.roterfaden.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * The line that opens a block, {@code ::: name argument key=value key="two words"}, taken apart.
 * Whether its words make sense is for {@link Blocks} to say.
 *
 * @param name the block's name, "" if there is none
 * @param arguments words that stand alone
 * @param attributes keys with their values
 * @param unclosed quotes that are opened and not closed
 * @param whole everything from the first colon to the end of the line
 */
record Header(
    Token name,
    List<Token> arguments,
    List<Attribute> attributes,
    List<Token> unclosed,
    Token whole) {

  /**
   * A word with its place.
   *
   * @param text the word, without quotes
   * @param start index of its first character in the line, from 0
   * @param end index behind its last character
   */
  record Token(String text, int start, int end) {}

  /**
   * A key with its value.
   *
   * @param key key
   * @param value value
   */
  record Attribute(Token key, Token value) {}

  private static final String OPENING = "\"'„“”‚‘’»«";

  /**
   * Takes the line apart, from left to right and in one go.
   *
   * @param line the line
   * @param start index of the first colon
   */
  static Header parse(CharSequence line, int start) {
    return new Scanner(line, start).header();
  }

  private static final class Scanner {

    private final CharSequence line;
    private final int start;
    private final List<Token> unclosed = new ArrayList<>();
    private int at;

    Scanner(CharSequence line, int start) {
      this.line = line;
      this.start = start;
      this.at = start;
    }

    Header header() {
      skip(":");
      skip(" \t");
      Token name = word();
      List<Token> arguments = new ArrayList<>();
      List<Attribute> attributes = new ArrayList<>();
      for (skip(" \t{}"); at < line.length(); skip(" \t{}")) {
        Token word = quoted() ? quotation() : word();
        int behind = at;
        skip(" \t");
        if (at < line.length() && line.charAt(at) == '=') {
          at++;
          skip(" \t");
          attributes.add(new Attribute(word, quoted() ? quotation() : word()));
        } else {
          at = behind;
          boolean closingColons = word.text().chars().allMatch(c -> c == ':');
          if (!closingColons) {
            arguments.add(word);
          }
        }
      }
      int end = line.length();
      while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
        end--;
      }
      Token whole = new Token(line.subSequence(start, end).toString(), start, end);
      return new Header(name, arguments, attributes, unclosed, whole);
    }

    private void skip(String characters) {
      while (at < line.length() && characters.indexOf(line.charAt(at)) >= 0) {
        at++;
      }
    }

    private Token word() {
      int from = at;
      while (at < line.length() && " \t{}=".indexOf(line.charAt(at)) < 0) {
        at++;
      }
      return new Token(line.subSequence(from, at).toString(), from, at);
    }

    private boolean quoted() {
      return at < line.length() && OPENING.indexOf(line.charAt(at)) >= 0;
    }

    private Token quotation() {
      int from = at;
      String closing = closing(line.charAt(at));
      at++;
      StringBuilder text = new StringBuilder();
      while (at < line.length() && closing.indexOf(line.charAt(at)) < 0) {
        boolean escaped =
            line.charAt(at) == '\\'
                && at + 1 < line.length()
                && (closing.indexOf(line.charAt(at + 1)) >= 0 || line.charAt(at + 1) == '\\');
        at += escaped ? 1 : 0;
        text.append(line.charAt(at));
        at++;
      }
      boolean open = at >= line.length();
      at = open ? at : at + 1;
      Token token = new Token(text.toString(), from, at);
      if (open) {
        unclosed.add(token);
      }
      return token;
    }

    /** What may close a quotation: word processors turn straight quotes into curly ones. */
    private static String closing(char opening) {
      return switch (opening) {
        case '"' -> "\"";
        case '\'' -> "'";
        case '‚', '‘', '’' -> "‘’";
        case '»' -> "«";
        case '«' -> "»";
        default -> "“”\"";
      };
    }
  }
}
