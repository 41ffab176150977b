package de.roterfaden.check.accessibility;

import java.util.OptionalInt;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements the keyboard gets to (HTML Living Standard, 6.6.2 and 6.6.3). */
final class Focus {

  private static final Query DISABLED = Query.of("fieldset[disabled]");

  private static final Set<String> FIELDS = Set.of("button", "input", "select", "textarea");

  private Focus() {}

  /** Whether Tab stops at an element, as far as its own markup tells. */
  static boolean isReached(Element element) {
    OptionalInt index = index(element);
    return index.isPresent() ? index.getAsInt() >= 0 && !isDisabled(element) : isNative(element);
  }

  /** Whether an element takes the focus without {@code tabindex}. */
  static boolean isNative(Element element) {
    return switch (element.normalName()) {
      case "a", "area" -> element.hasAttr("href");
      case "audio", "video" -> element.hasAttr("controls");
      case "summary" -> element.parent() != null && element.parent().nameIs("details");
      case "iframe" -> true;
      default -> FIELDS.contains(element.normalName()) && !isDisabled(element);
    };
  }

  /** The number in {@code tabindex}; empty if there is none. */
  static OptionalInt index(Element element) {
    if (!element.hasAttr("tabindex")) {
      return OptionalInt.empty();
    }
    String written = element.attr("tabindex").strip();
    return written.matches("-?\\d{1,9}")
        ? OptionalInt.of(Integer.parseInt(written))
        : OptionalInt.empty();
  }

  private static boolean isDisabled(Element element) {
    return element.hasAttr("disabled")
        || (element.nameIs("input") && element.attr("type").equalsIgnoreCase("hidden"))
        || DISABLED.closest(element) != null;
  }
}
