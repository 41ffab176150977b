package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A heading has words. */
final class EmptyHeading implements AccessibilityRule {

  @Override
  public String name() {
    return "empty-heading";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.INFO_AND_RELATIONSHIPS, Criterion.HEADINGS_AND_LABELS);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.3.1a");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element heading : page.headings()) {
      if (page.name(heading).isEmpty()) {
        reporter.tell(heading, "");
      }
    }
  }
}
