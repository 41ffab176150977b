package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Choices that belong together stand in a group with a name. */
final class FieldGroup implements AccessibilityRule {

  private static final Query CHOICES =
      Query.of("input[type=radio][name], input[type=checkbox][name]");
  private static final Query GROUPS = Query.of("fieldset, [role=group], [role=radiogroup]");

  @Override
  public String name() {
    return "field-group";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.INFO_AND_RELATIONSHIPS, Criterion.LABELS_OR_INSTRUCTIONS);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.3.1h");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    Map<String, Integer> sizes = new HashMap<>();
    List<Element> choices = page.visible(CHOICES);
    choices.forEach(choice -> sizes.merge(key(choice), 1, Integer::sum));
    Set<String> told = new HashSet<>();
    for (Element choice : choices) {
      Element group = GROUPS.closest(choice);
      boolean named = group != null && !AccessibleName.of(group).isEmpty();
      if (sizes.get(key(choice)) > 1 && !named && told.add(key(choice))) {
        reporter.tell(choice, choice.attr("name"), AccessibleName.of(choice));
      }
    }
  }

  private static String key(Element choice) {
    return choice.attr("type") + " " + choice.attr("name");
  }
}
