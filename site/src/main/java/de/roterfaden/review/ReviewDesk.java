package de.roterfaden.review;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Body;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Group;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.narrative.ReadResult;
import de.roterfaden.narrative.review.Answer;
import de.roterfaden.narrative.review.Channel;
import de.roterfaden.narrative.review.Entry;
import de.roterfaden.narrative.review.Event;
import de.roterfaden.narrative.review.EventLog;
import de.roterfaden.narrative.review.Given;
import de.roterfaden.narrative.review.Held;
import de.roterfaden.narrative.review.Invited;
import de.roterfaden.narrative.review.OrderRule;
import de.roterfaden.narrative.review.Ref;
import de.roterfaden.narrative.review.ReleasedPoint;
import de.roterfaden.narrative.review.Review;
import de.roterfaden.narrative.review.TextHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All steps of a review, from the release of the points to the answers. A step first works out all
 * that it would do; with {@code dryRun} it stops there. Every step is refused while the log is
 * damaged.
 *
 * <pre>{@code
 * ReviewDesk desk = new ReviewDesk(folder, Clock.systemDefaultZone());
 * desk.release("2026-1", false).said().forEach(System.out::println);
 * }</pre>
 */
public final class ReviewDesk {

  private static final String ID = "[a-z0-9][a-z0-9-]{0,39}";
  private static final String TOKEN_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final int TOKEN_LENGTH = 26;

  private final ReviewFolder folder;
  private final Path narrative;
  private final Clock clock;
  private final Supplier<String> tokens;

  /**
   * @param narrative folder of the narrative
   * @param clock tells the time and the zone
   */
  public ReviewDesk(Path narrative, Clock clock) {
    this(narrative, clock, new ReviewFolder(narrative), ReviewDesk::token);
  }

  ReviewDesk(Path narrative, Clock clock, ReviewFolder folder, Supplier<String> tokens) {
    this.narrative = narrative;
    this.clock = clock;
    this.folder = folder;
    this.tokens = tokens;
  }

  /** 128 bits and some, in letters that nobody mixes up. */
  private static String token() {
    SecureRandom random = new SecureRandom();
    StringBuilder token = new StringBuilder();
    for (int i = 0; i < TOKEN_LENGTH; i++) {
      token.append(TOKEN_LETTERS.charAt(random.nextInt(TOKEN_LETTERS.length())));
    }
    return token.toString();
  }

  /** What a step works on: the log, and the narrative as it stands. */
  private record Desk(EventLog log, Review review, Narrative narrative, List<Finding> findings) {

    /** Records an event behind all that is known. */
    Step record(Step step, Event event) {
      return step.record(Entry.of(log.heads(), event));
    }
  }

  /** A step, once it is known that it can be done. */
  private interface Work {

    Step on(Desk desk) throws IOException;
  }

  private Done carryOut(boolean dryRun, Work work) throws IOException {
    EventLog log = folder.log();
    if (!log.faults().isEmpty()) {
      return Done.refused(Problem.error("log-damaged", log.faults().size()));
    }
    ReadResult read = NarrativeReader.read(narrative, Edition.PUBLIC);
    if (read.narrative().isEmpty()) {
      return Done.refused(read.findings());
    }
    Step step = work.on(new Desk(log, Review.of(log), read.narrative().get(), read.findings()));
    Done done = step.done();
    if (!dryRun && !done.isRefused()) {
      folder.carryOut(step);
    }
    return done;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
  }

  /**
   * Freezes the points as they stand. Refused while an objection has no answer, while the narrative
   * has errors, and if nothing has changed.
   *
   * @param id name of the release; "" for the year and a number
   * @param dryRun whether nothing is to be written
   */
  public Done release(String id, boolean dryRun) throws IOException {
    return carryOut(
        dryRun,
        desk -> {
          Step step = new Step();
          desk.findings().stream()
              .filter(finding -> finding.severity() == Severity.ERROR)
              .forEach(step::tell);
          Points points = Points.of(desk.narrative());
          if (points.points().isEmpty()) {
            return step.tell(Problem.error("no-points"));
          }
          for (Held open : desk.review().unansweredObjections()) {
            step.tell(
                Problem.error("open-objection", open.reply().group(), open.position().point()));
          }
          String name = id.isEmpty() ? nextRelease(desk.review()) : id;
          if (!name.matches(ID)) {
            return step.tell(Problem.error("bad-id", name));
          }
          if (desk.review().release(name).isPresent()) {
            return step.tell(Problem.error("release-twice", name));
          }
          Event.Release release = new Event.Release(now(), name, points.points(), points.files());
          return compare(step, desk.review().latest(), release)
              .record(Entry.of(desk.log().heads(), release));
        });
  }

  private String nextRelease(Review review) {
    int year = now().getYear();
    int number = 1;
    while (review.release(year + "-" + number).isPresent()) {
      number++;
    }
    return year + "-" + number;
  }

  private static Step compare(Step step, Optional<Event.Release> before, Event.Release release) {
    step.say("released", release.id(), release.points().size());
    if (before.isEmpty()) {
      return step.say("next.open");
    }
    int changes = 0;
    for (ReleasedPoint point : release.points()) {
      Optional<ReleasedPoint> old = before.get().point(point.id());
      if (old.isEmpty()) {
        step.say("point-new", point.id());
        changes++;
      } else if (!old.get().wording().equals(point.wording())) {
        step.say("point-changed", point.id());
        changes++;
      }
    }
    for (ReleasedPoint old : before.get().points()) {
      if (release.point(old.id()).isEmpty()) {
        step.say("point-gone", old.id());
        changes++;
      }
    }
    return changes == 0
        ? step.tell(Problem.error("nothing-changed", before.get().id()))
        : step.say("next.open");
  }

  /**
   * How a round is opened.
   *
   * @param id name of the round; "" for the body and the release
   * @param body id of the body; "" if there is just one
   * @param release id of the release; "" for the latest
   * @param opens from when replies are taken; empty for now
   * @param closes until when
   * @param order how groups are ordered
   * @param seed seed of the rotation; "" for one by chance
   */
  public record Opening(
      String id,
      String body,
      String release,
      Optional<OffsetDateTime> opens,
      OffsetDateTime closes,
      OrderRule order,
      String seed) {}

  /** Opens a round, and writes the forms of every group and of every member without a group. */
  public Done open(Opening opening, boolean dryRun) throws IOException {
    return carryOut(dryRun, desk -> open(opening, desk));
  }

  private Step open(Opening opening, Desk desk) throws IOException {
    Step step = new Step();
    Optional<Event.Release> release =
        opening.release().isEmpty()
            ? desk.review().latest()
            : desk.review().release(opening.release());
    if (release.isEmpty()) {
      return step.tell(
          opening.release().isEmpty()
              ? Problem.error("nothing-released")
              : Problem.error("no-release", opening.release()));
    }
    List<Body> bodies = desk.narrative().settings().bodies();
    Optional<Body> body =
        opening.body().isEmpty() && bodies.size() == 1
            ? Optional.of(bodies.get(0))
            : bodies.stream().filter(it -> it.id().equals(opening.body())).findFirst();
    if (body.isEmpty()) {
      String known = String.join(", ", bodies.stream().map(Body::id).toList());
      return step.tell(Problem.error("which-body", known));
    }
    List<Group> groups =
        desk.narrative().settings().groups().stream()
            .filter(group -> group.body().equals(body.get().id()))
            .toList();
    if (groups.isEmpty()) {
      return step.tell(Problem.error("no-groups", body.get().id()));
    }
    String id = opening.id().isEmpty() ? body.get().id() + "-" + release.get().id() : opening.id();
    if (!id.matches(ID)) {
      return step.tell(Problem.error("bad-id", id));
    }
    if (desk.review().round(id).isPresent()) {
      return step.tell(Problem.error("round-twice", id));
    }
    OffsetDateTime opens = opening.opens().orElse(now());
    if (!opening.closes().isAfter(opens) || !opening.closes().isAfter(now())) {
      return step.tell(Problem.error("closes-before", opening.closes().toString()));
    }
    return open(opening, desk, step, release.get(), body.get(), groups, id, opens);
  }

  private Step open(
      Opening opening,
      Desk desk,
      Step step,
      Event.Release release,
      Body body,
      List<Group> groups,
      String id,
      OffsetDateTime opens) {
    List<Invited> invited = new ArrayList<>();
    List<String> secrets = new ArrayList<>();
    for (Group group : groups) {
      String token = tokens.get();
      boolean person = group.members() == 1;
      secrets.add(token);
      invited.add(
          new Invited(
              group.id(),
              person ? "" : group.name(),
              person,
              TextHash.of(token.getBytes(StandardCharsets.UTF_8))));
    }
    String seed =
        opening.order() != OrderRule.ROTATION
            ? ""
            : opening.seed().isEmpty() ? tokens.get() : opening.seed();
    Event.Round round =
        new Event.Round(
            now(),
            id,
            release.id(),
            body.id(),
            opens,
            opening.closes(),
            opening.order(),
            seed,
            invited);
    Entry entry = Entry.of(desk.log().heads(), round);
    Review review = Review.of(desk.log().plus(entry));
    step.record(entry).say("opened", id, groups.size(), release.points().size());
    for (int i = 0; i < invited.size(); i++) {
      Form form = Form.of(desk.narrative(), review, round, invited.get(i), secrets.get(i));
      String path =
          "forms/" + id + "/" + invited.get(i).group() + "/" + id + "-" + invited.get(i).group();
      step.file(path + ".html", HtmlForm.of(form))
          .file(path + ".docx", DocxForm.of(form))
          .file(path + ".csv", CsvForm.of(form));
    }
    return step.say("forms", ReviewFolder.NAME + "/forms/" + id).say("next.send");
  }

  /**
   * Takes in files that came back, each whole or not at all.
   *
   * @param files the files
   * @param dryRun whether nothing is to be written
   * @return what came of each file, in the order of the files
   */
  public List<Done> take(List<Path> files, boolean dryRun) throws IOException {
    List<Done> done = new ArrayList<>();
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      done.add(
          carryOut(
              dryRun,
              desk -> {
                try {
                  return take(ReplyFile.read(file), false, desk);
                } catch (UnreadableReply e) {
                  return new Step().tell(e.finding().at(name, Position.START));
                }
              }));
    }
    return done;
  }

  /**
   * What stands on a paper, as the office types it in.
   *
   * @param point id of the point
   * @param stance id of the stance
   * @param reason the reason, or ""
   * @param proposal the proposed wording, or ""
   * @param minority the text to stand beside the point, or ""
   * @param joint ids or names of groups, divided by commas
   * @param resolved date of the resolution, or ""
   * @param released whether the group lets the public see it
   */
  public record Paper(
      String point,
      String stance,
      String reason,
      String proposal,
      String minority,
      String joint,
      String resolved,
      boolean released) {}

  /**
   * Records a reply that came on paper; it is marked so until the group confirms it.
   *
   * @param round id of the round; "" for the latest
   * @param group id of the group
   * @param paper what it says
   * @param dryRun whether nothing is to be written
   */
  public Done record(String round, String group, Paper paper, boolean dryRun) throws IOException {
    return carryOut(
        dryRun,
        desk -> {
          List<Event.Round> rounds = desk.review().rounds();
          Optional<Event.Round> asked =
              round.isEmpty() && !rounds.isEmpty()
                  ? Optional.of(rounds.get(rounds.size() - 1))
                  : desk.review().round(round);
          Incoming.Filled filled =
              new Incoming.Filled(
                  paper.point(),
                  wording(desk.review(), asked, paper.point()),
                  paper.stance(),
                  paper.reason(),
                  paper.proposal(),
                  paper.minority(),
                  paper.joint(),
                  paper.resolved(),
                  paper.released() ? "yes" : "no");
          return take(
              new Incoming(
                  Channel.PAPER,
                  asked.map(Event.Round::id).orElse(round),
                  group,
                  "",
                  List.of(filled),
                  List.of()),
              true,
              desk);
        });
  }

  /** The wording that a round asks about; "" if there is no such round or point. */
  private static String wording(Review review, Optional<Event.Round> round, String point) {
    Optional<Event.Release> release = round.flatMap(it -> review.release(it.release()));
    return release.flatMap(it -> it.point(point)).map(ReleasedPoint::wording).orElse("");
  }

  private Step take(Incoming incoming, boolean trusted, Desk desk) {
    Step step = new Step();
    Intake.Judged judged =
        new Intake(desk.narrative(), desk.review(), now()).judge(incoming, trusted);
    step.tellAll(judged.findings());
    if (judged.round().isEmpty()) {
      return step;
    }
    Event.Round round = judged.round().get();
    if (judged.reply().isEmpty()) {
      return receipts(step.say("nothing-new", incoming.group(), round.id()), desk, incoming, round);
    }
    Event.Reply reply = judged.reply().get();
    Entry entry = Entry.of(desk.log().heads(), reply);
    List<String> heads = desk.log().plus(entry).heads();
    String path = Receipt.path(reply, entry.hash());
    step.record(entry)
        .file(path, receipt(desk, round, reply, entry.hash(), heads).html())
        .say(
            "taken",
            reply.group(),
            round.id(),
            reply.positions().size(),
            reply.contributions().size());
    for (var position : reply.positions()) {
      step.say(
          "taken-position",
          position.point(),
          Message.of("review.form.stance." + position.stance().id()));
    }
    return step.say("receipt", ReviewFolder.NAME + "/" + path);
  }

  private static Receipt receipt(
      Desk desk, Event.Round round, Event.Reply reply, String hash, List<String> heads) {
    List<ReleasedPoint> points =
        desk.review().release(round.release()).map(Event.Release::points).orElse(List.of());
    return new Receipt(desk.narrative(), round, points, reply, hash, heads);
  }

  /** Makes receipts that a power failure kept from being written. */
  private Step receipts(Step step, Desk desk, Incoming incoming, Event.Round round) {
    for (Entry entry : desk.log().entries()) {
      if (entry.event() instanceof Event.Reply reply
          && reply.group().equals(incoming.group())
          && reply.round().equals(round.id())) {
        String path = Receipt.path(reply, entry.hash());
        if (!Files.exists(folder.path().resolve(path))) {
          step.file(path, receipt(desk, round, reply, entry.hash(), desk.log().heads()).html())
              .say("receipt", ReviewFolder.NAME + "/" + path);
        }
      }
    }
    return step;
  }

  /**
   * Answers a position or contribution for a body.
   *
   * @param of what is answered: group/point, group/c1, or hash/point
   * @param body id of the body; "" for the one that asked
   * @param answer what became of it
   * @param text the written answer
   */
  public Done decide(String of, String body, Answer answer, String text, boolean dryRun)
      throws IOException {
    return about(
        of,
        dryRun,
        (desk, found, step) -> {
          String words = PlainWords.of(text);
          if (words.isEmpty()) {
            return step.tell(Problem.error("no-answer", of));
          }
          String deciding = body.isEmpty() ? found.body() : body;
          if (desk.narrative().settings().bodies().stream()
              .noneMatch(it -> it.id().equals(deciding))) {
            return step.tell(Problem.error("unknown-body", deciding));
          }
          return desk.record(
                  step, new Event.Disposition(now(), found.ref(), deciding, answer, words))
              .say("answered", found.ref().brief(), Message.of("review.answer." + answer.id()));
        });
  }

  /** Records that a group confirms what was typed in from paper, or an earlier wording. */
  public Done confirm(String of, boolean dryRun) throws IOException {
    return about(
        of,
        dryRun,
        (desk, found, step) -> {
          Optional<ReleasedPoint> point =
              desk.review().latest().flatMap(release -> release.point(found.ref().part()));
          String wording = point.map(ReleasedPoint::wording).orElse("");
          return desk.record(step, new Event.Confirmation(now(), found.ref(), wording))
              .say("confirmed", found.ref().brief());
        });
  }

  /** Records that a group takes back a position or contribution. */
  public Done withdraw(String of, boolean dryRun) throws IOException {
    return about(
        of,
        dryRun,
        (desk, found, step) ->
            desk.record(step, new Event.Withdrawal(now(), found.ref()))
                .say("withdrawn", found.ref().brief()));
  }

  /** A step about something that a group has said. */
  private interface WorkAbout {

    Step on(Desk desk, Found found, Step step);
  }

  private Done about(String named, boolean dryRun, WorkAbout work) throws IOException {
    return carryOut(
        dryRun,
        desk -> {
          Step step = new Step();
          Optional<Found> found = find(named, desk.review());
          return found.isPresent()
              ? work.on(desk, found.get(), step)
              : step.tell(Problem.error("nothing-to-answer", named));
        });
  }

  private record Found(Ref ref, String body) {}

  /** What people name: group/point, group/c1, or the first digits of a hash/point. */
  private static Optional<Found> find(String named, Review review) {
    int slash = named.indexOf('/');
    if (slash < 1) {
      return Optional.empty();
    }
    String who = named.substring(0, slash);
    String what = named.substring(slash + 1);
    List<Found> found = new ArrayList<>();
    for (Held held : review.held()) {
      if (held.ref().part().equals(what)
          && (held.reply().group().equals(who) || isHash(who, held.ref()))) {
        found.add(new Found(held.ref(), review.body(held.reply().round())));
      }
    }
    for (Given given : review.given()) {
      if (given.ref().part().equals(what)
          && (given.reply().group().equals(who) || isHash(who, given.ref()))) {
        found.add(new Found(given.ref(), review.body(given.reply().round())));
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  private static boolean isHash(String written, Ref ref) {
    return written.length() >= 8 && ref.reply().startsWith(written);
  }

  /**
   * Removes all that a person without a group, or a group of one, has said; a tombstone stays.
   *
   * @param group id
   */
  public Done forget(String group, boolean dryRun) throws IOException {
    EventLog log = folder.log();
    Review review = Review.of(log);
    List<Invited> invited =
        review.rounds().stream().flatMap(round -> round.invited(group).stream()).toList();
    if (invited.isEmpty()) {
      return Done.refused(Problem.error("unknown-person", group));
    }
    if (!invited.stream().allMatch(Invited::person)) {
      return Done.refused(Problem.error("not-a-person", group));
    }
    List<String> removed = new ArrayList<>();
    for (Entry entry : log.entries()) {
      if (entry.event() instanceof Event.Reply reply && reply.group().equals(group)) {
        removed.add(entry.hash());
      }
    }
    List<String> replies = List.copyOf(removed);
    for (Entry entry : log.entries()) {
      if (of(entry.event()).filter(ref -> replies.contains(ref.reply())).isPresent()) {
        removed.add(entry.hash());
      }
    }
    Step step = new Step();
    if (!removed.isEmpty()) {
      step.record(Entry.of(log.heads(), new Event.Tombstone(now(), removed)));
    }
    removed.forEach(hash -> step.remove("events/" + hash + ".json"));
    for (String path : files(group)) {
      step.remove(path);
    }
    step.say("forgotten", group, removed.size()).say("forgotten.elsewhere");
    if (!dryRun) {
      folder.carryOut(step);
    }
    return step.done();
  }

  private static Optional<Ref> of(Event event) {
    if (event instanceof Event.Disposition answer) {
      return Optional.of(answer.of());
    } else if (event instanceof Event.Confirmation confirmation) {
      return Optional.of(confirmation.of());
    } else if (event instanceof Event.Withdrawal withdrawal) {
      return Optional.of(withdrawal.of());
    }
    return Optional.empty();
  }

  /** Forms and receipts of a group. */
  private List<String> files(String group) throws IOException {
    List<String> files = new ArrayList<>();
    for (String kind : List.of("forms", "receipts")) {
      Path root = folder.path().resolve(kind);
      if (Files.isDirectory(root)) {
        try (Stream<Path> all = Files.walk(root)) {
          all.filter(Files::isRegularFile)
              .filter(file -> belongs(root.relativize(file), group))
              .map(file -> folder.path().relativize(file).toString().replace('\\', '/'))
              .sorted()
              .forEach(files::add);
        }
      }
    }
    return files;
  }

  private static boolean belongs(Path file, String group) {
    String name = String.valueOf(file.getFileName());
    return file.getNameCount() > 2
        ? file.getName(1).toString().equals(group)
        : name.matches(Pattern.quote(group) + "-[0-9a-f]{12}\\.html");
  }

  /**
   * Writes the paper for a body, as HTML, for word processors, and as data.
   *
   * @param body id of the body; "" for the one that was asked last
   */
  public Done paper(String body, boolean dryRun) throws IOException {
    return carryOut(
        dryRun,
        desk -> {
          Step step = new Step();
          List<Event.Round> rounds =
              desk.review().rounds().stream()
                  .filter(round -> body.isEmpty() || round.body().equals(body))
                  .toList();
          if (rounds.isEmpty()) {
            return step.tell(Problem.error("no-round"));
          }
          Event.Round round = rounds.get(rounds.size() - 1);
          CouncilPaper paper = new CouncilPaper(desk.narrative(), desk.review(), round, now());
          String path = "papers/" + round.id();
          return step.file(path + ".html", paper.html())
              .file(path + ".docx", paper.docx())
              .file(path + ".json", paper.oparl())
              .say("paper", ReviewFolder.NAME + "/" + path);
        });
  }

  /**
   * Signs what the log says now.
   *
   * @param key file of a key that {@link #newKey} made
   */
  public Done sign(Path key, boolean dryRun) throws IOException {
    String secret = Files.readString(key);
    return carryOut(
        dryRun,
        desk -> {
          Step step = new Step();
          try {
            Map.Entry<String, byte[]> signature = Signatures.sign(secret, desk.log().heads());
            return step.file(signature.getKey(), signature.getValue())
                .say("signed", ReviewFolder.NAME + "/" + signature.getKey());
          } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
            return step.tell(Problem.error("no-key-file", key.getFileName()));
          }
        });
  }

  /**
   * Makes a key for signing. It is written where the user says, and never into the narrative.
   *
   * @param file a file that is not there yet
   */
  public Done newKey(Path file) throws IOException {
    if (Files.exists(file) || file.startsWith(narrative)) {
      return Done.refused(Problem.error("key-place", file));
    }
    Signatures.NewKey made = Signatures.newKey();
    folder.write(file, made.file().getBytes(StandardCharsets.UTF_8));
    return new Step().say("key", file, made.fingerprint()).done();
  }

  /** What is wrong with the log and with signatures, as findings; right signatures are named. */
  public List<Finding> verify() throws IOException {
    EventLog log = folder.log();
    List<Finding> findings = new ArrayList<>(faults(log));
    findings.addAll(Signatures.verify(folder.path(), log));
    return findings;
  }

  private static List<Finding> faults(EventLog log) {
    return log.faults().stream()
        .map(
            fault ->
                Problem.error("log-" + kind(fault.kind().name()), fault.file(), fault.detail())
                    .at(EventLog.FOLDER + "/" + fault.file(), Position.START))
        .toList();
  }

  private static String kind(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Where the review stands. */
  public Status status() throws IOException {
    EventLog log = folder.log();
    return Status.of(log, Review.of(log), now());
  }
}
