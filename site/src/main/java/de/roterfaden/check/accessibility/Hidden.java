package de.roterfaden.check.accessibility;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What no reader gets to know, as far as the source tells. */
final class Hidden {

  private static final Set<String> NEVER_SHOWN =
      Set.of("head", "template", "script", "style", "noscript", "datalist");

  private static final Pattern NOT_SHOWN =
      Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private Hidden() {}

  /** Whether readers are kept from an element, whatever is around it. */
  static boolean isItself(Element element) {
    return isUnseen(element) || isUnspoken(element);
  }

  /** Whether an element is hidden from eyes and ears. */
  static boolean isUnseen(Element element) {
    return NEVER_SHOWN.contains(element.normalName())
        || element.hasAttr("hidden")
        || (element.nameIs("input") && element.attr("type").equalsIgnoreCase("hidden"))
        || NOT_SHOWN.matcher(element.attr("style")).find();
  }

  /** Whether an element is hidden from screen readers only. */
  static boolean isUnspoken(Element element) {
    return element.attr("aria-hidden").equalsIgnoreCase("true");
  }
}
