package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a narrative: the narrative as far as it could be read, and everything that
 * is wrong with it.
 */
public final class ReadResult {

  private final @Nullable Narrative narrative;
  private final Function<Edition, @Nullable Narrative> others;
  private final List<Finding> findings;

  private ReadResult(
      @Nullable Narrative narrative,
      Function<Edition, @Nullable Narrative> others,
      List<Finding> findings) {
    this.narrative = narrative;
    this.others = others;
    this.findings = List.copyOf(findings);
  }

  /**
   * What was read.
   *
   * @param edition the edition that was asked for
   * @param narratives the narrative as an edition may see it
   */
  static ReadResult of(
      Edition edition, Function<Edition, Narrative> narratives, List<Finding> findings) {
    Narrative first = narratives.apply(edition);
    return new ReadResult(
        first, other -> other == edition ? first : narratives.apply(other), findings);
  }

  /** Not even the settings could be read. */
  public static ReadResult unreadable(List<Finding> findings) {
    return new ReadResult(null, edition -> null, findings);
  }

  /**
   * The narrative; absent if {@code narrative.yml} itself is broken. Parts with errors are left out
   * of it.
   */
  public Optional<Narrative> narrative() {
    return Optional.ofNullable(narrative);
  }

  /** The same as another edition may see it, without reading any file again. */
  public Optional<Narrative> narrative(Edition edition) {
    return Optional.ofNullable(others.apply(edition));
  }

  /** In the order of files and positions. */
  public List<Finding> findings() {
    return findings;
  }
}
