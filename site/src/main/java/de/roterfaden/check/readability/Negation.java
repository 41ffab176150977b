package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordList;
import de.roterfaden.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says what is, not what is not. BITV wants no negation at all, which is told as information. DIN
 * SPEC 33429 allows {@code nicht}, {@code kein}, {@code nie} and their like; negated adjectives
 * ({@code un-}, {@code -los}) and double negation are told as warnings.
 */
final class Negation implements ReadabilityRule.OfSentence {

  private static final WordSet PLAIN =
      WordSet.of(
          "nicht",
          "kein",
          "keine",
          "keinen",
          "keinem",
          "keiner",
          "keines",
          "keins",
          "nie",
          "niemals",
          "niemand",
          "niemanden",
          "niemandem",
          "nirgends",
          "nirgendwo",
          "nichts",
          "weder",
          "Nicht",
          "Kein",
          "Keine",
          "Keinen",
          "Keinem",
          "Keiner",
          "Keines",
          "Nie",
          "Niemals",
          "Niemand",
          "Nirgends",
          "Nichts",
          "Weder");

  /** "Nicht nur", "nicht zuletzt" and their like negate nothing. */
  private static final WordSet NO_NEGATION = WordSet.of("nur", "zuletzt", "bloß", "wahr", "allein");

  private static final int SHORTEST = 5;
  private static final int NEAR = 2;

  /** The list, read when the first text is checked. */
  private static final class Lists {

    static final Map<String, String> INSTEAD = read();

    private static Map<String, String> read() {
      Map<String, String> instead = new HashMap<>();
      for (String line : WordList.read(Negation.class, "negation_de.txt").lines()) {
        String[] fields = line.split("\\s*\\|\\s*", -1);
        instead.put(fields[0], fields.length > 1 ? fields[1] : "");
      }
      return instead;
    }
  }

  @Override
  public String name() {
    return "negation";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.BITV, Source.DIN_SPEC_33429);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.EASY ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  @Override
  public boolean isCue(StudiedForm form) {
    String word = form.text();
    return form.isWord() && (PLAIN.contains(word) || word.equals("ohne") || mayBeNegated(word));
  }

  @Override
  public void check(StudiedSentence sentence, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    int before = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String word = token.text();
      if (token.kind() != Kind.WORD) {
        continue;
      }
      if (PLAIN.contains(word)) {
        tellPlain(sentence, before, reporter);
        before = isNegation(tokens, i) ? i : -1;
      } else if (word.equals("ohne") && isNear(tokens, before, i)) {
        tellDouble(sentence, before, i, reporter);
        before = -1;
      } else if (mayBeNegated(word)) {
        String instead = instead(sentence, i);
        if (!instead.isEmpty() && isNear(tokens, before, i)) {
          tellDouble(sentence, before, i, reporter);
          before = -1;
        } else if (!instead.isEmpty()) {
          tellPlain(sentence, before, reporter);
          before = -1;
          reporter.tell(sentence.position(token), word, word, instead);
        }
      }
      if (before >= 0 && i - before >= NEAR) {
        tellPlain(sentence, before, reporter);
        before = -1;
      }
    }
    tellPlain(sentence, before, reporter);
  }

  private static boolean isNegation(List<Token> tokens, int index) {
    return index + 1 == tokens.size() || !NO_NEGATION.contains(tokens.get(index + 1).text());
  }

  /** Whether a negation stands a word or two before, with no sign between. */
  private static boolean isNear(List<Token> tokens, int before, int index) {
    if (before < 0 || index - before > NEAR) {
      return false;
    }
    for (int i = before + 1; i < index; i++) {
      String word = tokens.get(i).text();
      if (tokens.get(i).kind() != Kind.WORD || word.equals("und") || word.equals("oder")) {
        return false;
      }
    }
    return true;
  }

  private static void tellPlain(StudiedSentence sentence, int index, Reporter reporter) {
    if (index >= 0) {
      Token token = sentence.tokens().get(index);
      reporter.tell(
          Severity.INFO,
          sentence.position(token),
          token.text(),
          Message.of("readability.negation.plain", token.text()),
          Message.of("readability.negation.plain.help"));
    }
  }

  private static void tellDouble(StudiedSentence sentence, int from, int to, Reporter reporter) {
    String words = sentence.words(from, to + 1);
    reporter.tell(
        reporter.severity(),
        sentence.position(sentence.tokens().get(from), sentence.tokens().get(to)),
        words,
        Message.of("readability.negation.double", words),
        Message.of("readability.negation.double.help"));
  }

  private static boolean mayBeNegated(String word) {
    return word.length() >= SHORTEST
        && word.indexOf('-') < 0
        && (word.startsWith("un") || word.startsWith("Un") || word.contains("los"));
  }

  /** What to say instead of a negated adjective; "" if the word is none. */
  private static String instead(StudiedSentence sentence, int index) {
    String word = sentence.tokens().get(index).text().toLowerCase(Locale.ROOT);
    for (Reading reading : sentence.readings(index)) {
      if (isAdjective(reading)) {
        String base = base(reading, word);
        String listed = Lists.INSTEAD.get(base);
        if (listed != null) {
          return listed;
        }
        String made = base.startsWith("un") ? not(sentence, base) : without(sentence, base);
        if (!made.isEmpty()) {
          return made;
        }
      }
    }
    return "";
  }

  private static boolean isAdjective(Reading reading) {
    return reading.is("ADJ") || reading.is("PA1") || reading.is("PA2");
  }

  /** The adjective without its ending; participles keep theirs, since their lemma is the verb. */
  private static String base(Reading reading, String word) {
    if (reading.is("ADJ")) {
      return reading.lemma().toLowerCase(Locale.ROOT);
    }
    return word;
  }

  private static String not(StudiedSentence sentence, String base) {
    String positive = base.substring(2);
    for (Reading reading : sentence.text().knowledge().morphology().readings(positive)) {
      if (isAdjective(reading)) {
        return "nicht " + positive;
      }
    }
    return "";
  }

  private static String without(StudiedSentence sentence, String base) {
    if (!base.endsWith("los") || base.length() <= SHORTEST) {
      return "";
    }
    String stem = base.substring(0, base.length() - 3);
    String noun = stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
    for (String form : new String[] {noun, noun.substring(0, noun.length() - 1)}) {
      if (form.length() > 2) {
        for (Reading reading : sentence.text().knowledge().morphology().readings(form)) {
          boolean joint = form.length() == noun.length() || noun.endsWith("s");
          if (reading.is("SUB") && joint) {
            return "ohne " + form;
          }
        }
      }
    }
    return "";
  }
}
