package de.roterfaden.bake.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A word of a text. "Bürger-Beteiligung", "Bürger·beteiligung" and "Bürger&shy;beteiligung" are one
 * word, the same as "Bürgerbeteiligung"; "CO2-frei" is two. {@code engine.js} cuts what people type
 * by the same rules.
 *
 * @param parts the word as it is written, cut at its hyphens; at least one, none empty
 */
record Token(List<String> parts) {

  /** Soft hyphens and characters without width. */
  private static final Pattern GONE = Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");

  /** Hyphens and the points that easy language puts into long words. */
  private static final Pattern JOINER = Pattern.compile("[-\\u2010\\u2011\\u00b7\\u2027]");

  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");

  /** What is longer is cut off, so that a mistake in a text does not swell the index. */
  private static final int LONGEST = 60;

  Token {
    parts = List.copyOf(parts);
  }

  /** The words of a text in their order. */
  static List<Token> of(String text) {
    String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String clean = hasGone(normal) ? GONE.matcher(normal).replaceAll("") : normal;
    List<Token> found = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= clean.length(); i++) {
      if (i == clean.length() || isSeparator(clean.charAt(i))) {
        if (i > from) {
          addTo(found, clean.substring(from, i));
        }
        from = i + 1;
      }
    }
    return found;
  }

  /**
   * Whether a character stands between words: signs but for hyphens and the apostrophe-like points
   * of {@link #JOINER}, spaces, and everything outside of the first plane.
   */
  static boolean isSeparator(char c) {
    if (c < 0x80) {
      return c <= ','
          || c == '.'
          || c == '/'
          || (c >= ':' && c <= '@')
          || (c >= '[' && c <= '`')
          || c >= '{';
    }
    if (c < 0x2000) {
      return c <= 0xb6 || (c >= 0xb8 && c <= 0xbf) || c == 0xd7 || c == 0xf7;
    }
    return c <= 0x200f
        || (c >= 0x2012 && c <= 0x2026)
        || (c >= 0x2028 && c <= 0x206f)
        || (c >= 0x20a0 && c <= 0x20cf)
        || (c >= 0x2190 && c <= 0x2bff)
        || (c >= 0x3000 && c <= 0x303f)
        || (c >= 0xd800 && c <= 0xf8ff)
        || (c >= 0xfe00 && c <= 0xfe0f)
        || c >= 0xfff0;
  }

  /** The word by which the index knows it: lower case, without hyphens and accents. */
  String key() {
    return fold(text());
  }

  /** The word without hyphens. */
  String text() {
    String joined = parts.size() == 1 ? parts.get(0) : String.join("", parts);
    return joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
  }

  /** The word with hyphens, in lower case. */
  String spelt() {
    String joined = parts.stream().collect(Collectors.joining("-"));
    return (text().length() < LONGEST ? joined : text()).toLowerCase(Locale.ROOT);
  }

  boolean isCapital() {
    return Character.isUpperCase(parts.get(0).charAt(0));
  }

  /** A word as the index keeps it: lower case, umlauts and accents as their base letters. */
  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    String base = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return base.replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace("ø", "o")
        .replace("ł", "l");
  }

  /** Whether some character may be one of {@link #GONE}. */
  private static boolean hasGone(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u00ad' || c >= '\u200b') {
        return true;
      }
    }
    return false;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Whether some character may be one of {@link #JOINER}. */
  private static boolean hasJoiner(String token) {
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if (c == '-' || c == '\u00b7' || c >= '\u2010') {
        return true;
      }
    }
    return false;
  }

  private static void addTo(List<Token> found, String token) {
    if (!hasJoiner(token)) {
      if (!token.isEmpty()) {
        found.add(new Token(List.of(token)));
      }
      return;
    }
    List<String> parts = new ArrayList<>();
    for (String part : JOINER.split(token, -1)) {
      boolean apart = part.isEmpty() || isNumber(part, 0) || endsInNumber(parts);
      if (apart && !parts.isEmpty()) {
        found.add(new Token(parts));
        parts.clear();
      }
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    if (!parts.isEmpty()) {
      found.add(new Token(parts));
    }
  }

  private static boolean endsInNumber(List<String> parts) {
    return !parts.isEmpty()
        && isNumber(parts.get(parts.size() - 1), parts.get(parts.size() - 1).length() - 1);
  }

  private static boolean isNumber(String part, int place) {
    return part.charAt(place) >= '0' && part.charAt(place) <= '9';
  }
}
