package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What must be true of all HTML that is made, written down a second time and without regard to how.
 */
final class Safety {

  private static final Set<String> ELEMENTS =
      Set.of(
          ("abbr address article b bdi bdo blockquote br caption cite code dd del details dfn div dl"
                  + " dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp"
                  + " rt ruby s samp section small span strong sub summary sup table tbody td tfoot"
                  + " th thead time tr u ul var wbr a svg path circle g rect text")
              .split(" ", -1));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("abbr alt aria-hidden aria-label class colspan cx cy d datetime dir fill focusable"
                  + " font-size font-weight headers height hidden href hreflang id lang loading open"
                  + " r reversed role rowspan scope src start stroke rx stroke-dasharray stroke-linecap stroke-linejoin"
                  + " stroke-width tabindex text-anchor title transform type value viewbox width x y")
              .split(" ", -1));

  private Safety() {}

  /** No element, attribute or address that is not known to be harmless; no id twice. */
  static void check(String html) {
    checkApartFromIds(html);
    assertThat(Jsoup.parseBodyFragment(html).select("[id]").eachAttr("id"))
        .as(html)
        .doesNotHaveDuplicates();
  }

  /** No element, attribute or address that is not known to be harmless. */
  static void checkApartFromIds(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    for (Element element : document.select("body *")) {
      assertThat(ELEMENTS).as(html).contains(element.normalName());
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (!name.startsWith("data-")) {
          assertThat(ATTRIBUTES).as(html).contains(name);
        }
      }
      address(element.attr("href"), html);
      address(element.attr("src"), html);
    }
    String once = readAgain(html);
    assertThat(readAgain(once)).as("read twice: " + html).isEqualTo(once);
  }

  /** What a browser that reads and writes the HTML makes of it. */
  private static String readAgain(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document.body().html();
  }

  private static void address(String address, String html) {
    String seen = address.replaceAll("[\\s\\p{Cntrl}\\p{Cf}]", "").toLowerCase(Locale.ROOT);
    int colon = seen.indexOf(':');
    int path = seen.indexOf('/');
    boolean hasScheme = colon >= 0 && (path < 0 || colon < path) && seen.indexOf('#') != 0;
    assertThat(
            !hasScheme
                || seen.startsWith("https://")
                || seen.startsWith("http://")
                || seen.startsWith("mailto:")
                || seen.startsWith("tel:"))
        .as("address " + address + " in " + html)
        .isTrue();
    assertThat(seen).as(html).doesNotStartWith("//");
  }
}
