package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.graphics.SdgGraphic;
import de.roterfaden.markup.DataPage.Kind;
import de.roterfaden.narrative.Measure;
import java.util.List;
import java.util.Map;

/**
 * {@code sdg}: the 17 Sustainable Development Goals, how many measures pay into each, and the way
 * to these measures. Measures that were rejected or dropped do not count.
 */
final class SdgBlock implements Block {

  @Override
  public String name() {
    return "sdg";
  }

  @Override
  public Form form() {
    return Form.EMPTY;
  }

  @Override
  public String html(BlockCall call) {
    return html(call.context()).toString();
  }

  static Element html(PageContext page) {
    Map<String, List<Measure>> measures = page.site().facets().by(Kind.MEASURES_BY_SDG);
    Element list = Element.of("ol", "faden-sdgs");
    for (int goal = 1; goal <= MeasureFacets.SDGS; goal++) {
      int count = measures.getOrDefault(Integer.toString(goal), List.of()).size();
      list.add(item(goal, count, page));
    }
    return list;
  }

  private static Element item(int goal, int count, PageContext page) {
    String name = Element.escape(page.label("sdg." + goal));
    LinkTarget target =
        page.folder(page.site().plan().dataPath(Kind.MEASURES_BY_SDG, Integer.toString(goal)));
    boolean linked = !(target instanceof LinkTarget.Nowhere) && !page.isItself(target);
    return Element.of("li", count == 0 ? "faden-sdg faden-sdg--none" : "faden-sdg")
        .add(
            SdgGraphic.of(goal),
            Element.of("p", "faden-sdg-name")
                .html(linked ? page.link(target, name).toString() : name),
            Element.of("p", "faden-sdg-count").text(page.label("measures.count", count)));
  }
}
