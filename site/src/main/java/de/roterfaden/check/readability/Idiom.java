package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says what it means: readers of easy language take idioms and metaphors at their word. The idioms
 * are in {@code idioms_de.txt}; those that are often meant literally are not. A narrative adds its
 * own.
 */
final class Idiom implements ReadabilityRule {

  /** The list, read when the first text is checked. */
  private static final class Lists {

    static final Lexicon GERMAN = Lexicon.read("idioms_de.txt");
  }

  @Override
  public String name() {
    return "idiom";
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
    return Lists.GERMAN.isCue(form.text());
  }

  @Override
  public void check(StudiedText text, Reporter reporter) {
    List<String> added = OwnWords.of(text).stated().idioms();
    Lexicon own = added.isEmpty() ? Lexicon.EMPTY : Lexicon.ofWords(added);
    for (StudiedUnit unit : text.units()) {
      for (StudiedSentence sentence : unit.sentences()) {
        boolean cued = reporter.isCued(sentence);
        for (Lexicon.Found found :
            cued ? Lists.GERMAN.in(sentence, reporter) : List.<Lexicon.Found>of()) {
          tell(found, sentence, reporter);
        }
        if (!added.isEmpty()) {
          for (Lexicon.Found found : own.in(sentence)) {
            tell(found, sentence, reporter);
          }
        }
      }
    }
  }

  private static void tell(Lexicon.Found found, StudiedSentence sentence, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    String words = sentence.words(found.from(), found.to());
    String meaning = found.entry().remark(0);
    reporter.tell(
        reporter.severity(),
        sentence.position(tokens.get(found.from()), tokens.get(found.to() - 1)),
        words,
        Message.of("readability.idiom", words),
        meaning.isEmpty()
            ? Message.of("readability.idiom.help", words)
            : Message.of("readability.idiom.instead", meaning));
  }
}
