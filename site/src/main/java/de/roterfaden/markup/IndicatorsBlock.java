package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.graphics.IndicatorGraphic;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.Goal;
import de.roterfaden.narrative.Indicator;
import de.roterfaden.narrative.YearValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * {@code indicators}: for each indicator what its numbers say, a small chart, and the same numbers
 * as a table; all of them, or those of a future task or goal.
 */
final class IndicatorsBlock implements Block {

  /** A chart shows the first value, the last ones, and the target; the table has all of them. */
  private static final int LAST = 4;

  @Override
  public String name() {
    return "indicators";
  }

  @Override
  public Form form() {
    return Form.EMPTY.keys(Key.text("task"), Key.text("goal"));
  }

  @Override
  public String html(BlockCall call) {
    check(call, "task", call.data().futureTasks().stream().map(FutureTask::id).toList());
    check(call, "goal", call.data().goals().stream().map(Goal::id).toList());
    List<Indicator> shown =
        call.data().indicators().stream().filter(indicator -> matches(indicator, call)).toList();
    return html(shown, call.sectionLevel() + 1, call.context()).toString();
  }

  /**
   * Indicators.
   *
   * @param level level of their headings
   */
  static Element html(List<Indicator> indicators, int level, PageContext page) {
    Element block = Element.of("div", "faden-indicators");
    indicators.forEach(indicator -> block.add(article(indicator, level, page)));
    return indicators.isEmpty()
        ? block.add(Element.of("p").text(page.label("indicators.none")))
        : block;
  }

  private static void check(BlockCall call, String key, List<String> ids) {
    String id = call.value(key);
    if (!id.isEmpty() && !ids.contains(id)) {
      call.report(Problem.suggest(Problem.error("wrong-choice", id, key), id, ids), call.opening());
    }
  }

  private static boolean matches(Indicator indicator, BlockCall call) {
    String goal = call.value("goal");
    String task = call.value("task");
    Optional<Goal> own = call.data().goal(indicator.goal());
    return (goal.isEmpty() || goal.equals(indicator.goal()))
        && (task.isEmpty() || own.filter(found -> found.task().equals(task)).isPresent());
  }

  private static Element article(Indicator indicator, int level, PageContext page) {
    Element article = Element.of("article", "faden-indicator");
    article.add(page.element("h" + Math.min(6, level), "faden-indicator-title", indicator.title()));
    if (page.shows(indicator.message())) {
      article.add(page.element("p", "faden-indicator-message", indicator.message()));
    }
    String title = page.plain(indicator.title());
    Element figure =
        Element.of("figure")
            .add(chart(indicator, page).named(page.label("indicators.chart", title)));
    Element caption = Element.of("figcaption").add(unit(indicator, page));
    if (page.shows(indicator.source())) {
      caption.add(source(indicator, page));
    }
    return article.add(figure.add(caption), table(indicator, title, page));
  }

  private static Element unit(Indicator indicator, PageContext page) {
    return Element.of("p")
        .text(page.label("indicators.unit") + " ")
        .html(page.inline(indicator.unit()));
  }

  private static Element source(Indicator indicator, PageContext page) {
    String words = page.inline(indicator.source());
    LinkTarget target = page.resolve(indicator.sourceUrl());
    boolean linked = !indicator.sourceUrl().isEmpty() && !(target instanceof LinkTarget.Nowhere);
    return Element.of("p", "faden-indicator-source")
        .text(page.label("indicators.source") + " ")
        .html(linked ? page.link(target, words).toString() : words);
  }

  private static IndicatorGraphic chart(Indicator indicator, PageContext page) {
    List<YearValue> measured = measured(indicator);
    List<IndicatorGraphic.Bar> bars = new ArrayList<>();
    for (int i = 0; i < measured.size(); i++) {
      if (i == 0 || i >= measured.size() - LAST) {
        YearValue value = measured.get(i);
        bars.add(
            new IndicatorGraphic.Bar(
                Integer.toString(value.year()), page.number(value.value()), value.value()));
      }
    }
    YearValue target = indicator.target();
    return IndicatorGraphic.of(
        bars,
        new IndicatorGraphic.Bar(
            page.label("indicators.target", Integer.toString(target.year())),
            page.number(target.value()),
            target.value()));
  }

  /** The baseline and all values, earliest first, each year once. */
  private static List<YearValue> measured(Indicator indicator) {
    List<YearValue> values = new ArrayList<>(indicator.values());
    boolean known = values.stream().anyMatch(value -> value.year() == indicator.baseline().year());
    if (!known) {
      values.add(indicator.baseline());
    }
    values.sort(Comparator.comparingInt(YearValue::year));
    return values;
  }

  private static Element table(Indicator indicator, String title, PageContext page) {
    Element head =
        Element.of("tr")
            .add(
                DataTable.column(page.label("indicators.year")),
                DataTable.column(page.plain(indicator.unit())).set("class", "faden-right"));
    Element body = Element.of("tbody");
    for (YearValue value : measured(indicator)) {
      boolean baseline = value.year() == indicator.baseline().year();
      String year = Integer.toString(value.year());
      body.add(row(baseline ? page.label("indicators.baseline", year) : year, value, page));
    }
    String aim = Integer.toString(indicator.target().year());
    body.add(row(page.label("indicators.target", aim), indicator.target(), page));
    Element table =
        Element.of("table")
            .add(Element.of("caption").text(title), Element.of("thead").add(head), body);
    return Element.of("details")
        .add(
            Element.of("summary").text(page.label("indicators.table", title)),
            DataTable.region(title, table));
  }

  private static Element row(String name, YearValue value, PageContext page) {
    return Element.of("tr")
        .add(DataTable.row(name), Element.of("td", "faden-right").text(page.number(value.value())));
  }
}
