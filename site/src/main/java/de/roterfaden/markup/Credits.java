package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.Picture;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who made the small pictures of a page: told once at the end of the text, since a page in easy
 * language may have many of them, and most have one maker. Serves one page and one thread.
 */
final class Credits {

  private final PageContext context;
  private final Set<String> files = new LinkedHashSet<>();
  private final Map<String, Set<String>> makersByLicence = new LinkedHashMap<>();

  Credits(PageContext context) {
    this.context = context;
  }

  void add(Picture picture) {
    String licence = context.licence(picture);
    if (!picture.credit().isEmpty() || !licence.isEmpty()) {
      files.add(picture.file());
      Set<String> makers = makersByLicence.computeIfAbsent(licence, first -> new LinkedHashSet<>());
      if (!picture.credit().isEmpty()) {
        makers.add(Element.escape(picture.credit()));
      }
    }
  }

  /** The line with all makers and licences; "" if there is nothing to tell. */
  String html() {
    if (files.isEmpty()) {
      return "";
    }
    String all =
        makersByLicence.entrySet().stream()
            .map(group -> told(group.getValue(), group.getKey()))
            .collect(Collectors.joining("; "));
    return Element.of("p", "faden-credits")
        .text(context.label("picture.credits", files.size()) + " ")
        .html(all)
        .toString();
  }

  private static String told(Set<String> makers, String licence) {
    String names = String.join(", ", makers);
    return names + (names.isEmpty() || licence.isEmpty() ? "" : ", ") + licence;
  }
}
