package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers are easy to see and to grasp: digits instead of words, no Roman numerals, no ordinals
 * outside of dates, and large numbers rounded. "Ein" and what stands for a rough number ("mehrere
 * hundert") stays a word.
 */
final class Numbers implements ReadabilityRule.OfSentence {

  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final int LARGE = 1000;

  /** From here on a third digit is no burden: 212.000. */
  private static final int VERY_LARGE = 100_000;

  private static final int LONGEST_ROMAN = 6;
  private static final int LONGEST_LARGE = 15;

  private static final Map<String, Integer> WORDS = words();
  private static final int LONGEST_WORD =
      WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** Are something else too: "Geben Sie acht", "wir sieben Sand". */
  private static final WordSet AMBIGUOUS = WordSet.of("acht", "sieben", "hundert", "tausend");

  private static final WordSet ROUGH =
      WordSet.of("mehrere", "mehreren", "einige", "einigen", "viele", "vielen", "paar", "wenige");
  private static final WordSet FIXED = WordSet.of("Dank", "Mal", "Augen", "Wänden");

  /** What a single Roman numeral stands behind. */
  private static final WordSet LABELS =
      WordSet.of(
          "Teil", "Kapitel", "Band", "Phase", "Abschnitt", "Stufe", "Zone", "Abteilung", "Runde");

  /** Placeholders and names that look like Roman numerals. */
  private static final WordSet NO_ROMAN = WordSet.of("XX", "XXX", "XV", "VI");

  /** Words that announce an ordinal; without one the dot may end a sentence. */
  private static final WordSet BEFORE_ORDINALS =
      WordSet.of(
          "der", "die", "das", "dem", "den", "des", "im", "am", "zum", "zur", "vom", "beim", "ihr",
          "ihre", "ihrem", "sein", "seine", "seinem", "unser", "unsere", "jeder", "jede", "jedes",
          "ein", "eine", "einem", "einen", "einer", "ins");

  private static final WordSet MONTHS = WordSet.copyOf(Dates.MONTHS);
  private static final WordSet BETWEEN =
      WordSet.of("und", "oder", "bis", "auf", ",", "/", "–", "-");

  @Override
  public String name() {
    return "number";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.DIN_SPEC_33429, Source.NETZWERK_LEICHTE_SPRACHE);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.EASY ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  @Override
  public boolean isCue(StudiedForm form) {
    return form.kind() == Kind.NUMBER || (form.isWord() && mayBeNumber(form.text()));
  }

  @Override
  public void check(StudiedSentence sentence, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!reporter.isCued(sentence, i)) {
        continue;
      }
      if (token.kind() == Kind.WORD) {
        word(sentence, i, reporter);
        roman(sentence, i, reporter);
      } else if (token.kind() == Kind.NUMBER) {
        ordinal(sentence, i, reporter);
        large(sentence, token, reporter);
      }
    }
  }

  private static boolean mayBeNumber(String word) {
    return (word.length() <= LONGEST_ROMAN && isRoman(word.toUpperCase(Locale.ROOT)))
        || (word.length() <= LONGEST_WORD && WORDS.containsKey(word.toLowerCase(Locale.ROOT)));
  }

  private static void word(StudiedSentence sentence, int at, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(at);
    String text = token.text();
    if (text.length() < 3 || text.length() > LONGEST_WORD) {
      return;
    }
    boolean capital = Character.isUpperCase(text.charAt(0));
    boolean start = at == 0 || tokens.get(at - 1).kind() == Kind.SIGN;
    if (capital && !start) {
      return;
    }
    String small = capital ? text.toLowerCase(Locale.ROOT) : text;
    Integer value = WORDS.get(small);
    if (value == null || isFixed(tokens, at, small, capital)) {
      return;
    }
    reporter.tell(
        reporter.severity(),
        sentence.position(token),
        text,
        Message.of("readability.number.word", text),
        Message.of("readability.number.word.help", String.valueOf(value)));
  }

  /** Whether a word is no number here, or one that nobody can write in digits. */
  private static boolean isFixed(List<Token> tokens, int at, String word, boolean capital) {
    String before = at > 0 ? tokens.get(at - 1).text().toLowerCase(Locale.ROOT) : "";
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).text() : "";
    if (ROUGH.contains(before) || FIXED.contains(next) || next.equals("-")) {
      return true;
    }
    if (!AMBIGUOUS.contains(word) && !capital) {
      return false;
    }
    boolean verb = Set.of("wir", "sie", "zu").contains(before);
    return verb || !counts(tokens, at + 1);
  }

  /** Whether a noun follows, perhaps behind one small word. */
  private static boolean counts(List<Token> tokens, int at) {
    return isCapital(tokens, at)
        || (at < tokens.size() && tokens.get(at).text().length() > 3 && isCapital(tokens, at + 1));
  }

  private static boolean isCapital(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).kind() == Kind.WORD
        && Character.isUpperCase(tokens.get(at).text().charAt(0));
  }

  private static void roman(StudiedSentence sentence, int at, Reporter reporter) {
    Token token = sentence.tokens().get(at);
    if (token.text().length() > LONGEST_ROMAN) {
      return;
    }
    boolean labelled = at > 0 && LABELS.contains(sentence.tokens().get(at - 1).text());
    String text = labelled ? token.text().toUpperCase(Locale.ROOT) : token.text();
    if (!isRoman(text) || NO_ROMAN.contains(text) || (text.length() == 1 && !labelled)) {
      return;
    }
    int value = value(text);
    if (!roman(value).equals(text)) {
      return;
    }
    reporter.tell(
        reporter.severity(),
        sentence.position(token),
        token.text(),
        Message.of("readability.number.roman", token.text()),
        Message.of("readability.number.roman.help", String.valueOf(value)));
  }

  private static boolean isRoman(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != 'I' && c != 'V' && c != 'X') {
        return false;
      }
    }
    return true;
  }

  private static int value(String roman) {
    int value = 0;
    for (int i = 0; i < roman.length(); i++) {
      int digit = digit(roman.charAt(i));
      boolean less = i + 1 < roman.length() && digit < digit(roman.charAt(i + 1));
      value += less ? -digit : digit;
    }
    return value;
  }

  private static int digit(char c) {
    return c == 'I' ? 1 : c == 'V' ? 5 : 10;
  }

  /** The one right way to write a number under 40. */
  private static String roman(int value) {
    List<String> ones = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
    return "X".repeat(value / 10) + ones.get(value % 10);
  }

  /** An ordinal in digits that is no date: its dot looks like the end of the sentence. */
  private static void ordinal(StudiedSentence sentence, int at, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(at);
    String text = token.text();
    boolean ordinal = text.length() > 1 && text.length() < 5 && text.endsWith(".");
    if (!ordinal || at == 0 || text.indexOf('.') < text.length() - 1) {
      return;
    }
    boolean stated = BEFORE_ORDINALS.contains(tokens.get(at - 1).text().toLowerCase(Locale.ROOT));
    if (!stated || !isCapital(tokens, at + 1) || isDate(tokens, at)) {
      return;
    }
    reporter.tell(
        Severity.INFO,
        sentence.position(token),
        text + " " + tokens.get(at + 1).text(),
        Message.of("readability.number.ordinal", text),
        Message.of("readability.number.ordinal.help"));
  }

  private static boolean isDate(List<Token> tokens, int at) {
    int next = at + 1;
    while (next < tokens.size()
        && (tokens.get(next).kind() == Kind.NUMBER || BETWEEN.contains(tokens.get(next).text()))) {
      next++;
    }
    return next < tokens.size() && isMonth(tokens.get(next).text());
  }

  private static boolean isMonth(String word) {
    return MONTHS.contains(word) || Dates.SHORT_MONTHS.containsKey(word.replace(".", ""));
  }

  private static void large(StudiedSentence sentence, Token token, Reporter reporter) {
    long value = grouped(token.text());
    if (value < LARGE) {
      return;
    }
    int digits = 0;
    long rest = value;
    while (rest % 10 == 0) {
      rest /= 10;
    }
    for (long left = rest; left > 0; left /= 10) {
      digits++;
    }
    if (digits <= (value >= VERY_LARGE ? 3 : 2)) {
      return;
    }
    reporter.tell(
        Severity.INFO,
        sentence.position(token),
        token.text(),
        Message.of("readability.number.large", token.text()),
        Message.of("readability.number.large.help", rounded(value)));
  }

  /** The value of a number in groups of three digits; 0 for any other. */
  private static long grouped(String text) {
    int comma = text.indexOf(',');
    int end = comma < 0 ? text.length() : comma;
    if (end < 5 || end > LONGEST_LARGE || text.charAt(0) == '0') {
      return 0;
    }
    long value = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean sign = (end - i) % 4 == 0;
      boolean digit = c >= '0' && c <= '9';
      if (sign ? i == 0 || !isSeparator(c) : !digit) {
        return 0;
      }
      value = sign ? value : 10 * value + c - '0';
    }
    return value;
  }

  private static boolean isSeparator(char c) {
    return c == '.' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
  }

  /** A number with two digits before its zeros. */
  private static long rounded(long value) {
    long unit = 1;
    while (value / unit >= HUNDRED) {
      unit *= 10;
    }
    return Math.round((double) value / unit) * unit;
  }

  private static Map<String, Integer> words() {
    List<String> ones =
        List.of("zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf");
    List<String> tens =
        List.of(
            "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig");
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < ones.size(); i++) {
      words.put(ones.get(i), i + 2);
      words.put(ones.get(i) + "tausend", (i + 2) * THOUSAND);
    }
    for (int i = 0; i < 8; i++) {
      words.put(ones.get(i) + "hundert", (i + 2) * HUNDRED);
    }
    words.put("zwölf", 12);
    words.put("dreizehn", 13);
    words.put("vierzehn", 14);
    words.put("fünfzehn", 15);
    words.put("sechzehn", 16);
    words.put("siebzehn", 17);
    words.put("achtzehn", 18);
    words.put("neunzehn", 19);
    words.put("hundert", HUNDRED);
    words.put("einhundert", HUNDRED);
    words.put("tausend", THOUSAND);
    words.put("eintausend", THOUSAND);
    for (int ten = 0; ten < tens.size(); ten++) {
      int value = (ten + 2) * 10;
      words.put(tens.get(ten), value);
      words.put(tens.get(ten) + "tausend", value * THOUSAND);
      words.put("einund" + tens.get(ten), value + 1);
      for (int one = 0; one < 8; one++) {
        words.put(ones.get(one) + "und" + tens.get(ten), value + one + 2);
      }
    }
    return Map.copyOf(words);
  }
}
