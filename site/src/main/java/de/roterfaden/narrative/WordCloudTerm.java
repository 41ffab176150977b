package de.roterfaden.narrative;

/**
 * A term and its weight.
 *
 * @param id immutable id, unique within its file
 * @param term the term
 * @param weight 1 to 100
 */
public record WordCloudTerm(String id, LocalizedText term, int weight) {

  public WordCloudTerm {
    id = id == null ? "" : id;
    term = term == null ? LocalizedText.EMPTY : term;
  }
}
