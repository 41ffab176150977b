package de.roterfaden.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides where a sentence ends. */
final class Boundaries {

  private static final String OPENING = "„“\"»«‚‘'›‹([{–—-•¿¡";
  private static final String CLOSING = "“”\"«»‘’'‹›)]}";
  private static final int LAST_DAY = 31;
  private static final int FIRST_YEAR = 1000;

  /** Tokens before which nobody looks for an opening quotation mark. */
  private static final int FARTHEST = 200;

  private static final int LONGEST_NUMBER = 9;

  private final boolean ordinals;
  private final Abbreviations abbreviations;
  private final Set<String> starters;
  private final Set<String> counted;
  private final Set<String> labels;
  private final Set<String> beforeOrdinals;

  Boundaries(Language language, Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    this.ordinals = language == Language.GERMAN;
    this.starters = words("starters_" + language.code());
    this.counted = ordinals ? words("months_de") : Set.of();
    this.labels = ordinals ? words("labels_de") : Set.of();
    this.beforeOrdinals = ordinals ? words("ordinals_de") : Set.of();
  }

  private static Set<String> words(String name) {
    return WordList.read(Boundaries.class, name + ".txt").words();
  }

  /**
   * Looks whether a sentence ends with a token.
   *
   * @param first index of the first token of the sentence
   * @param at index of the token
   * @return index behind the last token of the sentence, with closing quotation marks and brackets;
   *     0 if it does not end here
   */
  int behind(Scan scan, int first, int at) {
    Token token = scan.token(at);
    boolean sign = token.kind() == Kind.SIGN;
    boolean stop = sign && isStop(token.text());
    int end = stop || token.kind() == Kind.ABBREVIATION ? behindClosing(scan, at + 1) : at + 1;
    if (end >= scan.size()) {
      return end;
    }
    Gap gap = scan.gap(end);
    if (gap == Gap.PARAGRAPH) {
      return end;
    }
    if (gap == Gap.NONE) {
      return 0;
    }
    boolean abbreviation = token.kind() == Kind.ABBREVIATION;
    if (!stop && !abbreviation && gap == Gap.SPACE) {
      return 0;
    }
    Next next = next(scan, end);
    if (gap == Gap.BREAK && next.begins() && !token.isSign(",")) {
      return end;
    }
    if (token.isSign(":") && gap == Gap.LINE && next.begins()) {
      return end;
    }
    boolean number = token.kind() == Kind.NUMBER || token.kind() == Kind.ADDRESS;
    if (gap == Gap.LINE && number && next.starter()) {
      return end;
    }
    boolean ends =
        stop
            ? endsAtSign(scan, first, at, end, next)
            : abbreviation && endsAtAbbreviation(scan, first, at, next);
    return ends ? end : 0;
  }

  private static boolean isStop(String sign) {
    return sign.equals(".") || sign.equals("!") || sign.equals("?") || sign.equals("…");
  }

  /** Behind the marks that belong to the end of a sentence: "?!", quotation marks, brackets. */
  private static int behindClosing(Scan scan, int from) {
    int at = from;
    while (at < scan.size()
        && scan.gap(at) == Gap.NONE
        && scan.isKind(at, Kind.SIGN)
        && (isStop(scan.text(at)) || CLOSING.contains(scan.text(at)))) {
      at++;
    }
    return at;
  }

  /**
   * What comes next.
   *
   * @param word the next word without the marks before it
   * @param capital whether it begins with a capital letter
   * @param digit whether it begins with a digit
   * @param small whether it begins with a small letter
   * @param quoted whether a quotation mark or bracket opens before it
   * @param starter whether it is a word that has a capital letter at the beginning of a sentence
   *     only
   */
  private record Next(
      String word, boolean capital, boolean digit, boolean small, boolean quoted, boolean starter) {

    boolean begins() {
      return !small;
    }
  }

  private Next next(Scan scan, int from) {
    int at = from;
    while (at + 1 < scan.size() && scan.isKind(at, Kind.SIGN) && OPENING.contains(scan.text(at))) {
      at++;
    }
    String word = scan.text(at);
    int letter = word.isEmpty() ? ' ' : word.codePointAt(0);
    boolean capital = Character.isUpperCase(letter);
    return new Next(
        word,
        capital,
        Character.isDigit(letter),
        Character.isLowerCase(letter),
        at > from,
        capital && starters.contains(word.toLowerCase(Locale.ROOT)));
  }

  private boolean endsAtSign(Scan scan, int first, int at, int end, Next next) {
    if (next.small() || (scan.text(at - 1).equals("(") && end > at + 1)) {
      return false;
    }
    if (staysInside(scan, first, at, end)) {
      return next.starter();
    }
    return switch (scan.text(at)) {
      case "…" ->
          next.starter() || (next.capital() && next.quoted()) || isWholeEllipsis(scan, at, next);
      case "." -> endsAtDot(scan, first, at, next);
      default -> true;
    };
  }

  /** An ellipsis right behind a word, and another mark of the end behind it. */
  private static boolean isWholeEllipsis(Scan scan, int at, Next next) {
    return next.capital() && (scan.text(at + 1).equals("?") || scan.text(at + 1).equals("!"));
  }

  /**
   * Whether quotation marks or brackets close here that were opened in the midst of the sentence,
   * so that it may well go on: Das Motto „Mach mit!“ kennt jeder.
   */
  private static boolean staysInside(Scan scan, int first, int at, int end) {
    if (end == at + 1) {
      return false;
    }
    String close = scan.text(end - 1);
    if (isStop(close)) {
      return false;
    }
    boolean bracket = close.equals(")") || close.equals("]");
    for (int i = at - 1; i > Math.max(first, at - FARTHEST); i--) {
      boolean opens =
          scan.isKind(i, Kind.SIGN)
              && (bracket
                  ? scan.text(i).equals("(") || scan.text(i).equals("[")
                  : OPENING.contains(scan.text(i)) && scan.gap(i) != Gap.NONE);
      if (opens) {
        return !scan.text(i - 1).equals(":");
      }
    }
    return false;
  }

  private boolean endsAtDot(Scan scan, int first, int at, Next next) {
    int before = at - 1;
    if (before < first || scan.gap(at) != Gap.NONE) {
      return true;
    }
    if (scan.isKind(before, Kind.NUMBER)) {
      return !ordinals || endsAtNumber(scan, first, before, next);
    }
    if (ordinals && isRoman(scan.text(before))) {
      return next.starter() && before > first;
    }
    return true;
  }

  private boolean endsAtNumber(Scan scan, int first, int at, Next next) {
    String number = scan.text(at);
    String before = scan.text(at - 1);
    if (next.digit() && isSmall(number)) {
      return false;
    }
    if (counted.contains(next.word())) {
      return false;
    }
    if (at == first) {
      return false;
    }
    if (next.starter() || !next.capital()) {
      return true;
    }
    if (beforeOrdinals.contains(before.toLowerCase(Locale.ROOT))) {
      return false;
    }
    return labels.contains(before) || !isSmall(number);
  }

  /** Whether a number may be that of a day. */
  private static boolean isSmall(String number) {
    int value = value(number);
    return value > 0 && value <= LAST_DAY && value < FIRST_YEAR;
  }

  private static int value(String number) {
    if (number.length() > LONGEST_NUMBER) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return -1;
      }
      value = 10 * value + number.charAt(i) - '0';
    }
    return value;
  }

  private static boolean isRoman(String word) {
    if (word.isEmpty() || word.length() > LONGEST_NUMBER) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if ("IVXL".indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean endsAtAbbreviation(Scan scan, int first, int at, Next next) {
    Optional<Abbreviations.Entry> entry = abbreviations.find(scan.text(at));
    if (entry.isEmpty()) {
      boolean initial = scan.text(at).length() == 2;
      return next.starter() && at > first && (!initial || !scan.isKind(at - 1, Kind.ABBREVIATION));
    }
    return switch (entry.get().place()) {
      case INSIDE, BEFORE_NUMBER -> false;
      case ANYWHERE -> next.starter() || (next.capital() && next.quoted());
      case END -> next.capital() || next.digit();
    };
  }
}
