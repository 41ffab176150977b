package de.roterfaden.check.links;

import de.roterfaden.check.links.LocalLinks.Where;
import de.roterfaden.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came of looking up the addresses of a website. */
public final class LinkReport {

  private final List<Finding> findings;
  private final long references;
  private final int files;
  private final Map<String, Set<Where>> elsewhere;

  LinkReport(
      List<Finding> findings, long references, int files, Map<String, Set<Where>> elsewhere) {
    this.findings = findings;
    this.references = references;
    this.files = files;
    this.elsewhere = elsewhere;
  }

  /** What is wrong, in no order. */
  public List<Finding> findings() {
    return findings;
  }

  /** How many addresses were looked up. */
  public long references() {
    return references;
  }

  /** How many files were read. */
  public int files() {
    return files;
  }

  /** The addresses of other sites, and who refers to them. */
  Map<String, Set<Where>> elsewhere() {
    return elsewhere;
  }
}
