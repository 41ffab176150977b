package de.roterfaden.narrative;

import java.util.List;

/**
 * Words that a narrative adds to the lists of the readability rules.
 *
 * @param known words that everybody there knows: they may be long, and need no explanation
 * @param abbreviations abbreviations that everybody there knows
 * @param buzzwords further buzzwords
 * @param idioms further idioms, as they stand in the texts
 * @param unexplained further words that have to be explained
 */
public record ReadabilityWords(
    List<String> known,
    List<String> abbreviations,
    List<String> buzzwords,
    List<String> idioms,
    List<String> unexplained) {

  public static final ReadabilityWords NONE =
      new ReadabilityWords(List.of(), List.of(), List.of(), List.of(), List.of());

  public ReadabilityWords {
    known = known == null ? List.of() : List.copyOf(known);
    abbreviations = abbreviations == null ? List.of() : List.copyOf(abbreviations);
    buzzwords = buzzwords == null ? List.of() : List.copyOf(buzzwords);
    idioms = idioms == null ? List.of() : List.copyOf(idioms);
    unexplained = unexplained == null ? List.of() : List.copyOf(unexplained);
  }
}
