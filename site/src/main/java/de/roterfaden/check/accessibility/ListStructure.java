package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Lists hold items and nothing else, and items stand in lists. */
final class ListStructure implements AccessibilityRule {

  private static final Query LISTS = Query.of("ul:not([role]), ol:not([role])");
  private static final Query ITEMS = Query.of("li, script, template");
  private static final Query LIST_ITEM = Query.of("[role=listitem]");
  private static final Query DEFINITIONS = Query.of("dl:not([role])");
  private static final Query PARTS = Query.of("dt, dd, div, script, template");
  private static final Query PLAIN_ITEMS = Query.of("li:not([role])");
  private static final Query AROUND = Query.of("ul, ol, menu, [role=list]");
  private static final Query DEFINITION_LIST = Query.of("dl");

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
    for (Element list : page.visible(LISTS)) {
      for (Element child : list.children()) {
        if (!ITEMS.matches(child) || (child.hasAttr("role") && !LIST_ITEM.matches(child))) {
          reporter.tellAs("child", child, "", child.normalName());
        }
      }
    }
    for (Element list : page.visible(DEFINITIONS)) {
      for (Element child : list.children()) {
        if (!PARTS.matches(child)) {
          reporter.tellAs("definition", child, "", child.normalName());
        }
      }
    }
    for (Element item : page.visible(PLAIN_ITEMS)) {
      if (item.parent() == null || !AROUND.matches(item.parent())) {
        reporter.tellAs("orphan", item, AccessibleName.content(item));
      }
    }
    for (Element item : page.visible(Set.of("dt", "dd"))) {
      if (DEFINITION_LIST.closest(item) == null) {
        reporter.tellAs("orphan", item, AccessibleName.content(item));
      }
    }
  }
}
