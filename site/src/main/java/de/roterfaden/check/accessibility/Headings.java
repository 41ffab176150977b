package de.roterfaden.check.accessibility;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Headings and their levels. */
final class Headings {

  private static final Set<String> TAGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private Headings() {}

  /** Whether screen readers announce an element as a heading. */
  static boolean is(Element element) {
    return element.hasAttr("role")
        ? element.attr("role").equals("heading")
        : TAGS.contains(element.normalName());
  }

  /** The level of a heading, from 1; 2 where {@code aria-level} is missing (WAI-ARIA 1.2). */
  static int level(Element heading) {
    String said = heading.attr("aria-level").strip();
    if (said.matches("[1-9]\\d?")) {
      return Integer.parseInt(said);
    }
    String tag = heading.normalName();
    return tag.matches("h[1-6]") ? tag.charAt(1) - '0' : 2;
  }
}
