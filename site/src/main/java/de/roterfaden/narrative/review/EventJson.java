package de.roterfaden.narrative.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The form of an event in its file: JSON that people can read, the same bytes for the same event.
 * Reading is strict: doubled, missing and foreign keys are refused.
 */
final class EventJson {

  static final String SUFFIX = ".json";

  /** The largest file that is read, in characters: 200 long points fit in many times over. */
  static final int LARGEST = 20_000_000;

  private static final int SCHEMA = 1;
  private static final int DEEPEST = 12;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxDocumentLength(LARGEST)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private EventJson() {}

  /** The content of an event's file. */
  static String write(List<String> after, Event event) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.getFactory().createGenerator(text)) {
      DefaultIndenter lines = new DefaultIndenter("  ", "\n");
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      json.writeStartObject();
      json.writeNumberField("schema", SCHEMA);
      json.writeStringField("event", name(event));
      json.writeStringField("at", event.at().toString());
      texts(json, "after", after);
      body(json, event);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  /**
   * Reads an event.
   *
   * @param content what the file holds
   * @throws UnreadableEvent if it holds anything but an event
   */
  static Entry read(String content) throws UnreadableEvent {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(content);
    } catch (JsonProcessingException e) {
      throw new UnreadableEvent(e.getOriginalMessage());
    }
    Fields fields = new Fields(tree);
    if (fields.number("schema") != SCHEMA) {
      throw new UnreadableEvent("it was written by a later version of the program");
    }
    List<String> after = fields.texts("after");
    if (!after.stream().allMatch(TextHash::isHash)) {
      throw new UnreadableEvent("after holds something that is not a hash");
    }
    Event event = fields.end(event(fields.text("event"), fields));
    return new Entry(TextHash.ofFile(content), after, event);
  }

  private static String name(Event event) {
    if (event instanceof Event.Release) {
      return "release";
    } else if (event instanceof Event.Round) {
      return "round";
    } else if (event instanceof Event.Reply) {
      return "reply";
    } else if (event instanceof Event.Disposition) {
      return "disposition";
    } else if (event instanceof Event.Confirmation) {
      return "confirmation";
    } else if (event instanceof Event.Withdrawal) {
      return "withdrawal";
    }
    return "tombstone";
  }

  private static void body(JsonGenerator json, Event event) throws IOException {
    if (event instanceof Event.Release release) {
      release(json, release);
    } else if (event instanceof Event.Round round) {
      round(json, round);
    } else if (event instanceof Event.Reply reply) {
      reply(json, reply);
    } else if (event instanceof Event.Disposition disposition) {
      json.writeStringField("of", disposition.of().toString());
      json.writeStringField("body", disposition.body());
      json.writeStringField("answer", disposition.answer().id());
      json.writeStringField("text", disposition.text());
    } else if (event instanceof Event.Confirmation confirmation) {
      json.writeStringField("of", confirmation.of().toString());
      json.writeStringField("wording", confirmation.wording());
    } else if (event instanceof Event.Withdrawal withdrawal) {
      json.writeStringField("of", withdrawal.of().toString());
    } else if (event instanceof Event.Tombstone tombstone) {
      texts(json, "removed", tombstone.removed());
    }
  }

  private static void release(JsonGenerator json, Event.Release release) throws IOException {
    json.writeStringField("id", release.id());
    json.writeArrayFieldStart("points");
    for (ReleasedPoint point : release.points()) {
      json.writeStartObject();
      json.writeStringField("id", point.id());
      json.writeStringField("wording", point.wording());
      json.writeStringField("text", point.text());
      json.writeStringField("chapter", point.chapter());
      json.writeStringField("title", point.title());
      json.writeStringField("claim", point.claim());
      json.writeStringField("benefit", point.benefit());
      json.writeStringField("cost", point.cost());
      json.writeStringField("risk", point.risk());
      json.writeStringField("timing", point.timing());
      json.writeStringField("evidence", point.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("files");
    for (Map.Entry<String, String> file : new TreeMap<>(release.files()).entrySet()) {
      json.writeStringField(file.getKey(), file.getValue());
    }
    json.writeEndObject();
  }

  private static void round(JsonGenerator json, Event.Round round) throws IOException {
    json.writeStringField("id", round.id());
    json.writeStringField("release", round.release());
    json.writeStringField("body", round.body());
    json.writeStringField("opens", round.opens().toString());
    json.writeStringField("closes", round.closes().toString());
    json.writeStringField("order", round.order().id());
    json.writeStringField("seed", round.seed());
    json.writeArrayFieldStart("invited");
    for (Invited invited : round.invited()) {
      json.writeStartObject();
      json.writeStringField("group", invited.group());
      json.writeStringField("name", invited.name());
      json.writeBooleanField("person", invited.person());
      json.writeStringField("token", invited.token());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void reply(JsonGenerator json, Event.Reply reply) throws IOException {
    json.writeStringField("round", reply.round());
    json.writeStringField("group", reply.group());
    json.writeStringField("channel", reply.channel().id());
    json.writeBooleanField("late", reply.late());
    json.writeArrayFieldStart("positions");
    for (Position position : reply.positions()) {
      json.writeStartObject();
      json.writeStringField("point", position.point());
      json.writeStringField("wording", position.wording());
      json.writeStringField("stance", position.stance().id());
      json.writeStringField("reason", position.reason());
      json.writeStringField("proposal", position.proposal());
      json.writeStringField("minority", position.minority());
      texts(json, "joint", position.joint());
      json.writeStringField("resolved", position.resolved().map(Object::toString).orElse(""));
      json.writeBooleanField("released", position.released());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("contributions");
    for (Contribution contribution : reply.contributions()) {
      json.writeStartObject();
      json.writeStringField("id", contribution.id());
      json.writeStringField("kind", contribution.kind().id());
      json.writeStringField("chapter", contribution.chapter());
      json.writeStringField("text", contribution.text());
      json.writeBooleanField("released", contribution.released());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String key, List<String> texts) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private static Event event(String name, Fields fields) throws UnreadableEvent {
    OffsetDateTime at = fields.time("at");
    return switch (name) {
      case "release" ->
          new Event.Release(at, fields.text("id"), points(fields), fields.textsByName("files"));
      case "round" ->
          new Event.Round(
              at,
              fields.text("id"),
              fields.text("release"),
              fields.text("body"),
              fields.time("opens"),
              fields.time("closes"),
              fields.code("order", OrderRule.class),
              fields.text("seed"),
              invited(fields));
      case "reply" ->
          new Event.Reply(
              at,
              fields.text("round"),
              fields.text("group"),
              fields.code("channel", Channel.class),
              fields.flag("late"),
              positions(fields),
              contributions(fields));
      case "disposition" ->
          new Event.Disposition(
              at,
              fields.ref("of"),
              fields.text("body"),
              fields.code("answer", Answer.class),
              fields.text("text"));
      case "confirmation" -> new Event.Confirmation(at, fields.ref("of"), fields.text("wording"));
      case "withdrawal" -> new Event.Withdrawal(at, fields.ref("of"));
      case "tombstone" -> new Event.Tombstone(at, fields.texts("removed"));
      default -> throw new UnreadableEvent("the event " + name + " is not known");
    };
  }

  private static List<ReleasedPoint> points(Fields fields) throws UnreadableEvent {
    List<ReleasedPoint> points = new ArrayList<>();
    for (Fields point : fields.objects("points")) {
      points.add(
          point.end(
              new ReleasedPoint(
                  point.text("id"),
                  point.hash("wording"),
                  point.text("text"),
                  point.text("chapter"),
                  point.text("title"),
                  point.text("claim"),
                  point.text("benefit"),
                  point.text("cost"),
                  point.text("risk"),
                  point.text("timing"),
                  point.text("evidence"))));
    }
    return points;
  }

  private static List<Invited> invited(Fields fields) throws UnreadableEvent {
    List<Invited> invited = new ArrayList<>();
    for (Fields one : fields.objects("invited")) {
      invited.add(
          one.end(
              new Invited(
                  one.text("group"), one.text("name"), one.flag("person"), one.text("token"))));
    }
    return invited;
  }

  private static List<Position> positions(Fields fields) throws UnreadableEvent {
    List<Position> positions = new ArrayList<>();
    for (Fields one : fields.objects("positions")) {
      positions.add(
          one.end(
              new Position(
                  one.text("point"),
                  one.hash("wording"),
                  one.code("stance", Stance.class),
                  one.text("reason"),
                  one.text("proposal"),
                  one.text("minority"),
                  one.texts("joint"),
                  one.date("resolved"),
                  one.flag("released"))));
    }
    return positions;
  }

  private static List<Contribution> contributions(Fields fields) throws UnreadableEvent {
    List<Contribution> contributions = new ArrayList<>();
    for (Fields one : fields.objects("contributions")) {
      contributions.add(
          one.end(
              new Contribution(
                  one.text("id"),
                  one.code("kind", ContributionKind.class),
                  one.text("chapter"),
                  one.text("text"),
                  one.flag("released"))));
    }
    return contributions;
  }
}
