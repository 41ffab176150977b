package de.roterfaden.bake.site;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of making a site ready: the site, unless its theme cannot be used, and what is wrong.
 */
public final class SiteResult {

  private final @Nullable Site site;
  private final List<Finding> findings;
  private final List<Message> notes;

  SiteResult(@Nullable Site site, List<Finding> findings, List<Message> notes) {
    this.site = site;
    this.findings = List.copyOf(findings);
    this.notes = List.copyOf(notes);
  }

  /** The site; absent without a theme. It may be rendered only if no finding is an error. */
  public Optional<Site> site() {
    return Optional.ofNullable(site);
  }

  /** What is wrong with its pages and its theme. */
  public List<Finding> findings() {
    return findings;
  }

  /** What a team should know, such as which colour was moved. */
  public List<Message> notes() {
    return notes;
  }
}
