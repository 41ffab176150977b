package de.roterfaden.check.links;

import de.roterfaden.check.Origins;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Position;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came of looking up the addresses of a website. */
public final class LinkReport {

  private final List<Finding> findings;
  private final long references;
  private final int files;
  private final Map<String, Set<Where>> elsewhere;
  private final Origins origins;

  LinkReport(
      List<Finding> findings,
      long references,
      int files,
      Map<String, Set<Where>> elsewhere,
      Origins origins) {
    this.findings = findings;
    this.references = references;
    this.files = files;
    this.elsewhere = elsewhere;
    this.origins = origins;
  }

  /**
   * A place that refers to another site.
   *
   * @param page path of the file
   * @param written the address as it is written
   * @param fragment its fragment, or ""
   * @param position where it stands
   */
  public record Where(String page, String written, String fragment, Position position) {}

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

  /** The addresses of other sites, without their fragments, and who refers to them. */
  public Map<String, Set<Where>> elsewhere() {
    return elsewhere;
  }

  /** A finding about such a place, leading to where the author has to mend it. */
  public Finding place(Finding finding, Where where) {
    return origins.place(
        finding.onPage(where.page()), where.page(), where.written(), where.position());
  }
}
