package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Language;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Slug;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Foreign and technical words are explained: in the sentence, in the next, or in the glossary. Told
 * once for each word of a text. Which words need it says {@code terms_de.txt}, by level, and what
 * the narrative adds; in easy and plain language also nouns with foreign endings that are not among
 * the frequent words.
 */
final class UnexplainedTerm implements ReadabilityRule {

  private static final int SHORTEST = 7;
  private static final int SHORTEST_HEAD = 3;
  private static final List<String> FOREIGN =
      List.of(
          "tion",
          "tionen",
          "sion",
          "sionen",
          "ität",
          "itäten",
          "ismus",
          "ismen",
          "logie",
          "logien",
          "grafie",
          "grafien",
          "graphie",
          "graphien",
          "renz",
          "renzen",
          "denz",
          "denzen",
          "tenz",
          "tenzen",
          "quenz",
          "quenzen",
          "tanz",
          "tanzen",
          "nanz",
          "nanzen",
          "ment",
          "ments");
  private static final WordSet GERMAN_LAST_PARTS =
      WordSet.of("tanz", "kranz", "schwanz", "lizenz", "grenze", "grenzen", "instanz");

  /** The lists, read when the first text is checked. */
  private static final class Lists {

    static final Lexicon GERMAN = Lexicon.read("terms_de.txt");
    static final Lexicon ENGLISH = Lexicon.read("terms_en.txt");
  }

  @Override
  public String name() {
    return "unexplained-term";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(
        Source.BITV, Source.DIN_SPEC_33429, Source.NETZWERK_LEICHTE_SPRACHE, Source.DIN_8581_1);
  }

  @Override
  public Set<Language> languages() {
    return Set.of(Language.GERMAN, Language.ENGLISH);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return Optional.of(level == Level.STANDARD ? Severity.INFO : Severity.WARNING);
  }

  @Override
  public boolean isCue(StudiedForm form) {
    boolean german = form.knowledge().language() == Language.GERMAN;
    return (german ? Lists.GERMAN : Lists.ENGLISH).isCue(form.text())
        || (german && form.isWord() && mayBeForeign(form.text()));
  }

  @Override
  public void check(StudiedText text, Reporter reporter) {
    new OneText(text, reporter).check();
  }

  /** A word that has to be explained, where it stands. */
  private record Candidate(
      int sentence, int from, int to, String key, String simpler, Severity severity) {}

  private static final class OneText {

    private final StudiedText text;
    private final Reporter reporter;
    private final OwnWords own;
    private final Explanations explanations;
    private final List<Candidate> candidates = new ArrayList<>();

    OneText(StudiedText text, Reporter reporter) {
      this.text = text;
      this.reporter = reporter;
      this.own = OwnWords.of(text);
      this.explanations = Explanations.of(text);
    }

    void check() {
      boolean german = text.language() == Language.GERMAN;
      Lexicon listed = german ? Lists.GERMAN : Lists.ENGLISH;
      Lexicon added =
          own.stated().unexplained().isEmpty()
              ? Lexicon.EMPTY
              : Lexicon.ofWords(own.stated().unexplained());
      List<StudiedSentence> sentences = explanations.sentences();
      for (int s = 0; s < sentences.size(); s++) {
        StudiedSentence sentence = sentences.get(s);
        boolean cued = reporter.isCued(sentence);
        for (Lexicon.Found found :
            cued ? listed.in(sentence, reporter) : List.<Lexicon.Found>of()) {
          if (holds(found.entry().remark(0))) {
            add(s, found, found.entry().remark(1));
          }
        }
        if (added != Lexicon.EMPTY) {
          for (Lexicon.Found found : added.in(sentence)) {
            add(s, found, "");
          }
        }
        if (cued && german && text.level() != Level.STANDARD) {
          addForeign(s, sentence, listed);
        }
      }
      tell();
    }

    private boolean holds(String upTo) {
      return switch (text.level()) {
        case EASY -> true;
        case PLAIN -> !upTo.equals("easy");
        case STANDARD -> upTo.equals("standard");
      };
    }

    private void add(int index, Lexicon.Found found, String simpler) {
      StudiedSentence sentence = explanations.sentences().get(index);
      String key =
          found.to() == found.from() + 1
              ? lemma(sentence, found.from())
              : sentence.words(found.from(), found.to());
      add(new Candidate(index, found.from(), found.to(), key, simpler, reporter.severity()));
    }

    private void add(Candidate candidate) {
      StudiedSentence sentence = explanations.sentences().get(candidate.sentence());
      String words = sentence.words(candidate.from(), candidate.to());
      boolean known =
          explanations.glossary().contains(words)
              || explanations.glossary().contains(candidate.key())
              || own.isKnown(sentence, candidate.from())
              || isInForeignName(sentence, candidate.from(), candidate.to());
      if (!known) {
        candidates.add(candidate);
      }
    }

    /** "File Transfer Protocol": a word among capital words that no German dictionary has. */
    private boolean isInForeignName(StudiedSentence sentence, int from, int to) {
      if (text.language() != Language.GERMAN
          || !Character.isUpperCase(sentence.tokens().get(from).text().charAt(0))) {
        return false;
      }
      return isUnknownName(sentence, from - 1) || isUnknownName(sentence, to);
    }

    private static boolean isUnknownName(StudiedSentence sentence, int index) {
      if (index < 0 || index >= sentence.tokens().size()) {
        return false;
      }
      Token token = sentence.tokens().get(index);
      return token.kind() == Kind.WORD
          && token.text().length() > 2
          && Character.isUpperCase(token.text().charAt(0))
          && sentence.readings(index).isEmpty();
    }

    private void addForeign(int index, StudiedSentence sentence, Lexicon listed) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (reporter.isCued(sentence, i)
            && token.kind() == Kind.WORD
            && mayBeForeign(token.text())
            && !listed.contains(token.text())
            && isForeign(sentence, i)) {
          Severity severity = text.level() == Level.EASY ? reporter.severity() : Severity.INFO;
          add(new Candidate(index, i, i + 1, lemma(sentence, i), "", severity));
        }
      }
    }

    private boolean isForeign(StudiedSentence sentence, int index) {
      String word = sentence.tokens().get(index).text();
      String part = word.substring(word.lastIndexOf('-') + 1);
      if (!isSimple(part) || isFrequent(part) || hasFrequentLastPart(part)) {
        return false;
      }
      boolean noun = false;
      for (Reading reading : sentence.readings(index)) {
        noun |= reading.is("SUB");
        String lemma = reading.lemma().substring(reading.lemma().lastIndexOf('-') + 1);
        if (reading.is("EIG")
            || reading.is("VER")
            || isFrequent(lemma)
            || hasFrequentLastPart(lemma)) {
          return false;
        }
      }
      return noun;
    }

    /** "Pumpstation" is as easy as "Station". */
    private boolean hasFrequentLastPart(String word) {
      String small = word.toLowerCase(Locale.ROOT);
      for (int i = SHORTEST_HEAD; i <= small.length() - SHORTEST; i++) {
        if (isFrequent(small.substring(i))) {
          return true;
        }
      }
      List<String> parts = text.knowledge().compounds().parts(word);
      String last = parts.get(parts.size() - 1).toLowerCase(Locale.ROOT);
      return parts.size() > 1 && (GERMAN_LAST_PARTS.contains(last) || isFrequent(last));
    }

    private boolean isFrequent(String word) {
      return text.level() == Level.EASY
          ? FrequentWords.german().isEveryday(word)
          : FrequentWords.german().isCommon(word);
    }

    private void tell() {
      Set<String> done = new HashSet<>();
      for (Candidate candidate : candidates) {
        if (explanations.isAt(candidate.sentence(), candidate.from(), candidate.to())) {
          done.add(candidate.key());
        }
      }
      for (Candidate candidate : candidates) {
        if (done.add(candidate.key())) {
          tell(candidate);
        }
      }
    }

    private void tell(Candidate candidate) {
      StudiedSentence sentence = explanations.sentences().get(candidate.sentence());
      String words = sentence.words(candidate.from(), candidate.to());
      List<Token> tokens = sentence.tokens();
      reporter.tell(
          candidate.severity(),
          sentence.position(tokens.get(candidate.from()), tokens.get(candidate.to() - 1)),
          words,
          Message.of("readability.unexplained-term", words),
          candidate.simpler().isEmpty()
              ? Message.of(
                  "readability.unexplained-term.help", candidate.key(), Slug.of(candidate.key()))
              : Message.of(
                  "readability.unexplained-term.simpler",
                  candidate.key(),
                  Slug.of(candidate.key()),
                  candidate.simpler()));
    }

    private String lemma(StudiedSentence sentence, int index) {
      List<Reading> readings =
          text.language() == Language.GERMAN ? sentence.readings(index) : List.of();
      return readings.isEmpty() ? sentence.tokens().get(index).text() : readings.get(0).lemma();
    }
  }

  /** A capital letter and small ones. */
  private static boolean isSimple(String part) {
    for (int i = 1; i < part.length(); i++) {
      if (!Character.isLowerCase(part.charAt(i))) {
        return false;
      }
    }
    return !part.isEmpty();
  }

  private static boolean mayBeForeign(String word) {
    if (word.length() < SHORTEST || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    for (String ending : FOREIGN) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
