package de.roterfaden.check;

import de.roterfaden.narrative.Narrative;
import java.util.List;
import java.util.Optional;

/**
 * What checks look at: texts, each read once, and the narrative that they belong to if they do.
 *
 * @param texts what readers read, in the order of the files
 * @param narrative the narrative; absent for files that belong to none
 */
public record Subject(List<CheckedText> texts, Optional<Narrative> narrative) {

  public Subject {
    texts = List.copyOf(texts);
  }
}
