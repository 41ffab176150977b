package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.Body;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Group;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.review.Contribution;
import de.roterfaden.narrative.review.Event;
import de.roterfaden.narrative.review.Given;
import de.roterfaden.narrative.review.GroupOrder;
import de.roterfaden.narrative.review.Held;
import de.roterfaden.narrative.review.Invited;
import de.roterfaden.narrative.review.Passage;
import de.roterfaden.narrative.review.Position;
import de.roterfaden.narrative.review.ReleasedPoint;
import de.roterfaden.narrative.review.Review;
import de.roterfaden.text.WordDiff;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

/**
 * What political groups have said, in the same words and boxes for all of them. What groups wrote
 * is shown as it is, as plain text, in the language of the main version. Serves one page.
 */
final class ReviewText {

  /** How many unchanged words stand beside a change. */
  private static final int CONTEXT = 12;

  private final PageContext page;
  private final Review review;

  ReviewText(PageContext page) {
    this.page = page;
    this.review = page.site().narrative().review();
  }

  Review review() {
    return review;
  }

  /** The order of groups in a round. */
  GroupOrder order(Event.Round round) {
    return new GroupOrder(round, this::name);
  }

  /** Name of a group; a person whose name is not to be shown is called a member without a group. */
  String name(Invited invited) {
    if (!invited.person()) {
      return invited.name();
    }
    boolean shown =
        page.site().narrative().edition() != Edition.PUBLIC
            || review.held().stream().anyMatch(it -> it.reply().group().equals(invited.group()))
            || review.given().stream().anyMatch(it -> it.reply().group().equals(invited.group()));
    return page.site().narrative().settings().groups().stream()
        .filter(group -> shown && group.id().equals(invited.group()))
        .map(Group::name)
        .findFirst()
        .orElseGet(() -> page.label("review.person"));
  }

  /** Name of a group by its id. */
  String name(String body, String group) {
    return review.invited(body).stream()
        .filter(one -> one.group().equals(group))
        .map(this::name)
        .findFirst()
        .orElse(group);
  }

  /** Name of a body. */
  String body(String id) {
    return page.site().narrative().settings().bodies().stream()
        .filter(body -> body.id().equals(id))
        .map(Body::name)
        .map(page::plain)
        .findFirst()
        .orElse(id);
  }

  /** How groups are ordered, in a sentence. */
  Element orderNote(Event.Round round) {
    return Element.of("p", "faden-review-order")
        .text(page.label("review.order." + round.order().id(), round.seed()));
  }

  /** What a group says in a few words; no reply is none of the answers. */
  String brief(Optional<Held> held) {
    return held.map(it -> page.label("review.stance." + it.position().stance().id()))
        .orElseGet(
            () ->
                page.label(
                    page.site().narrative().edition() == Edition.PUBLIC
                        ? "review.not-published"
                        : "review.no-reply"));
  }

  /** A box with all that a group says of a point; every group has one, whatever it says. */
  Element box(Event.Round round, Invited invited, ReleasedPoint now) {
    Optional<Held> held = review.held(round.body(), invited.group(), now.id());
    Element box = Element.of("li", "faden-review-box").add(Element.of("h3").text(name(invited)));
    box.add(Element.of("p", "faden-review-stance").text(brief(held)));
    held.ifPresent(it -> details(box, round, it, now));
    return box;
  }

  private void details(Element box, Event.Round round, Held held, ReleasedPoint now) {
    Position position = held.position();
    notes(box, held, now);
    words(box, "review.reason", position.reason());
    proposal(box, position, now);
    Element facts = Element.of("dl", "faden-facts");
    if (!position.joint().isEmpty()) {
      fact(
          facts,
          "review.joint",
          page.enumerate(
              position.joint().stream().map(group -> name(round.body(), group)).toList()));
    }
    position.resolved().ifPresent(day -> fact(facts, "review.resolved", day(day)));
    if (!facts.isEmpty()) {
      box.add(facts);
    }
    answers(box, held.answers(), position.stance().needsReason());
    earlier(box, held);
  }

  /** What is to be known about a position before one reads it. */
  private void notes(Element box, Held held, ReleasedPoint now) {
    Element notes = Element.of("ul", "faden-review-notes");
    if (held.reply().late()) {
      notes.add(Element.of("li").text(page.label("review.late")));
    }
    if (held.awaitsConfirmation()) {
      notes.add(Element.of("li").text(page.label("review.unconfirmed")));
    }
    if (!held.isAbout(now.wording())) {
      notes.add(Element.of("li").text(page.label("review.earlier-wording")));
    }
    if (!notes.isEmpty()) {
      box.add(notes);
    }
    if (!held.isAbout(now.wording())) {
      review.releases().stream()
          .flatMap(release -> release.point(now.id()).stream())
          .filter(point -> point.wording().equals(held.position().wording()))
          .findFirst()
          .ifPresent(
              old ->
                  box.add(
                      Element.of("p", "faden-label").text(page.label("review.changed-since")),
                      diff(WordDiff.of(old.text(), now.text()).around(CONTEXT))));
    }
  }

  private void proposal(Element box, Position position, ReleasedPoint now) {
    if (position.proposal().isEmpty()) {
      return;
    }
    words(box, "review.proposal", position.proposal());
    WordDiff change =
        WordDiff.of(Passage.nearest(now, position.proposal()).text(), position.proposal());
    if (!change.isEmpty() && change.pieces().size() > 2) {
      box.add(
          Element.of("p", "faden-label").text(page.label("review.proposal-change")), diff(change));
    }
  }

  private void answers(Element box, List<Event.Disposition> answers, boolean awaited) {
    for (Event.Disposition answer : answers) {
      box.add(
          Element.of("p", "faden-label").text(page.label("review.answer-of", body(answer.body()))),
          Element.of("p", "faden-review-answer")
              .text(page.label("review.answer." + answer.answer().id())),
          quoted(answer.text()));
    }
    if (answers.isEmpty() && awaited && page.site().narrative().edition() != Edition.PUBLIC) {
      box.add(Element.of("p", "faden-review-open").text(page.label("review.unanswered")));
    }
  }

  private void earlier(Element box, Held held) {
    if (held.earlier().isEmpty()) {
      return;
    }
    Element list = Element.of("ul");
    for (Position before : held.earlier()) {
      Element item = Element.of("li").text(page.label("review.stance." + before.stance().id()));
      if (!before.reason().isEmpty()) {
        item.text(": ").add(mainLanguage("span").text(before.reason()));
      }
      list.add(item);
    }
    box.add(Element.of("p", "faden-label").text(page.label("review.before")), list);
  }

  /** A contribution with the answers to it. */
  Element contribution(Given given) {
    Contribution made = given.contribution();
    Element item =
        Element.of("li", "faden-review-box")
            .add(
                Element.of("h3")
                    .text(name(review.body(given.reply().round()), given.reply().group())),
                Element.of("p", "faden-review-stance")
                    .text(page.label("review.kind." + made.kind().id())));
    if (!made.chapter().isEmpty()) {
      page.site().narrative().pages().stream()
          .filter(it -> it.path().equals(made.chapter()) && it.version().equals(page.version()))
          .findFirst()
          .ifPresent(
              it ->
                  item.add(
                      Element.of("p")
                          .html(
                              page.link(page.folder(it.path()), Element.escape(it.front().title()))
                                  .toString())));
    }
    item.add(quoted(made.text()));
    answers(item, given.answers(), true);
    return item;
  }

  /** Words of a group below a label, if there are any. */
  private void words(Element box, String label, String words) {
    if (!words.isEmpty()) {
      box.add(Element.of("p", "faden-label").text(page.label(label)), quoted(words));
    }
  }

  /** Words of a group, paragraph by paragraph. */
  Element quoted(String words) {
    Element quote = mainLanguage("div").set("class", "faden-review-words");
    for (String paragraph : words.split("\n{2,}", -1)) {
      Element element = Element.of("p");
      String[] lines = paragraph.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          element.add(Element.of("br"));
        }
        element.text(lines[i]);
      }
      quote.add(element);
    }
    return quote;
  }

  /** A change of words: marked by del and ins, and in words for those who do not see the marks. */
  Element diff(WordDiff change) {
    Element text = mainLanguage("p").set("class", "faden-review-diff");
    boolean first = true;
    for (WordDiff.Piece piece : change.pieces()) {
      if (!first) {
        text.text(" ");
      }
      first = false;
      switch (piece.change()) {
        case SAME -> text.text(piece.text());
        case REMOVED -> text.add(marked("del", "review.removed", piece.text()));
        case ADDED -> text.add(marked("ins", "review.added", piece.text()));
      }
    }
    return text;
  }

  private Element marked(String name, String label, String words) {
    return Element.of(name)
        .add(
            Element.of("span", "faden-review-mark")
                .setUnlessEmpty("lang", isForeign() ? page.version().language() : "")
                .text("[" + page.label(label) + " "))
        .text(words)
        .add(Element.of("span", "faden-review-mark").text("]"));
  }

  private Element mainLanguage(String name) {
    LanguageVersion main = page.site().narrative().settings().mainVersion();
    return Element.of(name).setUnlessEmpty("lang", isForeign() ? main.language() : "");
  }

  private boolean isForeign() {
    LanguageVersion main = page.site().narrative().settings().mainVersion();
    return !main.language().equals(page.version().language());
  }

  /** In easy language: that what groups wrote is hard to read. */
  void addHardNote(Element body) {
    if (page.version().level() == Level.EASY) {
      body.add(Element.of("p", "faden-note").text(page.label("review.hard")));
    }
  }

  private void fact(Element facts, String label, String words) {
    facts.add(Element.of("dt").text(page.label(label)), Element.of("dd").text(words));
  }

  private String day(java.time.LocalDate day) {
    return day.format(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(page.locale()));
  }
}
