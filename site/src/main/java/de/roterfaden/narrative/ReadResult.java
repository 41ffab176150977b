package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a narrative: the narrative as far as it could be read, and everything that
 * is wrong with it.
 */
public final class ReadResult {

  private final @Nullable Narrative narrative;
  private final List<Finding> findings;

  private ReadResult(@Nullable Narrative narrative, List<Finding> findings) {
    this.narrative = narrative;
    this.findings = List.copyOf(findings);
  }

  public static ReadResult of(Narrative narrative, List<Finding> findings) {
    return new ReadResult(narrative, findings);
  }

  /** Not even the settings could be read. */
  public static ReadResult unreadable(List<Finding> findings) {
    return new ReadResult(null, findings);
  }

  /**
   * The narrative; absent if {@code narrative.yml} itself is broken. Parts with errors are left out
   * of it.
   */
  public Optional<Narrative> narrative() {
    return Optional.ofNullable(narrative);
  }

  /** In the order of files and positions. */
  public List<Finding> findings() {
    return findings;
  }
}
