package de.roterfaden.check.links.external;

import de.roterfaden.check.links.external.Verdict.Place;
import de.roterfaden.markup.Address;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Looks for places on pages of other sites. */
final class Fragments {

  /** Some sites give the headings of their authors this prefix and take it away by script. */
  private static final String PREFIX = "user-content-";

  private Fragments() {}

  /**
   * The part of a fragment that names a place; "" if it names none: the top of a page, a stretch of
   * text, a state of a script.
   */
  static String place(String fragment) {
    int directive = fragment.indexOf(":~:");
    String place = directive < 0 ? fragment : fragment.substring(0, directive);
    boolean none = place.equalsIgnoreCase("top") || place.startsWith("/") || place.startsWith("!");
    return none ? "" : place;
  }

  /** Of each fragment, whether it is on the page; of what is no HTML, nobody can tell. */
  static Map<String, Place> on(Reply page, Set<String> wanted) throws IOException {
    Map<String, Place> found = new HashMap<>();
    boolean html =
        page.headers().type().endsWith("html") || page.headers().type().endsWith("html+xml");
    if (!html || wanted.isEmpty()) {
      wanted.forEach(each -> found.put(each, Place.THERE));
      return found;
    }
    String charset = page.headers().charset();
    Document document = Jsoup.parse(page.body(), charset.isEmpty() ? null : charset, "");
    Set<String> names = new HashSet<>();
    for (Element each : document.getAllElements()) {
      names.add(each.attr("id"));
      if (each.normalName().equals("a")) {
        names.add(each.attr("name"));
      }
    }
    boolean sure = page.isWhole() && document.selectFirst("script") == null;
    for (String each : wanted) {
      String decoded = Address.decode(each);
      boolean there =
          names.contains(each) || names.contains(decoded) || names.contains(PREFIX + decoded);
      found.put(each, there ? Place.THERE : sure ? Place.MISSING : Place.UNSURE);
    }
    return found;
  }
}
