package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.markup.TextUnit;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Form;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Morphology;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Words keep their shape: no words in capital letters, no s p a c e d letters, no italics.
 * Abbreviations are none: only words that the dictionary knows in small letters count.
 */
final class Capitals implements ReadabilityRule.OfUnit {

  private static final int SURE = 5;
  private static final int SPACED = 4;
  private static final int LONGEST_SPACED = 30;
  private static final int LONGEST_TARGET = 60;

  /** Short words that people shout; other short ones are mostly abbreviations. */
  private static final Set<String> SHOUTED =
      WordList.read(Capitals.class, "shouted_de.txt").words();

  /** Names and abbreviations that are words too. */
  private static final Set<String> NAMES = WordList.read(Capitals.class, "capitals_de.txt").words();

  @Override
  public String name() {
    return "capitals";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.DIN_SPEC_33429);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.EASY ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  @Override
  public boolean isCue(StudiedForm form) {
    return form.isWord() && (form.text().length() == 1 || isCapital(form.form()));
  }

  @Override
  public void check(StudiedUnit unit, Reporter reporter) {
    for (StudiedSentence sentence : unit.sentences()) {
      if (!reporter.isCued(sentence)) {
        continue;
      }
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        int end = behindCapitals(tokens, i);
        if (end > i && !isCode(tokens, i, end) && isShouted(sentence, i, end)) {
          tell(sentence, i, end, "words", reporter);
        }
        int spaced = end > i ? i : behindSpaced(sentence, i);
        if (spaced > i) {
          tell(sentence, i, spaced, "spaced", reporter);
        }
        i = Math.max(i, Math.max(end, spaced) - 1);
      }
    }
    for (TextUnit.Span span : unit.unit().spans()) {
      if (span.style() == TextUnit.Style.EMPHASIS && span.end() > span.start()) {
        String words = unit.unit().text().substring(span.start(), span.end());
        reporter.tell(
            reporter.severity(),
            unit.unit().position(span.start(), span.end()),
            words.substring(0, Math.min(LONGEST_TARGET, words.length())),
            Message.of("readability.capitals.italics"),
            Message.of("readability.capitals.italics.help"));
      }
    }
  }

  private static void tell(
      StudiedSentence sentence, int from, int end, String key, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    String words = sentence.words(from, end);
    reporter.tell(
        reporter.severity(),
        sentence.position(tokens.get(from), tokens.get(end - 1)),
        words,
        Message.of("readability.capitals." + key, words),
        Message.of("readability.capitals." + key + ".help"));
  }

  /** Behind the words in capital letters that begin at a place; the place itself if none does. */
  private static int behindCapitals(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && isCapital(tokens.get(at).form())) {
      at++;
    }
    return at;
  }

  private static boolean isCapital(Form form) {
    if (form.kind() != Kind.WORD || form.letters() < 2) {
      return false;
    }
    String text = form.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isUpperCase(c) && c != '-' && c != 'ß') {
        return false;
      }
    }
    return true;
  }

  /** Whether words are part of a formula or name: "=WERT(A1)", "QUARTILE.INKL", "#WERT!". */
  private static boolean isCode(List<Token> tokens, int from, int end) {
    Token first = tokens.get(from);
    Token last = tokens.get(end - 1);
    boolean before =
        from > 0
            && tokens.get(from - 1).end() == first.start()
            && "=#$@.[<&%_".contains(tokens.get(from - 1).text());
    boolean behind =
        end < tokens.size()
            && tokens.get(end).start() == last.end()
            && (tokens.get(end).isSign("(")
                || tokens.get(end).isSign("_")
                || tokens.get(end).isSign("=")
                || (end + 1 < tokens.size()
                    && tokens.get(end).isSign(".")
                    && tokens.get(end + 1).start() == tokens.get(end).end()));
    return before || behind;
  }

  private static boolean isShouted(StudiedSentence sentence, int from, int end) {
    Morphology morphology = sentence.text().knowledge().morphology();
    int words = 0;
    boolean sure = false;
    for (int i = from; i < end; i++) {
      String text = sentence.tokens().get(i).text();
      if (isWord(text, morphology)) {
        words++;
        sure |= text.length() > 2;
      }
    }
    return sure && words > (end - from) / 2;
  }

  /** Whether a word in capital letters is known in small ones. */
  private static boolean isWord(String text, Morphology morphology) {
    if (SHOUTED.contains(text)) {
      return true;
    }
    if (text.length() < SURE || isName(text)) {
      return false;
    }
    String small = text.toLowerCase(Locale.GERMAN);
    return isKnown(small, text.charAt(0), morphology)
        || (small.contains("ss") && isKnown(small.replace("ss", "ß"), text.charAt(0), morphology));
  }

  private static boolean isName(String text) {
    int hyphen = text.indexOf('-');
    return NAMES.contains(hyphen > 0 ? text.substring(0, hyphen) : text);
  }

  private static boolean isKnown(String small, char first, Morphology morphology) {
    return isWord(morphology.readings(small))
        || isWord(morphology.readings(first + small.substring(1)));
  }

  private static boolean isWord(List<Reading> readings) {
    for (Reading reading : readings) {
      if (!reading.is("EIG") && !reading.is("ABK")) {
        return true;
      }
    }
    return false;
  }

  /** Behind letters with one space after each that make a word; the place itself if none do. */
  private static int behindSpaced(StudiedSentence sentence, int from) {
    List<Token> tokens = sentence.tokens();
    if (tokens.get(from).text().length() > 1) {
      return from;
    }
    StringBuilder word = new StringBuilder();
    int at = from;
    while (at < tokens.size()
        && at - from < LONGEST_SPACED
        && tokens.get(at).kind() == Kind.WORD
        && tokens.get(at).text().length() == 1
        && (at == from || tokens.get(at).start() == tokens.get(at - 1).end() + 1)) {
      word.append(tokens.get(at).text());
      at++;
    }
    if (at - from < SPACED) {
      return from;
    }
    String small = word.toString().toLowerCase(Locale.GERMAN);
    char first = Character.toUpperCase(small.charAt(0));
    boolean known = isKnown(small, first, sentence.text().knowledge().morphology());
    return known ? at : from;
  }
}
