package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Links of the same words lead to the same place. */
final class SameLinkText implements AccessibilityRule {

  private static final Query LINKS = Query.of("a[href]:not([href^=#])");

  @Override
  public String name() {
    return "same-link-text";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.LINK_PURPOSE_ALONE);
  }

  @Override
  public List<String> steps() {
    return List.of("9.2.4.4");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    Map<String, String> first = new HashMap<>();
    // Addresses are resolved only when two links have the same words.
    Set<String> told = new HashSet<>();
    for (Element link : page.visible(LINKS)) {
      String name = Wording.plain(page.name(link) + " " + AccessibleName.description(link));
      String written = link.attr("href").strip();
      String before = name.isEmpty() ? written : first.putIfAbsent(name, written);
      if (before == null || before.equals(written)) {
        continue;
      }
      String known = place(page.path(), before);
      String target = place(page.path(), written);
      if (!known.equals(target) && told.add(name + " " + target)) {
        reporter.tell(link, target, page.name(link), shown(known), shown(target));
      }
    }
  }

  private static String shown(String place) {
    return place.startsWith("site:") ? place.substring("site:".length()) : place;
  }

  /** Where an address leads, whichever way it is written. */
  private static String place(String page, String address) {
    try {
      return URI.create("site:/" + page).resolve(address).toString();
    } catch (IllegalArgumentException e) {
      return address;
    }
  }
}
