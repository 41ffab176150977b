package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Term;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Language;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One word for one thing. {@code data/terms.yml} says which word a narrative uses, and which words
 * for the same thing it does not use; these are found in all their forms.
 */
final class TermConsistency implements ReadabilityRule {

  @Override
  public String name() {
    return "term-consistency";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.BITV, Source.DIN_SPEC_33429, Source.DIN_8581_1);
  }

  @Override
  public Set<Language> languages() {
    return Set.of(Language.GERMAN, Language.ENGLISH);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return Optional.of(level == Level.STANDARD ? Severity.INFO : Severity.WARNING);
  }

  /**
   * A phrase that is not used.
   *
   * @param words each of its words with its base forms
   * @param instead the word that is used
   */
  private record Avoided(List<Set<String>> words, String instead) {}

  @Override
  public void check(StudiedText text, Reporter reporter) {
    Map<String, List<Avoided>> avoided =
        text.narrative().map(narrative -> avoided(narrative, text)).orElse(Map.of());
    if (avoided.isEmpty()) {
      return;
    }
    for (StudiedUnit unit : text.units()) {
      for (StudiedSentence sentence : unit.sentences()) {
        check(sentence, avoided, reporter);
      }
    }
  }

  /** What a text avoids, by the first word of each phrase. */
  private static Map<String, List<Avoided>> avoided(Narrative narrative, StudiedText text) {
    Map<String, List<Avoided>> avoided = new HashMap<>();
    for (LanguageVersion version : narrative.versions()) {
      if (version.id().equals(text.source().version())) {
        for (Term term : narrative.data().terms()) {
          if (holds(term, version, narrative)) {
            String instead = narrative.wording(term.term(), version).text();
            for (String phrase : term.avoid()) {
              List<Set<String>> words = new ArrayList<>();
              for (String word : phrase.strip().split("\\s+", -1)) {
                words.add(forms(word, text));
              }
              for (String first : words.get(0)) {
                avoided
                    .computeIfAbsent(first, key -> new ArrayList<>(1))
                    .add(new Avoided(words, instead));
              }
            }
          }
        }
      }
    }
    return avoided;
  }

  /** A word and its base forms: "lange" and "lang". */
  private static Set<String> forms(String word, StudiedText text) {
    Set<String> forms = new HashSet<>();
    forms.add(word);
    if (text.language() == Language.GERMAN) {
      for (Reading reading : text.knowledge().morphology().readings(word)) {
        forms.add(reading.lemma());
      }
    }
    return forms;
  }

  private static boolean holds(Term term, LanguageVersion version, Narrative narrative) {
    return term.versions().isEmpty()
        ? version.language().equals(narrative.settings().mainVersion().language())
        : term.versions().contains(version.id());
  }

  private static void check(
      StudiedSentence sentence, Map<String, List<Avoided>> avoided, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Kind.WORD) {
        Avoided found = find(sentence, i, avoided);
        if (found != null) {
          int last = i + found.words().size() - 1;
          String words = sentence.words(i, last + 1);
          reporter.tell(
              reporter.severity(),
              sentence.position(tokens.get(i), tokens.get(last)),
              words,
              Message.of("readability.term-consistency", words, found.instead()),
              Message.of("readability.term-consistency.help", words, found.instead()));
          i = last;
        }
      }
    }
  }

  private static @Nullable Avoided find(
      StudiedSentence sentence, int at, Map<String, List<Avoided>> avoided) {
    Avoided found = find(sentence, at, avoided.get(sentence.tokens().get(at).text()));
    if (found != null) {
      return found;
    }
    for (Reading reading : sentence.readings(at)) {
      found = find(sentence, at, avoided.get(reading.lemma()));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Avoided find(
      StudiedSentence sentence, int at, @Nullable List<Avoided> among) {
    if (among != null) {
      for (Avoided phrase : among) {
        if (stands(sentence, at, phrase.words())) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** Whether the further words of a phrase follow its first. */
  private static boolean stands(StudiedSentence sentence, int at, List<Set<String>> words) {
    if (at + words.size() > sentence.tokens().size()) {
      return false;
    }
    for (int i = 1; i < words.size(); i++) {
      if (!is(sentence, at + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(StudiedSentence sentence, int index, Set<String> forms) {
    if (forms.contains(sentence.tokens().get(index).text())) {
      return true;
    }
    for (Reading reading : sentence.readings(index)) {
      if (forms.contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }
}
