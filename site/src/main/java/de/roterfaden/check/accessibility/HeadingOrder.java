package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Headings go down one level at a time: who jumps from heading to heading misses nothing. */
final class HeadingOrder implements AccessibilityRule {

  @Override
  public String name() {
    return "heading-order";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.INFO_AND_RELATIONSHIPS);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.3.1a");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    int before = 1;
    for (Element heading : page.headings()) {
      int level = Headings.level(heading);
      if (level > before + 1) {
        String words = AccessibleName.content(heading);
        reporter.tell(heading, words, words, before, level);
      }
      before = level;
    }
  }
}
