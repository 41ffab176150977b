package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What an element refers to is there. */
final class AriaReference implements AccessibilityRule {

  private static final Set<String> REFERENCES =
      Set.of(
          "aria-labelledby",
          "aria-describedby",
          "aria-details",
          "aria-owns",
          "aria-flowto",
          "aria-activedescendant",
          "aria-errormessage",
          "headers",
          "list");

  @Override
  public String name() {
    return "aria-reference";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.INFO_AND_RELATIONSHIPS, Criterion.NAME_ROLE_VALUE);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.3.1h", "9.4.1.2");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element element : page.elements()) {
      if (element.attributesSize() == 0) {
        continue;
      }
      for (Attribute attribute : element.attributes()) {
        if (REFERENCES.contains(attribute.getKey()) && page.isVisible(element)) {
          for (String id : attribute.getValue().strip().split("\\s+", -1)) {
            if (!id.isEmpty() && !page.hasId(id)) {
              reporter.tell(element, id, id, attribute.getKey());
            }
          }
        }
      }
    }
  }
}
