package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.markup.DataPage.Kind;
import de.roterfaden.narrative.review.Event;
import de.roterfaden.narrative.review.Held;
import de.roterfaden.narrative.review.Invited;
import de.roterfaden.narrative.review.ReleasedPoint;
import de.roterfaden.narrative.review.Review;
import de.roterfaden.narrative.review.Stance;
import java.util.List;
import java.util.Optional;

/**
 * For the edition that political groups see: all points and all groups in one table, in words; and
 * a page for each group that says what is still open.
 */
final class GroupsPage {

  private final PageContext page;
  private final ReviewText text;
  private final Review review;

  GroupsPage(PageContext page) {
    this.page = page;
    this.text = new ReviewText(page);
    this.review = text.review();
  }

  /** Points by groups, a table for each body. */
  String all() {
    Element body = Element.of("div", "faden-review");
    for (String council : review.bodies()) {
      review.lastRound(council).ifPresent(round -> addTable(body, round));
    }
    return body.toString();
  }

  private void addTable(Element body, Event.Round round) {
    List<Invited> groups = text.order(round).all();
    String name = page.label("review.overview", text.body(round.body()));
    body.add(Element.of("h2").set("id", round.body()).text(name), text.orderNote(round));
    Element head = Element.of("tr").add(column(page.label("review.point")));
    for (Invited group : groups) {
      head.add(
          Element.of("th")
              .set("scope", "col")
              .html(link(Kind.GROUP, group.group(), text.name(group))));
    }
    Element rows = Element.of("tbody");
    points()
        .forEach(
            point -> {
              Element row =
                  Element.of("tr")
                      .add(
                          Element.of("th")
                              .set("scope", "row")
                              .html(
                                  link(
                                      Kind.STORY_POINT,
                                      point.id(),
                                      point.id() + " " + point.title())));
              groups.forEach(group -> row.add(Element.of("td").text(cell(round, group, point))));
              rows.add(row);
            });
    body.add(
        Element.of("div", "faden-table")
            .set("role", "region")
            .set("tabindex", "0")
            .set("aria-labelledby", round.body())
            .add(
                Element.of("table")
                    .add(Element.of("caption").text(name), Element.of("thead").add(head), rows)));
    addContributions(body, round);
  }

  private List<ReleasedPoint> points() {
    return review.latest().map(Event.Release::points).orElse(List.of());
  }

  private Element column(String words) {
    return Element.of("th").set("scope", "col").text(words);
  }

  private String cell(Event.Round round, Invited group, ReleasedPoint point) {
    Optional<Held> held = review.held(round.body(), group.group(), point.id());
    StringBuilder words = new StringBuilder(text.brief(held));
    held.filter(it -> !it.isAbout(point.wording()))
        .ifPresent(it -> words.append("; ").append(page.label("review.cell.earlier")));
    held.filter(it -> it.reply().late())
        .ifPresent(it -> words.append("; ").append(page.label("review.cell.late")));
    held.filter(Held::awaitsConfirmation)
        .ifPresent(it -> words.append("; ").append(page.label("review.cell.unconfirmed")));
    held.filter(it -> it.position().stance() == Stance.OBJECT && it.answers().isEmpty())
        .ifPresent(it -> words.append("; ").append(page.label("review.cell.unanswered")));
    return words.toString();
  }

  private String link(Kind kind, String id, String words) {
    return page.link(
            page.folder(page.site().plan().dataPath(kind, id)),
            kind == Kind.STORY_POINT ? StoryPointsPage.unbroken(words, id) : Element.escape(words))
        .toString();
  }

  private void addContributions(Element body, Event.Round round) {
    Element list = Element.of("ul", "faden-review-boxes");
    review.given().stream()
        .filter(given -> review.body(given.reply().round()).equals(round.body()))
        .forEach(given -> list.add(text.contribution(given)));
    if (!list.isEmpty()) {
      body.add(Element.of("h2").text(page.label("review.contributions")), list);
    }
  }

  /** The page of a group. */
  DataText of(String id) {
    Element body = Element.of("div", "faden-review");
    String name = id;
    for (String council : review.bodies()) {
      Optional<Event.Round> round =
          review.lastRound(council).filter(it -> it.invited(id).isPresent());
      if (round.isPresent()) {
        name = text.name(round.get().invited(id).orElseThrow());
        addGroup(body, round.get(), round.get().invited(id).orElseThrow());
      }
    }
    return new DataText(name, page.label("review.group.lead"), body.toString());
  }

  private void addGroup(Element body, Event.Round round, Invited group) {
    Element open = Element.of("ul");
    Element said = Element.of("ul");
    for (ReleasedPoint point : points()) {
      Optional<Held> held = review.held(round.body(), group.group(), point.id());
      String way = link(Kind.STORY_POINT, point.id(), point.id() + " " + point.title());
      Element item = Element.of("li").html(way).text(": " + cell(round, group, point));
      boolean isOpen =
          held.isEmpty() || !held.get().isAbout(point.wording()) || held.get().awaitsConfirmation();
      (isOpen ? open : said).add(item);
    }
    body.add(Element.of("h2").text(page.label("review.group.open")));
    body.add(open.isEmpty() ? Element.of("p").text(page.label("review.group.nothing-open")) : open);
    if (!said.isEmpty()) {
      body.add(Element.of("h2").text(page.label("review.group.said")), said);
    }
    Element contributions = Element.of("ul", "faden-review-boxes");
    review.given().stream()
        .filter(given -> given.reply().group().equals(group.group()))
        .forEach(given -> contributions.add(text.contribution(given)));
    if (!contributions.isEmpty()) {
      body.add(Element.of("h2").text(page.label("review.contributions")), contributions);
    }
  }
}
