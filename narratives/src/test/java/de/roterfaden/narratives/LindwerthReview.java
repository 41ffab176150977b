package de.roterfaden.narratives;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.review.Answer;
import de.roterfaden.narrative.review.EventLog;
import de.roterfaden.narrative.review.OrderRule;
import de.roterfaden.narrative.review.ReleasedPoint;
import de.roterfaden.narrative.review.Review;
import de.roterfaden.review.Done;
import de.roterfaden.review.ReviewDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Plays the review of Lindwerth's story points once, with the program's own steps and a clock of
 * its own: {@code LindwerthReview LINDWERTH COPY} leaves the events in {@code COPY/review/events}.
 * The events lie in the repository; this is how they were made.
 */
final class LindwerthReview {

  /** How two points read before the round changed them. */
  private static final Map<String, List<String>> BEFORE =
      Map.of(
          "content/kapitel/kornmarkt/index.md",
          List.of("sollen 52 von 112 Stellplätzen", "sollen 70 von 112 Stellplätzen"),
          "content/kapitel/lange-tafel/index.md",
          List.of(
              "eine bezahlte Kraft für mindestens zehn Stunden in der Woche",
              "eine bezahlte Kraft für mindestens zwanzig Stunden in der Woche"));

  private static final Pattern TOKEN = Pattern.compile("data-token=\"([^\"]+)\"");

  private final ObjectMapper json = new ObjectMapper();
  private final Path folder;

  private LindwerthReview(Path folder) {
    this.folder = folder;
  }

  /** See above. */
  public static void main(String[] arguments) throws IOException {
    Path source = Path.of(arguments[0]);
    Path copy = Path.of(arguments[1]);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path relative = source.relativize(file);
        if (relative.startsWith("content")
            || relative.startsWith("data")
            || relative.getNameCount() == 1) {
          Path target = copy.resolve(relative);
          Files.createDirectories(target.getParent());
          Files.copy(file, target);
        }
      }
    }
    new LindwerthReview(copy).play();
  }

  private void play() throws IOException {
    for (Map.Entry<String, List<String>> change : BEFORE.entrySet()) {
      replace(change.getKey(), change.getValue().get(0), change.getValue().get(1));
    }
    tell(desk("2026-08-10T09:00:00Z").release("", false));
    tell(
        desk("2026-08-12T08:00:00Z")
            .open(
                new ReviewDesk.Opening(
                    "",
                    "rat",
                    "",
                    Optional.empty(),
                    OffsetDateTime.parse("2026-09-11T23:59:59+02:00"),
                    OrderRule.LISTED,
                    ""),
                false));
    ahorn();
    buche();
    eiche();
    linde();
    single();
    answers();
    for (Map.Entry<String, List<String>> change : BEFORE.entrySet()) {
      replace(change.getKey(), change.getValue().get(1), change.getValue().get(0));
    }
    tell(desk("2026-09-28T10:00:00Z").release("", false));
    tell(desk("2026-09-30T14:20:00Z").confirm("ahorn/ap-001", false));
  }

  private void ahorn() throws IOException {
    ObjectNode reply = reply("ahorn");
    position(
        reply,
        "ap-001",
        "support",
        "Im Juli 2022 waren es auf dem Platz mittags 41 Grad. Wir wollen, dass man dort wieder sitzen kann.",
        true);
    position(reply, "ap-002", "support", "", true);
    joint(
        position(
            reply,
            "ap-003",
            "support",
            "Wer durch die Stadt geht, will nicht gezählt werden wie ein Paket.",
            true),
        "linde");
    position(reply, "ap-004", "support", "", true);
    position(reply, "ap-005", "support", "Spät fahren heißt: abends arbeiten können.", true);
    position(reply, "ap-006", "support", "", true);
    take(reply, "2026-08-27T15:10:00Z");
  }

  private void buche() throws IOException {
    ObjectNode reply = reply("buche");
    position(
            reply,
            "ap-001",
            "change",
            "Die Läden leben auch von Leuten, die mit dem Auto kommen. Sechzig Plätze müssen bleiben.",
            true)
        .put(
            "proposal",
            "Auf dem Kornmarkt sollen 52 von 112 Stellplätzen Bäumen, Wasser und Bänken Platz machen.");
    position(
            reply,
            "ap-002",
            "change",
            "Für 5,2 Millionen Euro gibt es heute keinen Förderbescheid. Ein Jahr, an das niemand glaubt, schadet.",
            true)
        .put(
            "proposal",
            "Nach dem Kornmarkt sollen bis 2040 auch die übrigen 240 Meter des Werkskanals geöffnet werden.");
    position(reply, "ap-003", "support", "", true);
    position(
            reply,
            "ap-004",
            "change",
            "Zwanzig Stunden an zwölf Orten sind nicht zu bezahlen. Zehn Stunden sind ein Anfang.",
            true)
        .put(
            "proposal",
            "Jeder Treffpunkt der Stadt bekommt eine bezahlte Kraft für mindestens zehn Stunden in der Woche.");
    position(reply, "ap-005", "support", "", true);
    position(reply, "ap-006", "abstain", "", true);
    contribution(
        reply,
        "chapter-comment",
        "kapitel/strassenwerkstatt",
        "Im Kapitel fehlt, dass der Handel in der zweiten Woche vertreten war. Bitte nennen Sie die Händlergemeinschaft.",
        true);
    take(reply, "2026-09-03T11:45:00Z");
  }

  private void eiche() throws IOException {
    ObjectNode reply = reply("eiche");
    position(
            reply,
            "ap-001",
            "object",
            "Drei Jahre Baustelle übersteht nicht jedes Geschäft, und 2,1 Millionen Euro fehlen.",
            true)
        .put(
            "minority",
            "Wir sind für Bäume auf dem Kornmarkt. Wir sind gegen einen Umbau, der an einem Stück beginnt und dessen Geld nicht da ist. Pflanzen wir zuerst zwölf Bäume, und sehen wir, was die Händler danach sagen.");
    position(
        reply,
        "ap-002",
        "object",
        "Achtzehn Garagen gehören Leuten, mit denen noch niemand zu Ende gesprochen hat.",
        true);
    position(reply, "ap-003", "abstain", "", false);
    position(
        reply,
        "ap-005",
        "object",
        "Knapp 14 Euro für jeden Fahrgast sind zu viel, solange das Anruf-Taxi fährt.",
        true);
    position(reply, "ap-006", "support", "", true);
    take(reply, "2026-09-10T19:30:00Z");
  }

  private void linde() throws IOException {
    ObjectNode reply = reply("linde");
    position(reply, "ap-001", "support", "", true);
    position(reply, "ap-002", "change", "Der nächste Starkregen wartet nicht auf 2035.", true)
        .put(
            "proposal",
            "Nach dem Kornmarkt sollen bis 2033 auch die übrigen 240 Meter des Werkskanals geöffnet werden.");
    joint(
        position(
            reply,
            "ap-003",
            "support",
            "Wer durch die Stadt geht, will nicht gezählt werden wie ein Paket.",
            true),
        "ahorn");
    position(reply, "ap-005", "support", "", false);
    contribution(
        reply,
        "missing-point",
        "",
        "Ein Punkt zum Wohnen fehlt. In der Hainbuchenstraße stehen elf Wohnungen leer, und auf der Warteliste stehen 214 Haushalte.",
        true);
    take(reply, "2026-09-14T08:05:00Z");
  }

  /** A member without a group replied on paper. */
  private void single() throws IOException {
    tell(
        desk("2026-09-08T09:15:00Z")
            .record(
                "",
                "einzeln-1",
                new ReviewDesk.Paper(
                    "ap-005",
                    "support",
                    "Ich wohne in Mühlenfeld. Mein Enkel läuft nach der Spätschicht fünf Kilometer an der Landstraße.",
                    "",
                    "",
                    "",
                    "",
                    false),
                false));
  }

  private void answers() throws IOException {
    decide(
        "buche/ap-001",
        Answer.TAKEN_OVER,
        "Die Zahl ist im Text auf 52 gesenkt. Sechzig Plätze bleiben.");
    decide(
        "eiche/ap-001",
        Answer.NOT_TAKEN_OVER,
        "Ein Umbau in vielen kleinen Schritten hätte nach der Schätzung des Tiefbauamtes vom Februar 2026 rund 900.000 Euro mehr gekostet. Die Baustelle wird aber in vier Abschnitte geteilt, und in jedem Dezember ruht sie.");
    decide(
        "eiche/ap-002",
        Answer.DEFERRED,
        "Die Stadt spricht bis zum Sommer 2027 mit jedem Eigentümer einzeln. Vorher wird nichts geplant, was die Garagen betrifft.");
    decide(
        "eiche/ap-005",
        Answer.NOT_TAKEN_OVER,
        "Die Probe ab April 2027 zeigt, ob im Mittel acht Fahrgäste mitfahren. Sind es weniger, bleibt es beim Anruf-Taxi.");
    decide(
        "buche/ap-002",
        Answer.NOT_TAKEN_OVER,
        "Das Jahr 2035 bleibt, weil das Gutachten vom Oktober 2025 den Umbau bis dahin für nötig hält. Der Text sagt schon, dass nichts davon finanziert ist.");
    decide(
        "linde/ap-002",
        Answer.NOT_TAKEN_OVER,
        "Vor 2033 kann nicht gebaut werden, weil der Kornmarkt bis 2032 die einzige Umleitung ist.");
    decide(
        "buche/ap-004",
        Answer.TAKEN_OVER_CHANGED,
        "Im Text stehen jetzt zehn Stunden. Nach zwei Jahren wird geprüft, ob sie reichen.");
    decide(
        "buche/c1",
        Answer.TAKEN_OVER,
        "Die Händlergemeinschaft wird im Kapitel genannt, sobald sie dem Wortlaut zugestimmt hat.");
    decide(
        "linde/c1",
        Answer.REFERRED,
        "Der Ausschuss für Soziales berät im Januar 2027 über einen Punkt zum Wohnen.");
  }

  private void decide(String of, Answer answer, String text) throws IOException {
    tell(desk("2026-09-24T17:00:00Z").decide(of, "", answer, text, false));
  }

  private ReviewDesk desk(String now) {
    return new ReviewDesk(folder, Clock.fixed(Instant.parse(now), ZoneId.of("Europe/Berlin")));
  }

  private ObjectNode reply(String group) throws IOException {
    String form =
        Files.readString(
            folder.resolve("review/forms/rat-2026-1/" + group + "/rat-2026-1-" + group + ".html"));
    Matcher token = TOKEN.matcher(form);
    if (!token.find()) {
      throw new IOException("no token");
    }
    ObjectNode reply = json.createObjectNode();
    reply.put("form", "roter-faden-review").put("schema", 1).put("round", "rat-2026-1");
    reply.put("group", group).put("token", token.group(1));
    reply.putArray("positions");
    reply.putArray("contributions");
    return reply;
  }

  private ObjectNode position(
      ObjectNode reply, String id, String stance, String reason, boolean released)
      throws IOException {
    ReleasedPoint point =
        Review.of(EventLog.read(folder)).release("2026-1").orElseThrow().point(id).orElseThrow();
    ObjectNode position = reply.withArray("positions").addObject();
    position.put("point", id).put("wording", point.wording()).put("stance", stance);
    position.put("reason", reason).put("proposal", "").put("minority", "");
    position.putArray("joint");
    return position.put("resolved", "").put("released", released);
  }

  private static void joint(ObjectNode position, String group) {
    ((ArrayNode) position.get("joint")).add(group);
  }

  private static void contribution(
      ObjectNode reply, String kind, String chapter, String text, boolean released) {
    reply
        .withArray("contributions")
        .addObject()
        .put("kind", kind)
        .put("chapter", chapter)
        .put("text", text)
        .put("released", released);
  }

  private void take(ObjectNode reply, String now) throws IOException {
    Path file = Files.createTempFile("reply", ".json");
    Files.writeString(file, json.writeValueAsString(reply));
    desk(now).take(List.of(file), false).forEach(LindwerthReview::tell);
    Files.delete(file);
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    if (!text.contains(from)) {
      throw new IOException(file + " does not say " + from);
    }
    Files.writeString(path, text.replace(from, to));
  }

  private static void tell(Done done) {
    Messages messages = Messages.in(Locale.GERMAN);
    done.said().forEach(line -> System.out.println(messages.text(line)));
    done.findings().forEach(it -> System.out.println("  " + messages.text(it.message())));
    if (done.isRefused()) {
      throw new IllegalStateException("refused");
    }
  }
}
