package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What looks like a heading is one: a short line in bold above a text is none. */
final class FakeHeading implements AccessibilityRule {

  private static final Query CONTENT = Query.of("main, article");
  private static final Query BOLD = Query.of("strong, b");
  private static final Query TEXT = Query.of("p, ul, ol");
  private static final Query APART =
      Query.of("figure, figcaption, td, th, li, blockquote, address, label");

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
    for (Element line : page.visible(Set.of("p"))) {
      Element bold = line.childrenSize() == 1 ? line.child(0) : null;
      Element next = line.nextElementSibling();
      if (bold != null
          && isInText(line)
          && BOLD.matches(bold)
          && next != null
          && TEXT.matches(next)
          && !(next.childrenSize() == 1 && BOLD.matches(next.child(0)))
          && AccessibleName.tidy(line.ownText()).isEmpty()
          && APART.closest(line) == null
          && isTitle(AccessibleName.tidy(line.text()))) {
        reporter.tell(line, line.text(), AccessibleName.tidy(line.text()));
      }
    }
  }

  /** Whether a paragraph belongs to the text of a page. */
  private static boolean isInText(Element line) {
    Element parent = line.parent();
    return parent != null && (parent.nameIs("body") || CONTENT.closest(parent) != null);
  }

  private static boolean isTitle(String words) {
    return !words.isEmpty() && words.length() <= LONGEST && !words.matches(".*[.,;:!…\\d]");
  }
}
