package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.markup.TextUnit;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Language;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Texts have headings, short paragraphs, and lists instead of long enumerations. The sources name
 * no figures; these are ours, and mild.
 */
final class Structure implements ReadabilityRule {

  private static final int LONGEST_ITEM = 3;
  private static final int LONGEST_TARGET = 200;

  /** Begin a clause where a word in small letters ends it: "die Bezüge enthalten". */
  private static final WordSet ARTICLES = WordSet.of("der", "die", "das", "den", "dem");

  /** Words that begin a clause, or the main clause behind one, and no thing of a list. */
  private static final WordSet CLAUSE =
      WordSet.of(
          "deren", "dessen", "welche", "welcher", "welches", "dass", "weil", "wenn", "ob", "als",
          "wie", "wo", "was", "wer", "um", "damit", "falls", "sind", "ist", "war", "waren", "wird",
          "werden", "gibt", "kann", "können", "muss", "müssen");

  private static final WordSet LAST = WordSet.of("und", "oder", "sowie", "and", "or");

  @Override
  public String name() {
    return "structure";
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
   * What a level allows.
   *
   * @param paragraph words of a paragraph, at most
   * @param section words between two headings, at most
   * @param items things that a sentence names one after the other, at most
   */
  private record Most(int paragraph, int section, int items) {

    static Most of(Level level) {
      return switch (level) {
        case EASY -> new Most(70, 200, 3);
        case PLAIN -> new Most(100, 350, 5);
        case STANDARD -> new Most(150, 500, 7);
      };
    }
  }

  @Override
  public boolean isCue(StudiedForm form) {
    return form.form().isSign(",");
  }

  @Override
  public void check(StudiedText text, Reporter reporter) {
    Most most = Most.of(text.level());
    boolean headings = !text.source().file().endsWith(".txt");
    int section = 0;
    Optional<StudiedUnit> first = Optional.empty();
    for (StudiedUnit unit : text.units()) {
      if (unit.kind() == TextUnit.Kind.HEADING) {
        tellOfSection(first, section, most, reporter);
        section = 0;
        first = Optional.empty();
      } else if (unit.kind() == TextUnit.Kind.PARAGRAPH) {
        int words = words(unit);
        section += headings ? words : 0;
        first = first.or(() -> Optional.of(unit));
        if (words > most.paragraph()) {
          tellOfParagraph(unit, words, most, reporter);
        }
      }
      for (StudiedSentence sentence : unit.sentences()) {
        if (reporter.isCued(sentence)) {
          enumeration(sentence, most, reporter);
        }
      }
    }
    tellOfSection(first, section, most, reporter);
  }

  private static int words(StudiedUnit unit) {
    int words = 0;
    for (StudiedSentence sentence : unit.sentences()) {
      words += sentence.words();
    }
    return words;
  }

  private static void tellOfSection(
      Optional<StudiedUnit> first, int words, Most most, Reporter reporter) {
    if (words > most.section()) {
      first.ifPresent(
          unit ->
              reporter.tell(
                  reporter.severity(),
                  unit.position(),
                  "",
                  Message.of("readability.structure.section", words, most.section()),
                  Message.of("readability.structure.section.help")));
    }
  }

  private static void tellOfParagraph(StudiedUnit unit, int words, Most most, Reporter reporter) {
    List<StudiedSentence> sentences = unit.sentences();
    StudiedSentence middle = sentences.get(sentences.size() / 2);
    String start = middle.words(0, Math.min(4, middle.tokens().size()));
    reporter.tell(
        reporter.severity(),
        unit.position(),
        "",
        Message.of("readability.structure.paragraph", words, most.paragraph()),
        sentences.size() > 1
            ? Message.of("readability.structure.paragraph.split", start)
            : Message.of("readability.structure.paragraph.help"));
  }

  /** Short pieces between commas, the last behind "und" or "oder". */
  private static void enumeration(StudiedSentence sentence, Most most, Reporter reporter) {
    List<Token> tokens = sentence.tokens();
    int items = 0;
    int start = 0;
    int words = 0;
    int begin = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isSign(",")) {
        boolean item = items > 0 && words >= 1 && words <= LONGEST_ITEM;
        if (item && !CLAUSE.contains(tokens.get(begin).text())) {
          items++;
        } else {
          items = 1;
          start = Math.max(0, i - 1);
        }
        words = 0;
        begin = i + 1;
      } else if (items > 0 && LAST.contains(token.text())) {
        boolean ends = words >= 1 && words <= LONGEST_ITEM && i + 1 < tokens.size();
        if (ends && items + 2 > most.items() && !hasVerb(sentence, start, i)) {
          int all = items + 2;
          reporter.tell(
              reporter.severity(),
              sentence.position(tokens.get(start), tokens.get(i + 1)),
              brief(sentence.words(start, i + 2)),
              Message.of("readability.structure.enumeration", all, most.items()),
              Message.of("readability.structure.enumeration.help"));
          return;
        }
        items = 0;
        words = 0;
      } else if (token.kind() == Kind.SIGN) {
        items = 0;
        words = 0;
      } else {
        words++;
      }
    }
  }

  /** Whether a stretch holds a clause: "der neu ist". */
  private static boolean hasVerb(StudiedSentence sentence, int from, int to) {
    List<Token> tokens = sentence.tokens();
    for (int i = from + 1; i < to; i++) {
      if (ARTICLES.contains(tokens.get(i).text()) && tokens.get(i - 1).isSign(",")) {
        int last = i + 1;
        while (last < to && !tokens.get(last).isSign(",")) {
          last++;
        }
        if (Character.isLowerCase(tokens.get(last - 1).text().codePointAt(0))) {
          return true;
        }
      }
      if (Character.isLowerCase(tokens.get(i).text().codePointAt(0))) {
        for (Reading reading : sentence.readings(i)) {
          if (reading.is("VER") && reading.is("3") && reading.is("SIN")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String brief(String words) {
    return words.substring(0, Math.min(LONGEST_TARGET, words.length()));
  }
}
