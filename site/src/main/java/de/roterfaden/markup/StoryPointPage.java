package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.review.Conflict;
import de.roterfaden.narrative.review.Event;
import de.roterfaden.narrative.review.Held;
import de.roterfaden.narrative.review.Invited;
import de.roterfaden.narrative.review.Ref;
import de.roterfaden.narrative.review.ReleasedPoint;
import de.roterfaden.narrative.review.Review;
import de.roterfaden.text.WordDiff;
import java.util.List;
import java.util.Optional;

/** The page about one story point: what it says, what each group says of it, and the answers. */
final class StoryPointPage {

  private final String id;
  private final PageContext page;
  private final ReviewText text;
  private final Review review;

  StoryPointPage(String id, PageContext page) {
    this.id = id;
    this.page = page;
    this.text = new ReviewText(page);
    this.review = text.review();
  }

  /**
   * The text.
   *
   * @param points the story points of the page's version
   */
  DataText text(List<PlacedPoint> points) {
    Optional<PlacedPoint> placed =
        points.stream().filter(it -> it.point().id().equals(id)).findFirst();
    Element body = Element.of("div", "faden-review");
    placed.ifPresent(it -> body.addAll(StoryPointsPage.facts(it, page)));
    Optional<ReleasedPoint> now = review.latest().flatMap(release -> release.point(id));
    now.ifPresent(
        point -> {
          text.addHardNote(body);
          for (String council : review.bodies()) {
            review.lastRound(council).ifPresent(round -> addRound(body, round, point));
          }
          addChanges(body);
        });
    String claim =
        placed
            .map(PlacedPoint::point)
            .map(it -> it.claim().isEmpty() ? it.text() : it.claim())
            .orElse("");
    return new DataText(page.label("story-point.name", id), claim, body.toString());
  }

  private void addRound(Element body, Event.Round round, ReleasedPoint point) {
    body.add(Element.of("h2").text(page.label("review.what-groups-say", text.body(round.body()))));
    if (review.isSilent(round.body())) {
      body.add(Element.of("p").text(page.label("review.silent")));
      return;
    }
    body.add(text.orderNote(round));
    Element boxes = Element.of("ul", "faden-review-boxes");
    List<Invited> groups = text.order(round).at(id);
    groups.forEach(group -> boxes.add(text.box(round, group, point)));
    body.add(boxes);
    addMinorities(body, round, groups);
    review.conflict(round.body(), point).ifPresent(it -> addConflict(body, round, groups, it));
  }

  private void addMinorities(Element body, Event.Round round, List<Invited> groups) {
    Element list = Element.of("ul", "faden-review-boxes");
    for (Invited group : groups) {
      review
          .held(round.body(), group.group(), id)
          .filter(held -> !held.position().minority().isEmpty())
          .ifPresent(
              held ->
                  list.add(
                      Element.of("li", "faden-review-box")
                          .add(
                              Element.of("h3").text(text.name(group)),
                              text.quoted(held.position().minority()))));
    }
    if (!list.isEmpty()) {
      body.add(Element.of("h2").text(page.label("review.minorities")), list);
    }
  }

  /** Proposals to the same words, side by side. */
  private void addConflict(
      Element body, Event.Round round, List<Invited> groups, Conflict conflict) {
    Element list = Element.of("ul", "faden-review-boxes");
    for (Invited group : groups) {
      review
          .held(round.body(), group.group(), id)
          .filter(held -> isIn(held, conflict.positions()))
          .ifPresent(
              held ->
                  list.add(
                      Element.of("li", "faden-review-box")
                          .add(
                              Element.of("h3").text(text.name(group)),
                              text.quoted(held.position().proposal()))));
    }
    body.add(
        Element.of("h2").text(page.label("review.conflict")),
        Element.of("p").text(page.label("review.conflict.lead")),
        list);
  }

  private static boolean isIn(Held held, List<Ref> positions) {
    return positions.contains(held.ref());
  }

  /** How the wording has moved from release to release. */
  private void addChanges(Element body) {
    Element changes = Element.of("div");
    ReleasedPoint before = null;
    for (Event.Release release : review.releases()) {
      Optional<ReleasedPoint> point = release.point(id);
      if (point.isPresent() && before != null && !before.wording().equals(point.get().wording())) {
        changes.add(
            Element.of("h3").text(page.label("review.release", release.id())),
            text.diff(WordDiff.of(before.text(), point.get().text())));
      }
      before = point.orElse(before);
    }
    if (!changes.isEmpty()) {
      body.add(Element.of("h2").text(page.label("review.changes")), changes);
    }
  }
}
