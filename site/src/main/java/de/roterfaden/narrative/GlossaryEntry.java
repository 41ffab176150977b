package de.roterfaden.narrative;

import java.util.List;

/**
 * A word that is explained.
 *
 * @param id immutable id, unique within its file
 * @param term the word
 * @param forms other forms of the word
 * @param explanation what it means
 */
public record GlossaryEntry(
    String id, LocalizedText term, List<String> forms, LocalizedText explanation) {

  public GlossaryEntry {
    id = id == null ? "" : id;
    term = term == null ? LocalizedText.EMPTY : term;
    forms = forms == null ? List.of() : List.copyOf(forms);
    explanation = explanation == null ? LocalizedText.EMPTY : explanation;
  }
}
