package de.roterfaden.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.AdoptionState;
import de.roterfaden.narrative.Decision;
import de.roterfaden.narrative.Municipality;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.review.Event;
import de.roterfaden.narrative.review.EventLog;
import de.roterfaden.narrative.review.Given;
import de.roterfaden.narrative.review.GroupOrder;
import de.roterfaden.narrative.review.Held;
import de.roterfaden.narrative.review.Invited;
import de.roterfaden.narrative.review.Position;
import de.roterfaden.narrative.review.ReleasedPoint;
import de.roterfaden.narrative.review.Review;
import de.roterfaden.narrative.review.Stance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * The paper for a council: what it is to decide, on what facts, at what cost and risk, who was
 * asked and what they said, and how each proposal was weighed. As HTML, for word processors, and as
 * data in the shape of OParl 1.1 ({@code Paper} and {@code Consultation}).
 *
 * <p>It holds all positions, also those that groups have not released to the public: it is for the
 * body. It ranks nobody and counts nothing.
 */
final class CouncilPaper {

  /** Widths of the columns of the weighing in percent: group, position, answer, result. */
  private static final List<Integer> WEIGHING_WIDTHS = List.of(15, 36, 27, 22);

  private final Narrative narrative;
  private final Review review;
  private final Event.Round round;
  private final Event.Release release;
  private final Messages messages;
  private final OffsetDateTime now;
  private final List<Invited> groups;

  CouncilPaper(Narrative narrative, Review review, Event.Round round, OffsetDateTime now) {
    this.narrative = narrative;
    this.review = review;
    this.round = round;
    this.release = review.latest().orElseThrow();
    this.messages =
        Messages.in(Locale.forLanguageTag(narrative.settings().mainVersion().language()));
    this.now = now;
    this.groups = new GroupOrder(round, this::name).all();
  }

  /** Title of the paper. */
  String title() {
    return word(
        "title",
        narrative.wording(narrative.settings().title(), narrative.settings().mainVersion()).text());
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    addProposal(parts);
    addFacts(parts);
    addMoney(parts);
    addConsultation(parts);
    addLists(parts);
    addWeighing(parts);
    addContributions(parts);
    addMinorities(parts);
    addProof(parts);
    return parts;
  }

  private void addProposal(List<Part> parts) {
    parts.add(new Part.Heading(2, word("proposal")));
    parts.add(new Part.Words(word("proposal.text", body(), release.id())));
    List<String> states = new ArrayList<>();
    for (Decision decision : narrative.data().decisions()) {
      if (decision.body().equals(round.body())) {
        states.add(
            word(
                "decision",
                decision.date().iso(),
                narrative.wording(decision.title(), narrative.settings().mainVersion()).text(),
                word("state." + state(decision.state()))));
      }
    }
    if (!states.isEmpty()) {
      parts.add(new Part.Words(word("decisions")));
      parts.add(new Part.Items(states));
    }
  }

  private static String state(AdoptionState state) {
    return state.id();
  }

  private void addFacts(List<Part> parts) {
    parts.add(new Part.Heading(2, word("facts")));
    parts.add(new Part.Words(word("facts.lead", release.id(), release.points().size())));
    for (ReleasedPoint point : release.points()) {
      parts.add(new Part.Heading(3, word("point", point.id(), point.title())));
      parts.add(new Part.Words(point.claim().isEmpty() ? point.text() : point.claim()));
      List<String> facts = new ArrayList<>();
      add(facts, "benefit", point.benefit());
      add(facts, "timing", point.timing());
      add(facts, "evidence", point.evidence());
      if (!facts.isEmpty()) {
        parts.add(new Part.Items(facts));
      }
    }
  }

  private void add(List<String> facts, String key, String words) {
    if (!words.isEmpty()) {
      facts.add(messages.text("review.form.field." + key) + ": " + words);
    }
  }

  private void addMoney(List<Part> parts) {
    parts.add(new Part.Heading(2, word("finance")));
    parts.add(fields(ReleasedPoint::cost, "no-cost"));
    parts.add(new Part.Heading(2, word("risks")));
    parts.add(fields(ReleasedPoint::risk, "no-risk"));
  }

  private Part fields(Function<ReleasedPoint, String> field, String none) {
    return new Part.Items(
        release.points().stream()
            .map(
                point ->
                    point.id()
                        + ": "
                        + (field.apply(point).isEmpty() ? word(none) : field.apply(point)))
            .toList());
  }

  private void addConsultation(List<Part> parts) {
    parts.add(new Part.Heading(2, word("consultation")));
    List<String> rounds = new ArrayList<>();
    for (Event.Round asked : review.rounds()) {
      rounds.add(
          word(
              "round",
              asked.id(),
              Names.body(narrative, asked.body()),
              asked.release(),
              day(asked.opens()),
              day(asked.closes())));
    }
    parts.add(new Part.Items(rounds));
    parts.add(new Part.Words(word("order." + round.order().id(), round.seed())));
  }

  /** Who has not replied, who supports all points, and who has points. */
  private void addLists(List<Part> parts) {
    List<String> silent = new ArrayList<>();
    List<String> supporting = new ArrayList<>();
    List<String> withPoints = new ArrayList<>();
    for (Invited group : groups) {
      List<Held> held = held(group);
      boolean added =
          review.given().stream()
              .anyMatch(
                  given ->
                      given.reply().group().equals(group.group())
                          && review.body(given.reply().round()).equals(round.body()));
      if (held.isEmpty() && !added) {
        silent.add(name(group));
      } else if (!added
          && held.size() == release.points().size()
          && held.stream().allMatch(it -> it.position().stance() == Stance.SUPPORT)) {
        supporting.add(name(group));
      } else {
        withPoints.add(name(group));
      }
    }
    list(parts, "no-reply", silent);
    list(parts, "support", supporting);
    list(parts, "points", withPoints);
  }

  private List<Held> held(Invited group) {
    return release.points().stream()
        .flatMap(point -> review.held(round.body(), group.group(), point.id()).stream())
        .toList();
  }

  private void list(List<Part> parts, String key, List<String> names) {
    parts.add(new Part.Heading(3, word("list." + key)));
    parts.add(names.isEmpty() ? new Part.Words(word("nobody")) : new Part.Items(names));
  }

  private void addWeighing(List<Part> parts) {
    parts.add(new Part.Heading(2, word("weighing")));
    GroupOrder order = new GroupOrder(round, this::name);
    for (ReleasedPoint point : release.points()) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(
          List.of(
              word("column.group"),
              word("column.position"),
              word("column.answer"),
              word("column.result")));
      for (Invited group : order.at(point.id())) {
        rows.add(row(group, point));
      }
      parts.add(new Part.Heading(3, word("point", point.id(), point.title())));
      parts.add(new Part.Table(word("point", point.id(), point.title()), rows));
    }
  }

  private List<String> row(Invited group, ReleasedPoint point) {
    Optional<Held> held = review.held(round.body(), group.group(), point.id());
    if (held.isEmpty()) {
      return List.of(name(group), word("no-reply"), "–", "–");
    }
    Position position = held.get().position();
    List<String> said = new ArrayList<>();
    said.add(messages.text("review.form.stance." + position.stance().id()));
    if (!held.get().isAbout(point.wording())) {
      said.add(word("earlier"));
    }
    if (held.get().reply().late()) {
      said.add(word("late"));
    }
    if (held.get().awaitsConfirmation()) {
      said.add(word("unconfirmed"));
    }
    addSaid(said, position.reason(), "review.form.reason");
    addSaid(said, position.proposal(), "review.form.proposal");
    if (!position.joint().isEmpty()) {
      said.add(
          messages.text("review.form.joint")
              + ": "
              + String.join(", ", position.joint().stream().map(this::named).toList()));
    }
    return List.of(
        name(group),
        String.join("\n", said),
        answers(held.get().answers(), true),
        answers(held.get().answers(), false));
  }

  private void addSaid(List<String> said, String words, String label) {
    if (!words.isEmpty()) {
      said.add(messages.text(label) + ": " + words);
    }
  }

  private String answers(List<Event.Disposition> answers, boolean text) {
    if (answers.isEmpty()) {
      return text ? word("unanswered") : "–";
    }
    return String.join(
        "\n",
        answers.stream()
            .map(
                answer ->
                    text ? answer.text() : messages.text("review.answer." + answer.answer().id()))
            .toList());
  }

  private void addContributions(List<Part> parts) {
    List<Given> given =
        review.given().stream()
            .filter(it -> review.body(it.reply().round()).equals(round.body()))
            .toList();
    if (given.isEmpty()) {
      return;
    }
    parts.add(new Part.Heading(2, messages.text("review.receipt.contributions.all")));
    for (Given one : given) {
      parts.add(
          new Part.Heading(
              3,
              named(one.reply().group())
                  + ": "
                  + messages.text("review.form.kind." + one.contribution().kind().id())));
      parts.add(new Part.Words(one.contribution().text()));
      parts.add(
          new Part.Words(
              word("column.answer")
                  + ": "
                  + (one.answers().isEmpty()
                      ? word("unanswered")
                      : answers(one.answers(), false) + "\n" + answers(one.answers(), true))));
    }
  }

  private void addMinorities(List<Part> parts) {
    parts.add(new Part.Heading(2, word("minorities")));
    boolean any = false;
    for (ReleasedPoint point : release.points()) {
      for (Invited group : groups) {
        Optional<Held> held =
            review
                .held(round.body(), group.group(), point.id())
                .filter(it -> !it.position().minority().isEmpty());
        if (held.isPresent()) {
          any = true;
          parts.add(
              new Part.Heading(3, word("point", point.id(), point.title()) + " – " + name(group)));
          parts.add(new Part.Words(held.get().position().minority()));
        }
      }
    }
    if (!any) {
      parts.add(new Part.Words(word("no-minorities")));
    }
  }

  private void addProof(List<Part> parts) {
    parts.add(new Part.Heading(2, word("proof")));
    parts.add(new Part.Words(word("proof.lead")));
    parts.add(new Part.Items(EventLog.of(review.entries()).heads()));
  }

  /** The paper as one HTML file. */
  byte[] html() {
    Document document = new Document("");
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    document.appendChild(new DocumentType("html", "", ""));
    Element html = document.appendElement("html").attr("lang", messages.locale().toLanguageTag());
    Pages.head(html, title());
    Element main = html.appendElement("body").appendElement("main");
    main.appendElement("h1").text(title());
    main.appendElement("p").text(word("intro", body(), day(now)));
    parts().forEach(part -> add(main, part));
    return (document.outerHtml() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void add(Element main, Part part) {
    if (part instanceof Part.Heading heading) {
      main.appendElement("h" + heading.level()).text(heading.words());
    } else if (part instanceof Part.Words words) {
      main.appendElement("p").addClass("words").text(words.words());
    } else if (part instanceof Part.Items list) {
      Element items = main.appendElement("ul");
      list.items().forEach(item -> items.appendElement("li").text(item));
    } else if (part instanceof Part.Table table) {
      add(main, table);
    }
  }

  private static void add(Element main, Part.Table part) {
    Element table =
        main.appendElement("div")
            .addClass("table")
            .attr("role", "region")
            .attr("tabindex", "0")
            .attr("aria-label", part.caption())
            .appendElement("table");
    table.appendElement("caption").text(part.caption());
    Element head = table.appendElement("thead").appendElement("tr");
    part.rows().get(0).forEach(cell -> head.appendElement("th").attr("scope", "col").text(cell));
    Element body = table.appendElement("tbody");
    for (List<String> row : part.rows().subList(1, part.rows().size())) {
      Element line = body.appendElement("tr");
      line.appendElement("th").attr("scope", "row").text(row.get(0));
      row.subList(1, row.size()).forEach(cell -> line.appendElement("td").text(cell));
    }
  }

  /** The paper for word processors. */
  byte[] docx() {
    try (XWPFDocument document = new XWPFDocument()) {
      DocxText text = new DocxText(document, messages.locale());
      text.title(title());
      text.heading(1, title());
      text.paragraph(word("intro", body(), day(now)));
      for (Part part : parts()) {
        if (part instanceof Part.Heading heading) {
          text.heading(heading.level(), heading.words());
        } else if (part instanceof Part.Words words) {
          text.paragraph(words.words());
        } else if (part instanceof Part.Items list) {
          list.items().forEach(text::item);
        } else if (part instanceof Part.Table table) {
          text.table(table.caption(), table.rows(), WEIGHING_WIDTHS);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Paper and consultation in the shape of OParl 1.1 (https://oparl.org/spezifikation/), for those
   * who bring it into a council information system. The addresses are names, since nothing serves
   * them.
   */
  byte[] oparl() {
    StringWriter text = new StringWriter();
    String id = "urn:roter-faden:" + round.id();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("type", "https://schema.oparl.org/1.1/Paper");
      json.writeStringField("body", "urn:roter-faden:municipality:" + municipality());
      json.writeStringField("name", title());
      json.writeStringField("date", now.toLocalDate().toString());
      json.writeStringField("paperType", word("paper-type"));
      json.writeArrayFieldStart("consultation");
      json.writeStartObject();
      json.writeStringField("id", id + ":consultation");
      json.writeStringField("type", "https://schema.oparl.org/1.1/Consultation");
      json.writeStringField("paper", id);
      json.writeArrayFieldStart("organization");
      json.writeString("urn:roter-faden:body:" + round.body());
      json.writeEndArray();
      json.writeBooleanField("authoritative", true);
      json.writeStringField("role", word("role"));
      json.writeEndObject();
      json.writeEndArray();
      json.writeStringField("created", now.toString());
      json.writeStringField("modified", now.toString());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private String municipality() {
    return narrative.settings().bodies().stream()
        .filter(it -> it.id().equals(round.body()) && !it.municipality().isEmpty())
        .map(it -> it.municipality())
        .findFirst()
        .or(() -> narrative.settings().municipalities().stream().map(Municipality::id).findFirst())
        .orElse("");
  }

  private String body() {
    return Names.body(narrative, round.body());
  }

  private String name(Invited invited) {
    String name = Names.group(narrative, invited);
    return name.isEmpty() ? messages.text("review.form.person") : name;
  }

  private String named(String group) {
    return round.invited(group).map(this::name).orElse(group);
  }

  private String day(OffsetDateTime time) {
    return time.toLocalDate()
        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(messages.locale()));
  }

  private String word(String key, Object... arguments) {
    return messages.text("review.paper." + key, arguments);
  }
}
