package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Lists hold items and nothing else, and items stand in lists. */
final class ListStructure implements AccessibilityRule {

  @Override
  public String name() {
    return "list-structure";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.INFO_AND_RELATIONSHIPS);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.3.1b");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element list : page.visible("ul:not([role]), ol:not([role])")) {
      for (Element child : list.children()) {
        if (!child.is("li, script, template")
            || (child.hasAttr("role") && !child.is("[role=listitem]"))) {
          reporter.tellAs("child", child, "", child.normalName());
        }
      }
    }
    for (Element list : page.visible("dl:not([role])")) {
      for (Element child : list.children()) {
        if (!child.is("dt, dd, div, script, template")) {
          reporter.tellAs("definition", child, "", child.normalName());
        }
      }
    }
    for (Element item : page.visible("li:not([role])")) {
      if (item.parent() == null || !item.parent().is("ul, ol, menu, [role=list]")) {
        reporter.tellAs("orphan", item, AccessibleName.content(item));
      }
    }
    for (Element item : page.visible(Set.of("dt", "dd"))) {
      if (item.closest("dl") == null) {
        reporter.tellAs("orphan", item, AccessibleName.content(item));
      }
    }
  }
}
