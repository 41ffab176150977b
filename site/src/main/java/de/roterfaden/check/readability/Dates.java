package de.roterfaden.check.readability;

import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Dates name the month: "12. März 2021", not "12.03.2021", "2021-03-12" or "12. Mrz. 2021". */
final class Dates implements ReadabilityRule.OfSentence {

  static final List<String> MONTHS =
      List.of(
          "Januar",
          "Februar",
          "März",
          "April",
          "Mai",
          "Juni",
          "Juli",
          "August",
          "September",
          "Oktober",
          "November",
          "Dezember");

  static final Map<String, Integer> SHORT_MONTHS =
      Map.ofEntries(
          Map.entry("Jan", 1),
          Map.entry("Feb", 2),
          Map.entry("Febr", 2),
          Map.entry("Mrz", 3),
          Map.entry("Mär", 3),
          Map.entry("Apr", 4),
          Map.entry("Jun", 6),
          Map.entry("Jul", 7),
          Map.entry("Aug", 8),
          Map.entry("Sep", 9),
          Map.entry("Sept", 9),
          Map.entry("Okt", 10),
          Map.entry("Nov", 11),
          Map.entry("Dez", 12));

  /** Words before a date that make sure that it is one. */
  private static final WordSet BEFORE =
      WordSet.of(
          "am", "vom", "bis", "zum", "ab", "seit", "den", "der", "dem", "Am", "Vom", "Bis", "Ab");

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2200;
  private static final int LAST_DAY = 31;

  @Override
  public String name() {
    return "date";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.DIN_SPEC_33429, Source.NETZWERK_LEICHTE_SPRACHE);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.EASY ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  /**
   * A date found.
   *
   * @param day 1 to 31
   * @param month 1 to 12
   * @param year the year, or "" if it has none
   * @param last index of its last token
   */
  private record Found(int day, int month, String year, int last) {

    /** The date as it should be written. */
    String written() {
      return (day + ". " + MONTHS.get(month - 1) + " " + year).strip();
    }
  }

  @Override
  public boolean isCue(StudiedForm form) {
    return form.kind() == Kind.NUMBER;
  }

  @Override
  public void check(StudiedSentence sentence, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Kind.NUMBER) {
        Optional<Found> found = find(tokens, i);
        if (found.isPresent()) {
          int last = found.get().last();
          String words = sentence.words(i, last + 1);
          reporter.tell(
              sentence.position(tokens.get(i), tokens.get(last)),
              words,
              words,
              found.get().written());
          i = last;
        }
      }
    }
  }

  private static Optional<Found> find(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    boolean after = at > 0 && BEFORE.contains(tokens.get(at - 1).text());
    if (text.indexOf('-') > 0) {
      return iso(text, at);
    }
    int dot = text.indexOf('.');
    if (dot > 0 && dot < text.length() - 1) {
      return dotted(text, tokens, at, after);
    }
    if (dot > 0) {
      return apart(tokens, at);
    }
    return slashed(tokens, at);
  }

  private static Optional<Found> iso(String text, int at) {
    String[] parts = text.split("-", -1);
    return parts.length == 3 && parts[0].length() == 4 && parts[1].length() == 2
        ? of(parts[2], parts[1], parts[0], at)
        : Optional.empty();
  }

  /** 12.03.2021, 12.3.21, and 12.3. with its dot behind it. */
  private static Optional<Found> dotted(String text, List<Token> tokens, int at, boolean after) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3 && parts.length != 2) {
      return Optional.empty();
    }
    String year = parts.length == 3 ? parts[2] : "";
    boolean sure =
        switch (year.length()) {
          case 4 -> true;
          case 2 -> after || (parts[0].length() == 2 && parts[1].length() == 2 && isPast(parts[2]));
          default -> after && endsWithDot(text, tokens, at);
        };
    return sure && (year.isEmpty() || year.length() == 2 || year.length() == 4)
        ? of(parts[0], parts[1], year, at)
        : Optional.empty();
  }

  private static boolean isPast(String year) {
    return number(year) > LAST_DAY;
  }

  private static boolean endsWithDot(String text, List<Token> tokens, int at) {
    boolean dot = at + 1 < tokens.size() && tokens.get(at + 1).isSign(".");
    return text.endsWith(".")
        || (dot && tokens.get(at + 1).start() == tokens.get(at).end() && at + 2 < tokens.size());
  }

  /** "12. 3. 2021", "12. Mrz. 2021", "12. Mär". */
  private static Optional<Found> apart(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return Optional.empty();
    }
    String day = tokens.get(at).text().replace(".", "");
    Token second = tokens.get(at + 1);
    Token third = at + 2 < tokens.size() ? tokens.get(at + 2) : second;
    boolean year = third.kind() == Kind.NUMBER && number(third.text()) >= FIRST_YEAR;
    if (second.kind() == Kind.NUMBER) {
      return year && second.text().endsWith(".")
          ? of(day, second.text().replace(".", ""), third.text(), at + 2)
          : Optional.empty();
    }
    Integer month = SHORT_MONTHS.get(second.text().replace(".", ""));
    return month == null
        ? Optional.empty()
        : of(day, String.valueOf(month), year ? third.text() : "", year ? at + 2 : at + 1);
  }

  private static Optional<Found> slashed(List<Token> tokens, int at) {
    boolean slashes =
        at + 4 < tokens.size()
            && tokens.get(at + 1).isSign("/")
            && tokens.get(at + 3).isSign("/")
            && tokens.get(at + 4).text().length() == 4
            && tokens.get(at + 4).end() - tokens.get(at).start() <= 10;
    return slashes
        ? of(tokens.get(at).text(), tokens.get(at + 2).text(), tokens.get(at + 4).text(), at + 4)
        : Optional.empty();
  }

  private static Optional<Found> of(String day, String month, String year, int last) {
    int d = number(day);
    int m = number(month);
    int y = year.isEmpty() ? FIRST_YEAR : number(year);
    boolean valid = d >= 1 && d <= LAST_DAY && m >= 1 && m <= MONTHS.size();
    boolean era = year.length() == 2 ? y >= 0 : y >= FIRST_YEAR && y <= LAST_YEAR;
    return valid && era ? Optional.of(new Found(d, m, year, last)) : Optional.empty();
  }

  /** The value of up to four digits; -1 for anything else. */
  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = 10 * value + c - '0';
    }
    return value;
  }
}
