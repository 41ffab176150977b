package de.roterfaden.narrative;

import java.util.List;

/**
 * One word for one thing: the word that the texts use, and those that they do not use for it.
 *
 * @param id immutable id, unique within its file
 * @param term the word to use
 * @param avoid words that mean the same and are not used, in their base form
 * @param versions ids of the language versions that it holds for; nothing for all versions in the
 *     main version's language
 */
public record Term(String id, LocalizedText term, List<String> avoid, List<String> versions) {

  public Term {
    id = id == null ? "" : id;
    term = term == null ? LocalizedText.EMPTY : term;
    avoid = avoid == null ? List.of() : List.copyOf(avoid);
    versions = versions == null ? List.of() : List.copyOf(versions);
  }
}
