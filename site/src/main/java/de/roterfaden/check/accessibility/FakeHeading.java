package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What looks like a heading is one: a short line in bold above a text is none. */
final class FakeHeading implements AccessibilityRule {

  private static final int LONGEST = 70;

  @Override
  public String name() {
    return "fake-heading";
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
    for (Element line : page.visible("main p, article p, body > p")) {
      Element bold = line.childrenSize() == 1 ? line.child(0) : null;
      Element next = line.nextElementSibling();
      if (bold != null
          && bold.is("strong, b")
          && next != null
          && next.is("p, ul, ol")
          && !(next.childrenSize() == 1 && next.child(0).is("strong, b"))
          && AccessibleName.tidy(line.ownText()).isEmpty()
          && line.closest("figure, figcaption, td, th, li, blockquote, address, label") == null
          && isTitle(AccessibleName.tidy(line.text()))) {
        reporter.tell(line, line.text(), AccessibleName.tidy(line.text()));
      }
    }
  }

  private static boolean isTitle(String words) {
    return !words.isEmpty() && words.length() <= LONGEST && !words.matches(".*[.,;:!…\\d]");
  }
}
