package de.roterfaden.check.readability;

import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Readers know at once whom "er", "ihn" or "sie" means. Tells, as information only, of a pronoun
 * for which neither its own sentence nor the two before it have a noun or name that fits. "Es" and
 * "Sie" are passed over: the one mostly means nothing, the other the reader.
 */
final class Pronoun implements ReadabilityRule {

  private static final int NEAR = 2;
  private static final int LONGEST = 5;

  /** What a pronoun may stand for: genders in the singular, or the plural. */
  private static final Map<String, Set<String>> PRONOUNS =
      Map.of(
          "er", Set.of("MAS"),
          "ihn", Set.of("MAS"),
          "ihm", Set.of("MAS", "NEU"),
          "sie", Set.of("FEM", "PLU"),
          "ihnen", Set.of("PLU"));

  private static final WordSet ADDRESS =
      WordSet.of("Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem");

  private static final WordSet ONE =
      WordSet.of(
          "jemand", "jemanden", "einer", "jeder", "keiner", "wer", "niemand", "dieser", "welcher");

  private static final WordSet MANY =
      WordSet.of("viele", "alle", "beide", "einige", "manche", "andere", "diese", "die", "welche");

  @Override
  public String name() {
    return "pronoun";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.DIN_SPEC_33429);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.EASY ? Optional.of(Severity.INFO) : Optional.empty();
  }

  @Override
  public boolean isCue(StudiedForm form) {
    return form.isWord()
        && form.text().length() <= LONGEST
        && PRONOUNS.containsKey(pronoun(form.text(), form.isFirst() ? 0 : 1));
  }

  @Override
  public void check(StudiedText text, Reporter reporter) {
    Deque<StudiedSentence> before = new ArrayDeque<>();
    for (StudiedUnit unit : text.units()) {
      for (StudiedSentence sentence : unit.sentences()) {
        if (reporter.isCued(sentence)) {
          check(sentence, before, reporter);
        }
        before.addFirst(sentence);
        if (before.size() > NEAR) {
          before.removeLast();
        }
      }
    }
  }

  private static void check(
      StudiedSentence sentence, Deque<StudiedSentence> before, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    Set<String> judged = new HashSet<>(0);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() != Kind.WORD || token.text().length() > LONGEST) {
        continue;
      }
      String pronoun = pronoun(token.text(), i);
      Set<String> wanted = PRONOUNS.get(pronoun);
      if (wanted == null || !judged.add(pronoun) || mayMean(sentence, wanted)) {
        continue;
      }
      if (before.stream().noneMatch(other -> mayMean(other, wanted))) {
        reporter.tell(sentence.position(token), token.text(), token.text());
        return;
      }
    }
  }

  /** At the beginning "Er", "Ihn", "Ihm" are pronouns; "Sie" and "Ihnen" may mean the reader. */
  private static String pronoun(String text, int at) {
    boolean capital = Character.isUpperCase(text.charAt(0));
    if (!capital) {
      return text;
    }
    String small = text.toLowerCase(Locale.ROOT);
    return at == 0 && !small.equals("sie") && !small.equals("ihnen") ? small : "";
  }

  /** Whether a sentence has a noun, name or unknown word that a pronoun may stand for. */
  private static boolean mayMean(StudiedSentence sentence, Set<String> wanted) {
    List<Token> tokens = sentence.tokens();
    int nouns = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() != Kind.WORD) {
        continue;
      }
      String text = token.text();
      boolean capital = Character.isUpperCase(text.codePointAt(0));
      boolean first = i == 0 || tokens.get(i - 1).kind() == Kind.SIGN;
      if (isHead(first ? text.toLowerCase(Locale.ROOT) : text, wanted)) {
        return true;
      }
      if (!capital && text.length() > 2 && sentence.readings(i).isEmpty()) {
        return true;
      }
      if (!capital || ADDRESS.contains(text) || (first && isSmallWord(sentence, text))) {
        continue;
      }
      List<Reading> readings = sentence.readings(i);
      if (readings.isEmpty() || fits(readings, wanted)) {
        return true;
      }
      nouns++;
    }
    return nouns > 1 && wanted.contains("PLU");
  }

  /** Small words that can be meant themselves: "jemand", "einer", "viele", "beide". */
  private static boolean isHead(String word, Set<String> wanted) {
    return (wanted.contains("PLU") ? MANY : ONE).contains(word);
  }

  /** Whether a word has its capital letter only since it begins a sentence. */
  private static boolean isSmallWord(StudiedSentence sentence, String text) {
    String small = text.toLowerCase(Locale.ROOT);
    for (Reading reading : sentence.text().knowledge().morphology().readings(small)) {
      if (!reading.is("SUB") && !reading.is("EIG") && !reading.is("ADJ")) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(List<Reading> readings, Set<String> wanted) {
    boolean noun = false;
    for (Reading reading : readings) {
      if (reading.is("SUB") || reading.is("EIG")) {
        noun = true;
        String number = reading.is("PLU") ? "PLU" : "SIN";
        boolean gender =
            number.equals("SIN")
                && (has(reading, wanted, "MAS")
                    || has(reading, wanted, "FEM")
                    || has(reading, wanted, "NEU"));
        boolean open = reading.is("NOG") || (reading.is("EIG") && !reading.is("FEM"));
        if (gender || open || (number.equals("PLU") && wanted.contains("PLU"))) {
          return true;
        }
      }
    }
    return !noun;
  }

  private static boolean has(Reading reading, Set<String> wanted, String gender) {
    return wanted.contains(gender) && reading.is(gender);
  }
}
