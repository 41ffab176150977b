package de.roterfaden.markup;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;

/**
 * Sanitises the HTML of a text as a whole by one safelist. The blocks of the program, which hold
 * more than the safelist allows, are kept out of it: a placeholder stands for each while the text
 * is cleaned. Nobody can forge a placeholder, since its mark is drawn by lot for every page.
 */
final class Sanitizer {

  private static final String SLOT = "data-faden-slot";

  private static final String PLACEHOLDER = "<div " + SLOT + "=\"";

  /** Relative links count as links to here while they are tested. */
  private static final String BASE = "https://narrative.invalid/";

  private static final Cleaner CLEANER =
      new Cleaner(
          HtmlRules.safelist().addAttributes("div", SLOT, "role", "tabindex", "aria-label"));

  /** Drawing one for each page from the system itself would take longer than the page. */
  private static final SecureRandom LOTS = new SecureRandom();

  private final Map<String, String> kept = new HashMap<>();
  private final String lot = Long.toHexString(LOTS.nextLong()) + Long.toHexString(LOTS.nextLong());

  /** A placeholder for HTML that is safe because the program made it. */
  String keep(String html) {
    String mark = lot + "-" + kept.size();
    kept.put(mark, html);
    return PLACEHOLDER + mark + "\"></div>";
  }

  /** The same as {@link #clean} for a text in which nobody has written HTML. */
  String tidy(String html) {
    return TidyHtml.of(html, PLACEHOLDER, mark -> kept.getOrDefault(mark, ""))
        .orElseGet(() -> clean(html));
  }

  /** The text, clean, with the blocks in their places. */
  String clean(String html) {
    Document document = Jsoup.parseBodyFragment(html, BASE);
    Document clean = CLEANER.clean(document);
    clean
        .outputSettings()
        .prettyPrint(false)
        .escapeMode(Entities.EscapeMode.xhtml)
        .charset("UTF-8");
    for (Element slot : clean.body().select("div[" + SLOT + "]")) {
      slot.replaceWith(new DataNode(kept.getOrDefault(slot.attr(SLOT), "")));
    }
    for (Element paragraph : clean.body().select("p")) {
      if (paragraph.childNodeSize() == 0) {
        paragraph.remove();
      }
    }
    return clean.body().html();
  }
}
