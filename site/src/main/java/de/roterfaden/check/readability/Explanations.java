package de.roterfaden.check.readability;

import de.roterfaden.markup.TextUnit;
import de.roterfaden.narrative.GlossaryEntry;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Wording;
import de.roterfaden.text.Kind;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where words are explained: in the glossary of the narrative in the language of the version, or in
 * the text, in brackets, in the same sentence or in the next.
 *
 * @param sentences the sentences of a text, without headings, cells and alternative texts, whose
 *     words are explained in the text beside them
 * @param glossary words of the glossary, as its terms and forms write them
 */
record Explanations(List<StudiedSentence> sentences, Set<String> glossary) {

  private static final WordSet NAMING =
      WordSet.of(
          "heißt",
          "heißen",
          "hieß",
          "nennt",
          "nennen",
          "genannt",
          "bedeutet",
          "bedeuten",
          "Wort",
          "Fachwort",
          "Fach-Wort",
          "Begriff",
          "Abkürzung",
          "Ab-Kürzung",
          "kurz",
          "Kurz",
          "Kurzform",
          "means",
          "called",
          "mean",
          "short",
          "abbreviation",
          "abbreviated");
  private static final WordSet DEFINING =
      WordSet.of(
          "heißt",
          "heißen",
          "bedeutet",
          "bedeuten",
          "meint",
          "bezeichnet",
          "nennt",
          "nennen",
          "means",
          "mean");
  private static final WordSet STANDING = WordSet.of("steht", "stehen", "stands", "stand");
  private static final WordSet FOR = WordSet.of("für", "for");
  private static final WordSet BEING = WordSet.of("ist", "sind", "war", "waren", "is", "are");
  private static final WordSet ARTICLES =
      WordSet.of(
          "ein", "eine", "der", "die", "das", "kurz", "a", "an", "the", "short", "alle", "wenn");
  private static final WordSet THAT = WordSet.of("Das", "Damit", "Gemeint", "Also", "That", "This");
  private static final WordSet SAYS =
      WordSet.of("heißt", "bedeutet", "ist", "sind", "meint", "means", "is", "are");
  private static final int BEFORE = 5;
  private static final int BEHIND = 3;

  static Explanations of(StudiedText text) {
    List<StudiedSentence> sentences = new ArrayList<>();
    for (StudiedUnit unit : text.units()) {
      if (isRead(unit.kind())) {
        sentences.addAll(unit.sentences());
      }
    }
    Set<String> glossary = text.narrative().map(it -> glossary(it, text)).orElse(Set.of());
    return new Explanations(sentences, glossary);
  }

  private static boolean isRead(TextUnit.Kind kind) {
    return switch (kind) {
      case HEADING, TABLE_CELL, ALTERNATIVE, FRONT_MATTER -> false;
      default -> true;
    };
  }

  private static Set<String> glossary(Narrative narrative, StudiedText text) {
    Set<String> words = new HashSet<>();
    for (LanguageVersion version : narrative.versions()) {
      if (version.id().equals(text.source().version())) {
        for (GlossaryEntry entry : narrative.data().glossary()) {
          Wording explanation = narrative.wording(entry.explanation(), version);
          if (!explanation.isEmpty() && explanation.language().equals(version.language())) {
            add(words, narrative.wording(entry.term(), version).text());
            entry.term().wordings().values().forEach(term -> add(words, term));
            entry.forms().forEach(form -> add(words, form));
          }
        }
      }
    }
    return words;
  }

  private static void add(Set<String> words, String word) {
    String tidy = word.strip();
    if (!tidy.isEmpty()) {
      words.add(tidy);
      words.add(tidy.substring(0, 1).toUpperCase(Locale.ROOT) + tidy.substring(1));
    }
  }

  /** Whether the words at a place in a sentence are explained there. */
  boolean isAt(int index, int from, int to) {
    StudiedSentence sentence = sentences.get(index);
    List<Token> tokens = sentence.tokens();
    return isBracketed(tokens, from, to)
        || isNamed(tokens, from)
        || isDefined(tokens, to)
        || (index + 1 < sentences.size() && explains(sentences.get(index + 1).tokens()));
  }

  private static boolean isBracketed(List<Token> tokens, int from, int to) {
    if (to >= tokens.size()) {
      return false;
    }
    boolean opens = tokens.get(to).isSign("(");
    boolean inside = from > 0 && tokens.get(from - 1).isSign("(");
    return opens || inside;
  }

  /** "Das heißt Inklusion", "Das schwere Wort dafür ist: Inklusion". */
  private static boolean isNamed(List<Token> tokens, int from) {
    for (int i = from - 1; i >= Math.max(0, from - BEFORE); i--) {
      if (NAMING.contains(tokens.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** "Inklusion heißt: …", "Inklusion ist ein …", "Inklusion, also …". */
  private static boolean isDefined(List<Token> tokens, int to) {
    for (int i = to; i < Math.min(tokens.size(), to + BEHIND); i++) {
      String word = tokens.get(i).text();
      if (DEFINING.contains(word)) {
        return true;
      }
      boolean another = i + 1 < tokens.size();
      if (STANDING.contains(word) && another && FOR.contains(tokens.get(i + 1).text())) {
        return true;
      }
      if (i == to && BEING.contains(word) && another) {
        String next = tokens.get(i + 1).text();
        return next.equals(":") || ARTICLES.contains(next);
      }
      if (i == to && word.equals(",") && another) {
        Token next = tokens.get(i + 1);
        return next.text().equals("also")
            || next.text().equals("sprich")
            || (next.kind() == Kind.ABBREVIATION && next.text().startsWith("d."));
      }
      if (i == to && (word.equals("–") || word.equals("=") || word.equals(":"))) {
        return true;
      }
    }
    return false;
  }

  /** "Das heißt: …", "Damit ist gemeint: …". */
  private static boolean explains(List<Token> tokens) {
    return tokens.size() > 2
        && THAT.contains(tokens.get(0).text())
        && SAYS.contains(tokens.get(1).text());
  }
}
