package de.roterfaden.finding;

/**
 * What there is to say about a rule beyond a single finding.
 *
 * @param rule id of the rule, {@code area/name}
 * @param title the rule in a few words
 * @param why why it matters to readers
 * @param before an example that breaks the rule; may have several lines, of Markdown, YAML or HTML
 * @param after the same, mended
 * @param fix what to do
 * @param accept how to say that the rule does not hold here
 */
public record Explanation(
    String rule, String title, String why, String before, String after, String fix, String accept) {

  /** The area of the rule: {@code links}. */
  public String area() {
    return rule.substring(0, rule.indexOf('/'));
  }

  /** The rule's name without its area: {@code broken}. */
  public String name() {
    return rule.substring(rule.indexOf('/') + 1);
  }
}
