package de.roterfaden.text;

import java.util.Optional;

/**
 * Cuts a text into words and signs, from left to right, looking at each character a fixed number of
 * times. Serves one text and one thread.
 */
final class Tokenizer {

  /** A run of letters longer than this is no word. */
  private static final int LONGEST_WORD = 120;

  private static final int MOST_PARTS = 6;
  private static final int LONGEST_PART = 4;
  private static final int LONGEST_SPELT = 6;
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char MEDIOPUNKT = '\u00b7';
  private static final char PARAGRAPH = '\u2029';
  private static final char HYPHENATION_POINT = '\u2027';

  private final String text;

  /** The same, since single letters of an array are read faster. */
  private final char[] chars;

  private final Forms forms;
  private final Scan scan = new Scan();

  private Tokenizer(String text, Forms forms) {
    this.text = text;
    this.chars = text.toCharArray();
    this.forms = forms;
  }

  static Scan scan(String text, Forms forms) {
    Tokenizer tokenizer = new Tokenizer(text, forms);
    tokenizer.run();
    return tokenizer.scan;
  }

  private void run() {
    int at = 0;
    while (at < chars.length) {
      int start = behindSpace(at);
      if (start < chars.length) {
        Gap gap = gap(at, start);
        at = isWordPart(start) ? word(start, gap) : sign(start, gap);
      } else {
        at = start;
      }
    }
  }

  private int behindSpace(int from) {
    int at = from;
    while (at < chars.length && isSpace(chars[at])) {
      at++;
    }
    return at;
  }

  private Gap gap(int from, int to) {
    if (from == to) {
      return Gap.NONE;
    }
    if (to == from + 1 && chars[from] == ' ') {
      return Gap.SPACE;
    }
    int lines = 0;
    boolean hard = false;
    for (int i = from; i < to; i++) {
      char c = chars[i];
      lines += c == '\n' ? 1 : c == PARAGRAPH ? 2 : 0;
      hard |= c == Sentences.LINE_BREAK;
    }
    if (lines > 1) {
      return Gap.PARAGRAPH;
    }
    return hard ? Gap.BREAK : lines == 1 ? Gap.LINE : Gap.SPACE;
  }

  /** A word, number, abbreviation or address; returns where it ends. */
  private int word(int start, Gap gap) {
    int end = wordEnd(start);
    int address = addressEnd(start, end);
    if (address > end || end - start > LONGEST_WORD) {
      int last = Math.max(address, end);
      scan.add(new Token(forms.address(brief(start, last)), start, last), gap);
      return last;
    }
    int behindAbbreviation = abbreviation(start, end, gap);
    if (behindAbbreviation > 0) {
      return behindAbbreviation;
    }
    Form form = forms.met(chars, start, end);
    if (form == null || form.kind() == Kind.SIGN) {
      Kind kind = isNumber(start, end) ? Kind.NUMBER : Kind.WORD;
      form = forms.of(kind, clean(start, end));
      forms.meet(chars, start, end, form);
    }
    scan.add(new Token(form, start, end), gap);
    return end;
  }

  private int wordEnd(int start) {
    int at = start;
    while (at < chars.length) {
      char c = chars[at];
      if (isLatin(c)) {
        at++;
      } else if (c == ' ') {
        return at;
      } else if (isWordPart(at)) {
        at += Character.charCount(Character.codePointAt(chars, at));
      } else {
        int behind = behindJoint(start, at);
        if (behind == at) {
          return at;
        }
        at = behind;
      }
    }
    return at;
  }

  /** Where the next part of the word begins if the sign at a place joins parts; else the place. */
  private int behindJoint(int start, int at) {
    char sign = chars[at];
    boolean part = at + 1 < chars.length && isWordPart(at + 1);
    boolean letters = Character.isLetter(chars[at - 1]) && part && isLetter(at + 1);
    boolean digits = isDigit(at - 1) && isDigit(at + 1);
    boolean joins =
        switch (sign) {
          case SOFT_HYPHEN -> true;
          case '-', '\u2010', '\u2011' -> part;
          case MEDIOPUNKT, HYPHENATION_POINT, '\'', '\u2019' -> letters;
          case '*', '_' -> letters && isFeminineEnding(at + 1);
          case ':' -> digits || (letters && isFeminineEnding(at + 1));
          case '/' -> isSlashEnding(start, at);
          case '.', ',' -> digits;
          case '\u202f', '\u00a0', '\u2009' -> isThousands(at);
          default -> false;
        };
    if (!joins) {
      return at;
    }
    return sign == '/' && chars[at + 1] == '-' ? at + 2 : at + 1;
  }

  /** The rest of "Bürger:innen", "Bürger*in". */
  private boolean isFeminineEnding(int at) {
    return text.startsWith("in", at) && (!isLetter(at + 2) || text.startsWith("innen", at));
  }

  /** The rest of "Bürger/innen", "Bürger/-innen". */
  private boolean isSlashEnding(int start, int at) {
    int from = at + 1 < chars.length && chars[at + 1] == '-' ? at + 2 : at + 1;
    return at - start > 3 && isLetter(at - 1) && isFeminineEnding(from);
  }

  /** Whether a space stands before three digits and no more: "10 000". */
  private boolean isThousands(int at) {
    return isDigit(at - 1)
        && isDigit(at + 1)
        && isDigit(at + 2)
        && isDigit(at + 3)
        && !isDigit(at + 4);
  }

  /** The end of the address that begins with a word; the word's own end if it is none. */
  private int addressEnd(int start, int end) {
    if (end >= chars.length) {
      return end;
    }
    boolean address =
        switch (chars[end]) {
          case '@' -> isLetter(end + 1) || isDigit(end + 1);
          case ':' -> text.startsWith("://", end);
          case '.' ->
              end - start > 1
                  && end + 2 < chars.length
                  && Character.isLowerCase(chars[end + 1])
                  && isWordPart(end + 2)
                  && forms.abbreviation(text.substring(start, end + 1)).isEmpty();
          default -> false;
        };
    if (!address) {
      return end;
    }
    int at = end;
    while (at < chars.length && !isSpace(chars[at]) && "<>\"„“”»«".indexOf(chars[at]) < 0) {
      at++;
    }
    while (at > end && !isWordPart(at - 1) && chars[at - 1] != '/') {
      at--;
    }
    return at;
  }

  /** Takes up an abbreviation that begins with a word; returns where it ends, 0 if it is none. */
  private int abbreviation(int start, int end, Gap gap) {
    if (end >= chars.length || chars[end] != '.' || isDigit(end - 1)) {
      return 0;
    }
    int longest = 0;
    Optional<Abbreviations.Entry> found = Optional.empty();
    int dot = end;
    for (int parts = 0; parts < MOST_PARTS && dot > 0; parts++) {
      Optional<Abbreviations.Entry> entry = forms.abbreviation(text.substring(start, dot + 1));
      if (entry.isPresent() && fits(entry.get(), dot + 1)) {
        found = entry;
        longest = dot + 1;
      }
      dot = end - start > LONGEST_PART ? 0 : nextDot(dot + 1);
    }
    if (longest == 0 && looksAbbreviated(start, end)) {
      longest = end + 1;
    }
    if (longest > 0) {
      String letters = clean(start, longest);
      scan.add(new Token(forms.abbreviation(letters, found), start, longest), gap);
    }
    return longest;
  }

  private boolean fits(Abbreviations.Entry entry, int behind) {
    return entry.place() != Abbreviations.Place.BEFORE_NUMBER || isDigit(behindSpace(behind));
  }

  /**
   * The dot behind the short part that follows a dot, perhaps behind a space; 0 if none follows.
   */
  private int nextDot(int from) {
    int at = from < chars.length && isNarrow(chars[from]) ? from + 1 : from;
    int part = at;
    while (at < chars.length && at - part < LONGEST_PART && isLetter(at)) {
      at++;
    }
    return at > part && at < chars.length && chars[at] == '.' ? at : 0;
  }

  /**
   * Initials, streets and numbers, and words without a vowel, which nobody can say: "J.",
   * "Bahnhofstr.", "Hausnr.", "Hrsg.".
   */
  private boolean looksAbbreviated(int start, int end) {
    int length = end - start;
    if (length == 1) {
      return Character.isUpperCase(chars[start]);
    }
    boolean shortened =
        text.regionMatches(true, Math.max(start, end - 3), "str", 0, 3)
            || text.regionMatches(true, end - 2, "nr", 0, 2);
    return shortened || (length <= LONGEST_SPELT && !hasVowel(start, end));
  }

  /** Whether letters can be said as a word; letters that are all capital are never abbreviated. */
  private boolean hasVowel(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = chars[i];
      boolean capital = i > start && !Character.isLowerCase(c);
      if (!Character.isLetter(c) || Syllables.isVowel(c) || capital) {
        return true;
      }
    }
    return false;
  }

  private int sign(int start, Gap gap) {
    int point = Character.codePointAt(chars, start);
    int end = start + Character.charCount(point);
    if (point == '.') {
      while (end < chars.length && chars[end] == '.') {
        end++;
      }
      scan.add(new Token(forms.sign(end - start > 2 ? "…" : "."), start, end), gap);
      return end;
    }
    while (end < chars.length && isCombining(Character.codePointAt(chars, end))) {
      int next = Character.codePointAt(chars, end);
      end += Character.charCount(next);
      if (next == 0x200d && end < chars.length && !isSpace(chars[end])) {
        end += Character.charCount(Character.codePointAt(chars, end));
      }
    }
    Form form = forms.met(chars, start, end);
    if (form == null || form.kind() != Kind.SIGN) {
      form = forms.sign(brief(start, end));
      forms.meet(chars, start, end, form);
    }
    scan.add(new Token(form, start, end), gap);
    return end;
  }

  /** Variation selectors, skin tones and joiners belong to the sign before them. */
  private static boolean isCombining(int point) {
    return point == 0x200d
        || point == 0xfe0f
        || point == 0xfe0e
        || (point >= 0x1f3fb && point <= 0x1f3ff)
        || Character.getType(point) == Character.NON_SPACING_MARK
        || Character.getType(point) == Character.ENCLOSING_MARK;
  }

  private String brief(int start, int end) {
    return text.substring(start, Math.min(end, start + LONGEST_WORD));
  }

  /** The letters of a stretch without the signs that only show where a word may break. */
  private String clean(int start, int end) {
    int at = start;
    while (at < end && !isHidden(chars[at])) {
      at++;
    }
    if (at == end) {
      return text.substring(start, end);
    }
    StringBuilder letters = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = chars[i];
      if (c == '\u2010' || c == '\u2011') {
        letters.append('-');
      } else if (!isHidden(c)) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private static boolean isHidden(char c) {
    return c >= SOFT_HYPHEN
        && (c == SOFT_HYPHEN
            || c == MEDIOPUNKT
            || c == HYPHENATION_POINT
            || c == '\u2010'
            || c == '\u2011');
  }

  private boolean isNumber(int start, int end) {
    for (int i = start; i < end; i++) {
      if (isLetter(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isWordPart(int at) {
    char c = chars[at];
    if (c < 0x80) {
      return isLatin(c);
    }
    int point = Character.codePointAt(chars, at);
    return Character.isLetterOrDigit(point)
        || (at > 0 && Character.getType(point) == Character.NON_SPACING_MARK && isLetter(at - 1));
  }

  /** A letter without accents, or a digit. */
  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private boolean isLetter(int at) {
    return at >= 0 && at < chars.length && Character.isLetter(Character.codePointAt(chars, at));
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < chars.length && chars[at] >= '0' && chars[at] <= '9';
  }

  private static boolean isNarrow(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\n';
  }

  /** Spaces, and signs that nobody sees. */
  private static boolean isSpace(char c) {
    return c <= ' '
        || (c >= 0x80
            && (Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == SOFT_HYPHEN
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f'
                || c == '\ufeff'
                || c == '\u0085'));
  }
}
