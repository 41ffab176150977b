package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Participation;
import de.roterfaden.narrative.Purpose;
import java.util.List;

/**
 * {@code participation}: the offers to take part in three columns (inform, ask, shape together),
 * each with place, time, what helps, the way without a device, and what came of it.
 */
final class ParticipationBlock implements Block {

  @Override
  public String name() {
    return "participation";
  }

  @Override
  public Form form() {
    return Form.EMPTY;
  }

  @Override
  public String html(BlockCall call) {
    return html(call.sectionLevel() + 1, call.context()).toString();
  }

  /**
   * The columns; a purpose without any offer has none.
   *
   * @param level level of the columns' headings
   */
  static Element html(int level, PageContext page) {
    List<Participation> offers = page.site().narrative().data().participation();
    Element columns = Element.of("div", "faden-participation");
    for (Purpose purpose : Purpose.values()) {
      List<Participation> own =
          offers.stream().filter(offer -> offer.purpose() == purpose).toList();
      if (!own.isEmpty()) {
        columns.add(column(purpose, own, level, page));
      }
    }
    return columns.isEmpty()
        ? columns.add(Element.of("p").text(page.label("participation.none")))
        : columns;
  }

  private static Element column(
      Purpose purpose, List<Participation> offers, int level, PageContext page) {
    Element list = Element.of("ul");
    offers.forEach(offer -> list.add(item(offer, level + 1, page)));
    return Element.of("section", "faden-participation-column")
        .add(
            Element.of("h" + Math.min(6, level)).text(page.label("take-part." + purpose.id())),
            list);
  }

  private static Element item(Participation offer, int level, PageContext page) {
    Element item = Element.of("li", "faden-offer");
    if (offer.end().isOverOn(page.site().narrative().settings().asOf())) {
      item.add(Element.of("p", "faden-offer-over").text(page.label("participation.over")));
    }
    item.add(page.element("h" + Math.min(6, level), "faden-offer-title", offer.title()));
    if (page.shows(offer.text())) {
      item.add(page.element("p", "", offer.text()));
    }
    Element facts = Element.of("dl", "faden-facts");
    add(facts, "take-part.when", time(offer, page), page);
    add(facts, "take-part.where", html(offer.place(), page), page);
    add(facts, "take-part.barrier", html(offer.barrier(), page), page);
    add(facts, "take-part.analogue", html(offer.analogue(), page), page);
    add(facts, "participation.result", html(offer.result(), page), page);
    if (!facts.isEmpty()) {
      item.add(facts);
    }
    if (page.shows(offer.changed())) {
      item.add(
          Element.of("div", "faden-offer-changed")
              .add(
                  Element.of("p", "faden-label").text(page.label("participation.changed")),
                  page.element("p", "", offer.changed())));
    }
    return item;
  }

  private static String html(LocalizedText text, PageContext page) {
    return page.shows(text) ? page.inline(text) : "";
  }

  /** When, in the author's words, or else from the dates. */
  private static String time(Participation offer, PageContext page) {
    if (page.shows(offer.time())) {
      return page.inline(offer.time());
    }
    String from = page.date(offer.start());
    String until = page.date(offer.end());
    if (from.isEmpty() || until.isEmpty() || from.equals(until)) {
      return Element.escape(from.isEmpty() ? until : from);
    }
    return Element.escape(page.label("measures.from-until", from, until));
  }

  private static void add(Element facts, String label, String html, PageContext page) {
    if (!html.isEmpty()) {
      facts.add(Element.of("dt").text(page.label(label)), Element.of("dd").html(html));
    }
  }
}
