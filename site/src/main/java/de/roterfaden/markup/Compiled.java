package de.roterfaden.markup;

import de.roterfaden.finding.Finding;
import java.util.List;

/**
 * A page's Markdown, compiled.
 *
 * @param html sanitised HTML of the body, with links and pictures relative to the page
 * @param headings headings of the body in document order
 * @param passages promises, turns, story points, links and pictures, with where they stand
 * @param findings what is wrong with the Markdown
 */
public record Compiled(
    String html, List<Heading> headings, List<Passage> passages, List<Finding> findings) {

  public Compiled {
    headings = List.copyOf(headings);
    passages = List.copyOf(passages);
    findings = List.copyOf(findings);
  }

  /**
   * A heading of the body.
   *
   * @param level 2 to 6
   * @param id anchor
   * @param text words without markup
   */
  public record Heading(int level, String id, String text) {}
}
