package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import java.util.List;

/** All story points of a version in one place, each with the way to where it stands. */
final class StoryPointsPage {

  private StoryPointsPage() {}

  static String html(List<PlacedPoint> points, PageContext page) {
    Element list = Element.of("ol", "faden-story-points");
    points.forEach(point -> list.add(item(point, page)));
    return list.toString() + contributions(page);
  }

  /** What groups have added of their own, as far as it is shown here. */
  private static String contributions(PageContext page) {
    ReviewText text = new ReviewText(page);
    Element list = Element.of("ul", "faden-review-boxes");
    text.review().given().forEach(given -> list.add(text.contribution(given)));
    if (list.isEmpty()) {
      return "";
    }
    Element body = Element.of("section", "faden-review");
    body.add(Element.of("h2").text(page.label("review.contributions")));
    text.addHardNote(body);
    return body.add(list).toString();
  }

  private static Element item(PlacedPoint placed, PageContext page) {
    Passage.StoryPoint point = placed.point();
    String claim = point.claim().isEmpty() ? point.text() : point.claim();
    Element item =
        Element.of("li", "faden-story-points-item")
            .add(
                Element.of("h2").text(page.label("story-point.name", point.id())),
                Element.of("p", "faden-story-points-claim").html(page.lines(claim)));
    item.addAll(facts(placed, page));
    LinkTarget own =
        page.folder(page.site().plan().dataPath(DataPage.Kind.STORY_POINT, point.id()));
    if (page.site()
        .plan()
        .has(page.site().plan().dataPath(DataPage.Kind.STORY_POINT, point.id()), page.version())) {
      item.add(
          Element.of("p", "faden-more")
              .html(
                  page.link(own, unbroken(page.label("review.more", point.id()), point.id()))
                      .toString()));
    }
    return item;
  }

  /** What there is to know about a point, and the way to where it stands. */
  static List<Element> facts(PlacedPoint placed, PageContext page) {
    Passage.StoryPoint point = placed.point();
    Element facts = Element.of("dl", "faden-facts");
    add(facts, "story-point.benefit", point.benefit(), page);
    add(facts, "story-point.cost", point.cost(), page);
    add(facts, "story-point.risk", point.risk(), page);
    add(facts, "story-point.timing", point.timing(), page);
    add(facts, "story-point.evidence", point.evidence(), page);
    Element link =
        Element.of("a")
            .set("href", page.way(placed.url()) + "#" + Address.encode(point.id()))
            .html(
                unbroken(page.label("story-points.place", placed.title(), point.id()), point.id()));
    Element more = Element.of("p", "faden-more").add(link);
    return facts.isEmpty() ? List.of(more) : List.of(facts, more);
  }

  /** Words in which the id of a point is parted neither at its hyphen nor from the word before. */
  static String unbroken(String words, String id) {
    String name = Element.of("span", "faden-id").text(id).toString();
    return Element.escape(words).replace(" " + id, "\u00a0" + id).replace(id, name);
  }

  private static void add(Element facts, String label, String words, PageContext page) {
    if (!words.isEmpty()) {
      facts.add(Element.of("dt").text(page.label(label)), Element.of("dd").html(page.lines(words)));
    }
  }
}
