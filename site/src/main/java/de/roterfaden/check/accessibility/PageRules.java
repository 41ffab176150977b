package de.roterfaden.check.accessibility;

import de.roterfaden.check.Origins;
import de.roterfaden.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds pages to rules, each on its own.
 *
 * <pre>{@code
 * List<Finding> findings = new PageRules(Rules.all(), Origins.BUILT).check(page);
 * }</pre>
 *
 * @param rules the rules
 * @param origins where an author mends what is wrong
 */
public record PageRules(List<AccessibilityRule> rules, Origins origins) {

  public PageRules {
    rules = List.copyOf(rules);
  }

  /** What is wrong with a page; nothing with one that only sends readers on. */
  public List<Finding> check(HtmlPage page) {
    List<Finding> findings = new ArrayList<>();
    if (page.isMoved()) {
      return findings;
    }
    for (AccessibilityRule rule : rules) {
      rule.check(page, new Reporter(rule, page, origins, findings));
    }
    return findings;
  }
}
