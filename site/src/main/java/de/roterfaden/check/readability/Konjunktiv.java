package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Easy language says what is, not what would be. Tells of forms that can be nothing but Konjunktiv:
 * "wäre", "könnte", "käme", "er sei", "es gebe". Forms that are also past or present ("sollte",
 * "machte", "ich gehe") are let pass, and so is "möchte", which is a word of politeness.
 */
final class Konjunktiv implements ReadabilityRule.OfSentence {

  private static final Map<String, String> PLAIN_FORMS =
      Map.ofEntries(
          Map.entry("wäre", "ist"),
          Map.entry("wären", "sind"),
          Map.entry("hätte", "hat"),
          Map.entry("hätten", "haben"),
          Map.entry("könnte", "kann"),
          Map.entry("könnten", "können"),
          Map.entry("müsste", "muss"),
          Map.entry("müssten", "müssen"),
          Map.entry("dürfte", "darf"),
          Map.entry("dürften", "dürfen"),
          Map.entry("gäbe", "gibt"),
          Map.entry("käme", "kommt"),
          Map.entry("kämen", "kommen"),
          Map.entry("ginge", "geht"),
          Map.entry("bräuchte", "braucht"),
          Map.entry("bräuchten", "brauchen"),
          Map.entry("ließe", "lässt"),
          Map.entry("ließen", "lassen"),
          Map.entry("wüsste", "weiß"),
          Map.entry("bliebe", "bleibt"),
          Map.entry("fände", "findet"),
          Map.entry("sei", "ist"),
          Map.entry("seien", "sind"),
          Map.entry("habe", "hat"),
          Map.entry("werde", "wird"),
          Map.entry("könne", "kann"),
          Map.entry("müsse", "muss"),
          Map.entry("solle", "soll"),
          Map.entry("wolle", "will"),
          Map.entry("dürfe", "darf"),
          Map.entry("gebe", "gibt"),
          Map.entry("komme", "kommt"),
          Map.entry("gehe", "geht"));

  private static final WordSet THIRD =
      WordSet.of("er", "es", "man", "sie", "jeder", "niemand", "jemand", "Er", "Es", "Man");
  private static final WordSet SPOKEN_OF_ONESELF = WordSet.of("ich", "Ich");
  private static final WordSet ALWAYS_THIRD = WordSet.of("habe", "werde");

  @Override
  public String name() {
    return "konjunktiv";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.BITV, Source.DIN_SPEC_33429, Source.NETZWERK_LEICHTE_SPRACHE);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.EASY ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  @Override
  public boolean isCue(StudiedForm form) {
    return form.mayBeVerb() && mayBe(form.text()) && mayBe(form.word().readings());
  }

  @Override
  public void check(StudiedSentence sentence, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!reporter.isCued(sentence, i)) {
        continue;
      }
      Token token = tokens.get(i);
      if (mayBe(token.text()) && Grammar.mayBeVerb(sentence, i) && is(sentence, i)) {
        reporter.tell(
            reporter.severity(),
            sentence.position(token),
            token.text(),
            Message.of("readability.konjunktiv", token.text()),
            help(sentence, i));
      }
    }
  }

  /** Whether a word has the letters of a Konjunktiv: it ends in -e, -en, -est, -et, or is "sei". */
  private static boolean mayBe(String word) {
    return word.endsWith("e")
        || word.endsWith("en")
        || word.endsWith("est")
        || word.endsWith("et")
        || word.endsWith("sei");
  }

  /** Whether a form is a Konjunktiv at least by one reading, and a verb by all. */
  private static boolean mayBe(List<Reading> readings) {
    boolean found = false;
    for (Reading reading : readings) {
      if (!reading.tag().startsWith("VER")) {
        return false;
      }
      found |= reading.is("KJ1") || reading.is("KJ2");
    }
    return found;
  }

  private static boolean is(StudiedSentence sentence, int at) {
    List<Reading> readings = sentence.readings(at);
    boolean second = false;
    boolean first = false;
    boolean present = false;
    boolean order = false;
    for (Reading reading : readings) {
      if (!reading.tag().startsWith("VER")) {
        return false;
      }
      if (reading.is("KJ2")) {
        second = true;
      } else if (reading.is("KJ1")) {
        first |= reading.is("3") || reading.is("2");
      } else if (reading.is("IMP")) {
        order = true;
      } else if (reading.is("PRÄ") && reading.is("1") && reading.is("SIN")) {
        present = true;
      } else {
        return false;
      }
    }
    if (second) {
      return !first && !present && !order && !isPolite(readings);
    }
    return first && isReported(sentence, at, present, order);
  }

  /** "Möchte" is no wish that may fail but the polite word for "wollen". */
  private static boolean isPolite(List<Reading> readings) {
    return readings.get(0).lemma().equals("mögen");
  }

  /** Whether a form of Konjunktiv I is one here, and no present of "ich", no order. */
  private static boolean isReported(
      StudiedSentence sentence, int at, boolean present, boolean order) {
    List<Token> tokens = sentence.tokens();
    if (Grammar.isCapital(tokens.get(at)) || Grammar.isFirst(sentence, at)) {
      return false;
    }
    if (at + 1 < tokens.size() && tokens.get(at + 1).text().equals("Sie")) {
      return false;
    }
    if (!present) {
      return true;
    }
    for (Token token : tokens) {
      if (SPOKEN_OF_ONESELF.contains(token.text())) {
        return false;
      }
    }
    return ALWAYS_THIRD.contains(tokens.get(at).text())
        || THIRD.contains(tokens.get(at - 1).text())
        || (order && at + 1 < tokens.size() && THIRD.contains(tokens.get(at + 1).text()));
  }

  private static Message help(StudiedSentence sentence, int at) {
    String word = sentence.tokens().get(at).text();
    String small = Grammar.isFirst(sentence, at) ? word.toLowerCase(Locale.ROOT) : word;
    if (small.startsWith("würde")) {
      return Message.of("readability.konjunktiv.help.would", word);
    }
    String better = PLAIN_FORMS.get(small);
    return better == null
        ? Message.of("readability.konjunktiv.help", word)
        : Message.of("readability.konjunktiv.help.instead", word, better);
  }
}
