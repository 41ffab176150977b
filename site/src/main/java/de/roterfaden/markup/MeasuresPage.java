package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.markup.DataPage.Kind;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.Field;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.Municipality;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page with all measures and those with some of them. Without script readers choose by links to
 * pages that show some measures; with script a form chooses in place.
 */
final class MeasuresPage {

  private static final List<Kind> CHOICES =
      List.of(
          Kind.MEASURES_BY_FIELD,
          Kind.MEASURES_BY_STATE,
          Kind.MEASURES_BY_MUNICIPALITY,
          Kind.MEASURES_BY_SDG);

  private static final String LIST = "faden-measures";

  private final PageContext page;
  private final MeasureFacets facets;
  private final Data data;

  MeasuresPage(PageContext page) {
    this.page = page;
    this.facets = page.site().facets();
    this.data = page.site().narrative().data();
  }

  /** The page with all measures. */
  DataText all() {
    List<Measure> measures = data.measures();
    Element body =
        Element.of("div", "faden-measures")
            .add(form(), choices(null), list(measures).set("id", LIST));
    if (!facets.by(Kind.MEASURES_BY_SDG).isEmpty()) {
      body.add(
          Element.of("h2").text(page.label("measures.world")),
          Element.of("p").html(page.lines(page.label("measures.world-text"))),
          SdgBlock.html(page));
    }
    return new DataText(
        page.label("data.measures.title"),
        page.label("data.measures.lead", measures.size()),
        body.toString());
  }

  /** A page with some of the measures. */
  DataText some(DataPage chosen) {
    List<Measure> measures = facets.by(chosen.kind()).getOrDefault(chosen.id(), List.of());
    Element way =
        Element.of("p", "faden-more")
            .add(
                page.link(
                    page.folder(page.site().plan().homePath(Kind.MEASURES)),
                    Element.escape(page.label("measures.all", data.measures().size()))));
    Element body = Element.of("div", "faden-measures").add(list(measures), way, choices(chosen));
    String title =
        page.label(
            "data." + chosen.kind().id() + ".title",
            measures.size(),
            name(chosen.kind(), chosen.id()));
    return new DataText(title, lead(chosen), body.toString());
  }

  private Element list(List<Measure> measures) {
    return new MeasureList(page).cards(measures, 2);
  }

  private String lead(DataPage chosen) {
    return data.fields().stream()
        .filter(field -> chosen.kind() == Kind.MEASURES_BY_FIELD && field.id().equals(chosen.id()))
        .map(Field::summary)
        .filter(page::shows)
        .map(page::plain)
        .findFirst()
        .orElse("");
  }

  /** What measures are chosen by, in words. */
  private String name(Kind kind, String id) {
    return switch (kind) {
      case MEASURES_BY_FIELD -> page.plain(title(id));
      case MEASURES_BY_STATE -> page.label("measure." + id);
      case MEASURES_BY_MUNICIPALITY ->
          page.site().narrative().settings().municipalities().stream()
              .filter(municipality -> municipality.id().equals(id))
              .map(Municipality::name)
              .findFirst()
              .orElse(id);
      default -> page.label("measures.sdg", id, page.label("sdg." + id));
    };
  }

  private LocalizedText title(String field) {
    return data.fields().stream()
        .filter(each -> each.id().equals(field))
        .map(Field::title)
        .findFirst()
        .orElse(LocalizedText.of(field));
  }

  /** The form that chooses in place; a script shows it. */
  private Element form() {
    Element form =
        Element.of("form", "faden-filter")
            .set("method", "get")
            .set("hidden", "")
            .set("data-list", LIST)
            .set("aria-label", page.label("measures.filter"));
    for (Kind kind : CHOICES) {
      if (facets.by(kind).size() > 1) {
        form.add(select(kind));
      }
    }
    String zero = page.label("measures.count", 0);
    return form.add(
        Element.of("p", "faden-filter-reset")
            .add(Element.of("button").set("type", "reset").text(page.label("measures.reset"))),
        Element.of("p", "faden-filter-count")
            .set("role", "status")
            .set("data-none", zero)
            .set("data-one", page.label("measures.count", 1))
            .set("data-other", page.label("measures.count-other", "{0}")));
  }

  private Element select(Kind kind) {
    String key = key(kind);
    Element select = Element.of("select").set("id", "faden-filter-" + key).set("name", key);
    select.add(Element.of("option").set("value", "").text(page.label("measures.any")));
    for (Map.Entry<String, List<Measure>> choice : facets.by(kind).entrySet()) {
      select.add(
          Element.of("option")
              .set("value", choice.getKey())
              .text(
                  page.label(
                      "measures.choice", name(kind, choice.getKey()), choice.getValue().size())));
    }
    return Element.of("p")
        .add(
            Element.of("label")
                .set("for", "faden-filter-" + key)
                .text(page.label("measures.choose." + key)),
            select);
  }

  /** The name of a choice in addresses: {@code field}. */
  private static String key(Kind kind) {
    return kind.id().substring("measures-by-".length());
  }

  /** Links to the pages that show some measures. */
  private Element choices(@Nullable DataPage current) {
    Element choices =
        Element.of("nav", "faden-choices").set("aria-label", page.label("measures.choices"));
    for (Kind kind : CHOICES) {
      if (!facets.by(kind).isEmpty()) {
        Element links = Element.of("ul");
        facets.by(kind).forEach((id, measures) -> links.add(choice(kind, id, measures.size())));
        Element details = Element.of("details");
        if (current != null && current.kind() == kind) {
          details.set("open", "");
        }
        choices.add(
            details.add(
                Element.of("summary").text(page.label("measures.choose." + key(kind))), links));
      }
    }
    return choices;
  }

  private Element choice(Kind kind, String id, int count) {
    String words = Element.escape(page.label("measures.choice", name(kind, id), count));
    LinkTarget target = page.folder(page.site().plan().dataPath(kind, id));
    Element link = page.link(target, words);
    return Element.of("li").add(page.isItself(target) ? link.set("aria-current", "page") : link);
  }
}
