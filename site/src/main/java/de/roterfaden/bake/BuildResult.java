package de.roterfaden.bake;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What came of a build.
 *
 * @param published whether the site is the new one; false if errors kept the old one
 * @param findings all that is wrong, sorted by place
 * @param site folder of the site
 * @param pages number of pages by the label of their language version, in the order of the versions
 * @param written files that are new or changed
 * @param unchanged files that were left alone
 * @param deleted files that are gone
 * @param notes what a team should know, such as that there is no feed without a base URL
 * @param duration how long it took
 */
public record BuildResult(
    boolean published,
    List<Finding> findings,
    Path site,
    Map<String, Integer> pages,
    int written,
    int unchanged,
    int deleted,
    List<Message> notes,
    Duration duration) {

  public BuildResult {
    findings = List.copyOf(findings);
    pages = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(pages));
    notes = List.copyOf(notes);
  }

  /** What came of a build that had nothing to do. */
  static BuildResult unchanged(
      Path site, Map<String, Integer> pages, int files, List<Message> notes, long begin) {
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    return new BuildResult(true, List.of(), site, pages, 0, files, 0, notes, took);
  }
}
