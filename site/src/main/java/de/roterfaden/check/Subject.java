package de.roterfaden.check;

import de.roterfaden.narrative.Narrative;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What checks look at: texts, each read once, the narrative that they belong to if they do, and the
 * pages that are made of them.
 *
 * @param texts what readers read, in the order of the files
 * @param narrative the narrative; absent for files that belong to none
 * @param site the built pages, made when a check first asks for them; absent if there are none or
 *     they cannot be built
 */
public record Subject(
    List<CheckedText> texts, Optional<Narrative> narrative, Supplier<Optional<BuiltSite>> site) {

  public Subject {
    texts = List.copyOf(texts);
  }

  /** Texts without pages. */
  public Subject(List<CheckedText> texts, Optional<Narrative> narrative) {
    this(texts, narrative, Optional::empty);
  }

  /** The same with pages. */
  public Subject with(Supplier<Optional<BuiltSite>> pages) {
    return new Subject(texts, narrative, pages);
  }
}
