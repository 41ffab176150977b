package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The name of a control holds the words that are seen on it: who speaks to the computer says those.
 */
final class LabelInName implements AccessibilityRule {

  private static final Query LABELLED =
      Query.of(
          "a[href][aria-label], button[aria-label], summary[aria-label], [role=button][aria-label]");
  private static final Query PICTURES = Query.of("svg, img");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

  @Override
  public String name() {
    return "label-in-name";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.LABEL_IN_NAME);
  }

  @Override
  public List<String> steps() {
    return List.of("9.2.5.3");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element control : page.visible(LABELLED)) {
      Element copy = control.clone();
      copy.removeAttr("aria-label");
      PICTURES.in(copy).forEach(Node::remove);
      String seen = AccessibleName.content(copy);
      String name = AccessibleName.tidy(control.attr("aria-label"));
      if (LETTERS.matcher(seen).find() && !name.isEmpty() && !Wording.holds(name, seen)) {
        reporter.tell(control, name, name, seen);
      }
    }
  }
}
