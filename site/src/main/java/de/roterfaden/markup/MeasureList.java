package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.markup.DataPage.Kind;
import de.roterfaden.narrative.Field;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.MeasureState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures one below the other, as cards or as the rows of a table. Serves one page. */
final class MeasureList {

  private final PageContext page;
  private final MeasureFacets facets;
  private final Map<String, LocalizedText> fields = new HashMap<>();

  MeasureList(PageContext page) {
    this.page = page;
    this.facets = page.site().facets();
    for (Field field : page.site().narrative().data().fields()) {
      fields.put(field.id(), field.title());
    }
  }

  /**
   * Cards. Each says what it can be chosen by, so that a filter in the browser agrees with the
   * pages that show some measures.
   *
   * @param level level of the headings
   */
  Element cards(List<Measure> measures, int level) {
    Element list = Element.of("ul", "faden-measures-list");
    measures.forEach(measure -> list.add(card(measure, level)));
    return list;
  }

  /** A table, which scrolls by itself where it does not fit. */
  Element table(List<Measure> measures, String caption) {
    Element head = Element.of("tr");
    for (String key :
        List.of("measures.name", "measures.state", "measures.field", "measures.when")) {
      head.add(DataTable.column(page.label(key)));
    }
    Element body = Element.of("tbody");
    measures.forEach(measure -> body.add(row(measure)));
    Element table =
        Element.of("table")
            .add(Element.of("caption").text(caption), Element.of("thead").add(head), body);
    return DataTable.region(caption, table);
  }

  private Element card(Measure measure, int level) {
    Element card =
        Element.of("li", "faden-measure faden-measure--" + measure.state().id())
            .setUnlessEmpty("data-field", ids(Kind.MEASURES_BY_FIELD, measure))
            .setUnlessEmpty("data-state", ids(Kind.MEASURES_BY_STATE, measure))
            .setUnlessEmpty("data-municipality", ids(Kind.MEASURES_BY_MUNICIPALITY, measure))
            .setUnlessEmpty("data-sdg", ids(Kind.MEASURES_BY_SDG, measure))
            .add(
                state(measure),
                Element.of("h" + Math.min(6, level), "faden-measure-title").add(link(measure)));
    if (!measure.summary().isEmpty()) {
      card.add(page.element("p", "", measure.summary()));
    }
    return card;
  }

  private String ids(Kind kind, Measure measure) {
    return String.join(" ", facets.ids(kind, measure));
  }

  private Element state(Measure measure) {
    return Element.of("p", "faden-measure-state")
        .text(page.label("measure." + measure.state().id()));
  }

  private Element link(Measure measure) {
    return page.link(page.resolve("measure:" + measure.id()), page.inline(measure.title()));
  }

  private Element row(Measure measure) {
    LocalizedText field = fields.getOrDefault(measure.field(), LocalizedText.EMPTY);
    return Element.of("tr")
        .add(
            Element.of("th").set("scope", "row").add(link(measure)),
            cell("measures.state").text(page.label("measure." + measure.state().id())),
            cell("measures.field").html(field.isEmpty() ? "" : page.inline(field)),
            cell("measures.when").text(when(measure, page)));
  }

  private Element cell(String label) {
    return DataTable.named(Element.of("td"), page.label(label));
  }

  /** From when until when, as far as it is known. */
  static String when(Measure measure, PageContext page) {
    String from = page.date(measure.start());
    String until = page.date(measure.end());
    if (from.isEmpty() && until.isEmpty()) {
      return "";
    }
    if (until.isEmpty()) {
      boolean ahead =
          measure.state() == MeasureState.IDEA || measure.state() == MeasureState.PLANNED;
      return page.label(ahead ? "measures.from" : "measures.since", from);
    }
    if (from.isEmpty()) {
      return page.label("measures.until", until);
    }
    return from.equals(until) ? from : page.label("measures.from-until", from, until);
  }
}
