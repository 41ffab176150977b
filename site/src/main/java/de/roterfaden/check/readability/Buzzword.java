package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Language;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Simple messages instead of buzzwords: "innovativ" says nothing of what is new. The words are in
 * {@code buzzwords_de.txt} and {@code buzzwords_en.txt}, a narrative adds its own. A word in
 * quotation marks of its own is spoken about and not used.
 */
final class Buzzword implements ReadabilityRule {

  private static final String QUOTES = "\"„“”‚‘’«»‹›'";
  private static final WordSet DEVELOPMENT =
      WordSet.of(
          "Entwicklung", "Entwicklungsziele", "Entwicklungszielen", "development", "Development");

  /** The lists, read when the first text is checked. */
  private static final class Lists {

    static final Lexicon GERMAN = Lexicon.read("buzzwords_de.txt");
    static final Lexicon ENGLISH = Lexicon.read("buzzwords_en.txt");
  }

  @Override
  public String name() {
    return "buzzword";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.HOUSE);
  }

  @Override
  public Set<Language> languages() {
    return Set.of(Language.GERMAN, Language.ENGLISH);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return Optional.of(Severity.WARNING);
  }

  @Override
  public boolean isCue(StudiedForm form) {
    Lexicon usual = form.knowledge().language() == Language.GERMAN ? Lists.GERMAN : Lists.ENGLISH;
    return usual.isCue(form.text()) || (form.isWord() && form.text().indexOf('-') > 0);
  }

  @Override
  public void check(StudiedText text, Reporter reporter) {
    Lexicon usual = text.language() == Language.GERMAN ? Lists.GERMAN : Lists.ENGLISH;
    List<String> added = OwnWords.of(text).stated().buzzwords();
    Lexicon own = added.isEmpty() ? Lexicon.EMPTY : Lexicon.ofWords(added);
    for (StudiedUnit unit : text.units()) {
      for (StudiedSentence sentence : unit.sentences()) {
        boolean cued = reporter.isCued(sentence);
        for (Lexicon.Found found : cued ? usual.in(sentence, reporter) : List.<Lexicon.Found>of()) {
          tell(found, sentence, reporter);
        }
        if (!added.isEmpty()) {
          for (Lexicon.Found found : own.in(sentence)) {
            tell(found, sentence, reporter);
          }
        }
        if (cued) {
          tellOfCompounds(usual, own, sentence, reporter);
        }
      }
    }
  }

  private static void tell(Lexicon.Found found, StudiedSentence sentence, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    if (isMentioned(tokens, found) || isName(tokens, found)) {
      return;
    }
    String words = sentence.words(found.from(), found.to());
    String instead = found.entry().remark(0);
    reporter.tell(
        reporter.severity(),
        sentence.position(tokens.get(found.from()), tokens.get(found.to() - 1)),
        words,
        Message.of("readability.buzzword", words),
        instead.isEmpty()
            ? Message.of("readability.buzzword.help", words)
            : Message.of("readability.buzzword.instead", instead));
  }

  /** "Smart-City-Konzept": a hyphenated word that begins with a buzzword. */
  private static void tellOfCompounds(
      Lexicon usual, Lexicon own, StudiedSentence sentence, Reporter reporter) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      boolean word = reporter.isCued(sentence, i) && token.kind() == Kind.WORD;
      int hyphen = word ? token.text().indexOf('-') : -1;
      if (hyphen > 0 && !usual.contains(token.text()) && !own.contains(token.text())) {
        String first = token.text().substring(0, hyphen);
        if (usual.contains(first) || own.contains(first)) {
          reporter.tell(sentence.position(token), token.text(), token.text());
        }
      }
    }
  }

  private static boolean isMentioned(List<Token> tokens, Lexicon.Found found) {
    return found.from() > 0
        && found.to() < tokens.size()
        && isQuote(tokens.get(found.from() - 1))
        && isQuote(tokens.get(found.to()));
  }

  private static boolean isQuote(Token token) {
    return token.kind() == Kind.SIGN && QUOTES.contains(token.text());
  }

  /** The goals of the United Nations are called so; an adjective with a capital is in a name. */
  private static boolean isName(List<Token> tokens, Lexicon.Found found) {
    if (found.to() < tokens.size() && DEVELOPMENT.contains(tokens.get(found.to()).text())) {
      return true;
    }
    String first = tokens.get(found.from()).text();
    String small = first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
    return !small.equals(first)
        && found.from() > 0
        && tokens.get(found.from() - 1).kind() == Kind.WORD
        && found.entry().words().get(0).contains(small);
  }
}
