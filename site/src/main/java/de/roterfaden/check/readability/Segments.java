package de.roterfaden.check.readability;

import de.roterfaden.text.Reading;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts a German compound into words that can be read one by one: "Bürgerbeteiligung" into {@code
 * Bürger}, {@code Beteiligung}. It cuts only between words that the dictionary knows, in as few
 * pieces as are short enough, and rather between the words that the compound was made of last:
 * "Hochwasser-Schutz", not "Hoch-Wasserschutz".
 */
final class Segments {

  private static final int MOST_PARTS = 6;
  private static final int SHORTEST = 3;

  /** What begins a word and is none that easy language parts with a hyphen. */
  private static final WordSet PREFIXES =
      WordSet.of(
          "ab",
          "an",
          "auf",
          "aus",
          "bei",
          "da",
          "dar",
          "durch",
          "ein",
          "ent",
          "er",
          "fort",
          "frei",
          "ge",
          "gegen",
          "her",
          "hin",
          "hinter",
          "in",
          "los",
          "mit",
          "miss",
          "nach",
          "neben",
          "ob",
          "über",
          "um",
          "un",
          "unter",
          "ur",
          "ver",
          "vor",
          "voll",
          "weg",
          "weiter",
          "wider",
          "wieder",
          "zer",
          "zu",
          "zurück",
          "zusammen",
          "zwischen",
          "anti",
          "auto",
          "inter",
          "re",
          "bio",
          "tele",
          "mikro",
          "multi",
          "super",
          "meta",
          "infra",
          "kon",
          "pro",
          "trans",
          "ex",
          "de",
          "des",
          "dis",
          "all",
          "so",
          "zuvor",
          "vorbei",
          "herein",
          "heraus",
          "hinaus",
          "hinein",
          "daneben",
          "entgegen",
          "empor",
          "nieder",
          "bevor",
          "fest",
          "fern",
          "teil",
          "statt",
          "bereit",
          "gleich",
          "selbst",
          "allein",
          "haupt",
          "wahr",
          "preis",
          "stand",
          "heim",
          "dank",
          "sicher",
          "klar",
          "offen",
          "miteinander",
          "durcheinander",
          "auseinander",
          "gegenüber");

  /** What ends a word and is none of its own. */
  private static final WordSet SUFFIXES =
      WordSet.of(
          "schaft",
          "schaften",
          "heit",
          "heiten",
          "keit",
          "keiten",
          "tum",
          "tums",
          "lei",
          "rei",
          "reien",
          "ling",
          "linge",
          "lingen",
          "nis",
          "nisse",
          "nissen",
          "sal",
          "reich",
          "bar",
          "sam",
          "haft",
          "los",
          "voll",
          "weise",
          "tion",
          "tionen",
          "ion",
          "ionen",
          "ung",
          "ungen",
          "mus",
          "ist",
          "isten",
          "ismus",
          "logie",
          "logien",
          "tät",
          "fach",
          "mal",
          "ismen");

  private final Knowledge knowledge;
  private final Limits limits;

  Segments(Knowledge knowledge, Limits limits) {
    this.knowledge = knowledge;
    this.limits = limits;
  }

  /**
   * The pieces of a noun.
   *
   * @param word a noun without hyphens, with a capital letter
   * @return the pieces with capital letters; nothing if it is no compound of known words
   */
  List<String> of(String word) {
    List<String> parts = knowledge.compounds().parts(word);
    if (parts.size() < 2 || parts.size() > MOST_PARTS) {
      return List.of();
    }
    List<String> best = List.of();
    int least = Integer.MAX_VALUE;
    for (int cuts = 1; cuts < 1 << (parts.size() - 1); cuts++) {
      List<String> pieces = pieces(parts, cuts);
      int cost = cost(pieces);
      if (cost < least) {
        least = cost;
        best = pieces;
      }
    }
    return best;
  }

  /** Puts parts together where the bit between them is not set. */
  private static List<String> pieces(List<String> parts, int cuts) {
    List<String> pieces = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      open.append(parts.get(i));
      if (i == parts.size() - 1 || (cuts & (1 << i)) != 0) {
        pieces.add(capital(open.toString()));
        open.setLength(0);
      }
    }
    return pieces;
  }

  private int cost(List<String> pieces) {
    int cost = 10 * pieces.size();
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      boolean last = i == pieces.size() - 1;
      if (piece.length() < SHORTEST || !(last ? isNoun(piece) : mayStandFirst(piece))) {
        return Integer.MAX_VALUE;
      }
      String small = piece.toLowerCase(Locale.ROOT);
      if ((!last && PREFIXES.contains(small)) || (last && SUFFIXES.contains(small))) {
        return Integer.MAX_VALUE;
      }
      cost += isLong(piece) ? 25 : 0;
      shortest = Math.min(shortest, piece.length());
      longest = Math.max(longest, piece.length());
      boolean listed = knowledge.morphology().lists(last ? piece : withoutJoint(piece));
      cost += listed ? 0 : 8;
    }
    return cost + (longest - shortest) / 3;
  }

  /** What a level allows. */
  Limits limits() {
    return limits;
  }

  /** Whether a piece is longer than the level allows. */
  boolean isLong(String piece) {
    return piece.length() > limits.letters()
        || (limits.syllables() != Integer.MAX_VALUE
            && knowledge.sentences().syllables().count(piece) > limits.syllables());
  }

  private boolean isNoun(String piece) {
    for (Reading reading : knowledge.morphology().readings(piece)) {
      if (reading.is("SUB")) {
        return true;
      }
    }
    return false;
  }

  /** A noun, with the letters that join it; the stem of a verb ("Wohn"); an adjective ("Groß"). */
  private boolean mayStandFirst(String piece) {
    if (isNoun(piece) || isNoun(withoutJoint(piece))) {
      return true;
    }
    String small = piece.toLowerCase(Locale.ROOT);
    return isKind(small + "en", "INF")
        || isKind(small + "n", "INF")
        || isKind(small, "ADJ")
        || isKind(small, "ZAL");
  }

  private boolean isKind(String form, String kind) {
    for (Reading reading : knowledge.morphology().readings(form)) {
      if (reading.is(kind)) {
        return true;
      }
    }
    return false;
  }

  /** "Beteiligungs" without the s. */
  private String withoutJoint(String piece) {
    if (piece.endsWith("s") && !isNoun(piece)) {
      return piece.substring(0, piece.length() - 1);
    }
    return piece;
  }

  private static String capital(String piece) {
    return piece.substring(0, 1).toUpperCase(Locale.ROOT) + piece.substring(1);
  }

  /** How a token is written in its text, with the Mediopunkt. */
  static String written(StudiedSentence sentence, Token token) {
    return sentence.unit().text().substring(token.start(), token.end());
  }
}
