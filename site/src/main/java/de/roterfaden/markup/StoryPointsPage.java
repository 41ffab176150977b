package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import java.util.List;

/** All story points of a version in one place, each with the way to where it stands. */
final class StoryPointsPage {

  private StoryPointsPage() {}

  static Element html(List<PlacedPoint> points, PageContext page) {
    Element list = Element.of("ol", "faden-story-points");
    points.forEach(point -> list.add(item(point, page)));
    return list;
  }

  private static Element item(PlacedPoint placed, PageContext page) {
    Passage.StoryPoint point = placed.point();
    String claim = point.claim().isEmpty() ? point.text() : point.claim();
    Element facts = Element.of("dl", "faden-facts");
    add(facts, "story-point.benefit", point.benefit(), page);
    add(facts, "story-point.cost", point.cost(), page);
    add(facts, "story-point.risk", point.risk(), page);
    add(facts, "story-point.timing", point.timing(), page);
    add(facts, "story-point.evidence", point.evidence(), page);
    Element link =
        Element.of("a")
            .set("href", page.way(placed.url()) + "#" + Address.encode(point.id()))
            .text(page.label("story-points.place", placed.title(), point.id()));
    Element item =
        Element.of("li", "faden-story-points-item")
            .add(
                Element.of("h2").text(page.label("story-point.name", point.id())),
                Element.of("p", "faden-story-points-claim").html(page.lines(claim)));
    if (!facts.isEmpty()) {
      item.add(facts);
    }
    return item.add(Element.of("p", "faden-more").add(link));
  }

  private static void add(Element facts, String label, String words, PageContext page) {
    if (!words.isEmpty()) {
      facts.add(Element.of("dt").text(page.label(label)), Element.of("dd").html(page.lines(words)));
    }
  }
}
