package de.roterfaden.review;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.review.Channel;
import de.roterfaden.narrative.review.Contribution;
import de.roterfaden.narrative.review.ContributionKind;
import de.roterfaden.narrative.review.Event;
import de.roterfaden.narrative.review.Given;
import de.roterfaden.narrative.review.Held;
import de.roterfaden.narrative.review.Invited;
import de.roterfaden.narrative.review.Position;
import de.roterfaden.narrative.review.ReleasedPoint;
import de.roterfaden.narrative.review.Review;
import de.roterfaden.narrative.review.Stance;
import de.roterfaden.narrative.review.TextHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges what came in against what was asked. Either all of it is right, or nothing is taken in;
 * what says the same as what is recorded already is left out, so that repeating changes nothing.
 */
final class Intake {

  private static final Set<String> YES = Set.of("ja", "yes", "x", "true", "j", "y", "wahr");
  private static final Set<String> NO = Set.of("", "nein", "no", "false", "n", "falsch", "-");

  private final Narrative narrative;
  private final Review review;
  private final OffsetDateTime now;
  private final List<Finding> findings = new ArrayList<>();

  Intake(Narrative narrative, Review review, OffsetDateTime now) {
    this.narrative = narrative;
    this.review = review;
    this.now = now;
  }

  /**
   * What came of a file.
   *
   * @param reply what is new in it; empty if it was refused or nothing is new
   * @param round the round that it is about; empty if it was refused
   * @param findings why it was refused, or what is to be known
   */
  record Judged(Optional<Event.Reply> reply, Optional<Event.Round> round, List<Finding> findings) {

    Judged {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Judges a file.
   *
   * @param incoming what it says
   * @param trusted whether the office typed it in, so that there is no token
   */
  Judged judge(Incoming incoming, boolean trusted) {
    Optional<Event.Round> round = review.round(incoming.round().strip());
    if (round.isEmpty()) {
      return refuse(Problem.error("unknown-round", shown(incoming.round()), rounds()));
    }
    Optional<Invited> group = round.get().invited(incoming.group().strip());
    if (group.isEmpty()) {
      return refuse(Problem.error("unknown-group", shown(incoming.group()), round.get().id()));
    }
    if (!trusted && !isToken(incoming.token(), group.get())) {
      return refuse(Problem.error("wrong-token", group.get().group()));
    }
    if (now.isBefore(round.get().opens())) {
      return refuse(Problem.error("not-open-yet", round.get().id()));
    }
    Optional<Event.Release> release = review.release(round.get().release());
    if (release.isEmpty()) {
      return refuse(Problem.error("no-release", round.get().release()));
    }
    List<Position> positions = positions(incoming, round.get(), release.get(), group.get());
    List<Contribution> contributions = contributions(incoming, round.get(), group.get());
    if (findings.stream().anyMatch(it -> it.severity() == Severity.ERROR)) {
      return new Judged(Optional.empty(), Optional.empty(), findings);
    }
    boolean late = now.isAfter(round.get().closes());
    if (positions.isEmpty() && contributions.isEmpty()) {
      return new Judged(Optional.empty(), round, findings);
    }
    if (late) {
      findings.add(Problem.warning("late", group.get().group(), round.get().id()));
    }
    return new Judged(
        Optional.of(
            new Event.Reply(
                now,
                round.get().id(),
                group.get().group(),
                incoming.channel(),
                late,
                positions,
                contributions)),
        round,
        findings);
  }

  private Judged refuse(Finding finding) {
    findings.add(finding);
    return new Judged(Optional.empty(), Optional.empty(), findings);
  }

  private String rounds() {
    return String.join(", ", review.rounds().stream().map(Event.Round::id).toList());
  }

  /** What a file says, short and without anything that could do harm in a terminal. */
  private static String shown(String text) {
    String line = PlainWords.ofLine(text);
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }

  private static boolean isToken(String token, Invited group) {
    byte[] said =
        TextHash.of(token.strip().getBytes(StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(said, group.token().getBytes(StandardCharsets.UTF_8));
  }

  private List<Position> positions(
      Incoming incoming, Event.Round round, Event.Release release, Invited group) {
    List<Position> positions = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Incoming.Filled filled : incoming.positions()) {
      String id = filled.point().strip();
      if (!seen.add(id)) {
        findings.add(Problem.error("point-twice", shown(id)));
      } else if (!filled.isEmpty()) {
        position(filled, incoming.channel(), round, release, group).ifPresent(positions::add);
      }
    }
    positions.removeIf(position -> isHeld(position, round, group));
    positions.sort(Comparator.comparing(Position::point));
    return positions;
  }

  private boolean isHeld(Position position, Event.Round round, Invited group) {
    return review
        .held(round.body(), group.group(), position.point())
        .map(Held::position)
        .filter(position::equals)
        .isPresent();
  }

  private Optional<Position> position(
      Incoming.Filled filled,
      Channel channel,
      Event.Round round,
      Event.Release release,
      Invited group) {
    String id = filled.point().strip();
    Optional<String> wording = wording(id, filled.wording().strip(), release);
    Optional<Stance> stance = stance(filled.stance().strip());
    if (wording.isEmpty()) {
      return Optional.empty();
    }
    if (stance.isEmpty()) {
      findings.add(
          filled.stance().isBlank()
              ? Problem.error("no-choice", id)
              : Problem.error("unknown-choice", shown(filled.stance()), id));
      return Optional.empty();
    }
    String reason = text(filled.reason(), Limits.TEXT, id, "reason");
    String proposal = text(filled.proposal(), Limits.TEXT, id, "proposal");
    String minority = text(filled.minority(), Limits.MINORITY, id, "minority");
    if (stance.get().needsReason() && reason.isEmpty()) {
      findings.add(Problem.error("no-reason", id));
    }
    return Optional.of(
        new Position(
            id,
            wording.get(),
            stance.get(),
            reason,
            proposal,
            minority,
            joint(filled.joint(), round, group, id),
            date(filled.resolved().strip(), id),
            released(filled.released(), id, channel)));
  }

  /** The wording that a form names: the release's own, or an earlier one, which is marked. */
  private Optional<String> wording(String id, String written, Event.Release release) {
    Optional<ReleasedPoint> asked = release.point(id);
    boolean ever = review.releases().stream().anyMatch(it -> it.point(id).isPresent());
    if (!ever) {
      findings.add(Problem.error("unknown-point", shown(id)));
      return Optional.empty();
    }
    if (written.length() < 12 || !written.matches("[0-9a-f]+")) {
      findings.add(Problem.error("unknown-wording", id));
      return Optional.empty();
    }
    if (asked.isPresent() && asked.get().wording().startsWith(written)) {
      return Optional.of(asked.get().wording());
    }
    Optional<String> earlier =
        review.releases().stream()
            .flatMap(it -> it.point(id).stream())
            .map(ReleasedPoint::wording)
            .filter(wording -> wording.startsWith(written))
            .findFirst();
    findings.add(
        earlier.isPresent()
            ? Problem.warning("earlier-wording", id)
            : Problem.error("unknown-wording", id));
    return earlier;
  }

  private static Optional<Stance> stance(String written) {
    for (Stance stance : Stance.values()) {
      if (stance.id().equals(written)) {
        return Optional.of(stance);
      }
    }
    return Optional.empty();
  }

  private String text(String written, int longest, String id, String field) {
    String clean = PlainWords.of(written);
    if (clean.length() > longest) {
      findings.add(
          Problem.error(
              "too-long", id, Message.of("review.form." + field), clean.length(), longest));
      return "";
    }
    return clean;
  }

  private List<String> joint(String written, Event.Round round, Invited group, String id) {
    Set<String> joint = new TreeSet<>();
    for (String part : PlainWords.ofLine(written).split("[,;]", -1)) {
      String name = part.strip();
      if (name.isEmpty()) {
        continue;
      }
      Optional<Invited> other =
          round.invited().stream()
              .filter(
                  one ->
                      one.group().equals(name)
                          || Names.group(narrative, one).equalsIgnoreCase(name))
              .findFirst();
      if (other.isEmpty()) {
        findings.add(Problem.error("unknown-joint", shown(name), id));
      } else if (!other.get().equals(group)) {
        joint.add(other.get().group());
      }
    }
    return List.copyOf(joint);
  }

  private Optional<LocalDate> date(String written, String id) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    for (String pattern : List.of("uuuu-MM-dd", "d.M.uuuu", "d. M. uuuu", "d/M/uuuu")) {
      try {
        return Optional.of(
            LocalDate.parse(written, DateTimeFormatter.ofPattern(pattern, Locale.ROOT)));
      } catch (DateTimeException e) {
        // the next pattern may fit
      }
    }
    findings.add(Problem.error("no-date", shown(written), id));
    return Optional.empty();
  }

  private boolean released(String written, String id, Channel channel) {
    String word = PlainWords.ofLine(written).toLowerCase(Locale.ROOT);
    if (YES.contains(word)) {
      return true;
    }
    if (!NO.contains(word)) {
      findings.add(Problem.error("neither-yes-nor-no", shown(written), id, channel.id()));
    }
    return false;
  }

  private List<Contribution> contributions(Incoming incoming, Event.Round round, Invited group) {
    if (incoming.contributions().size() > Limits.CONTRIBUTIONS) {
      findings.add(Problem.error("too-much", Limits.CONTRIBUTIONS));
      return List.of();
    }
    List<Contribution> known =
        review.given().stream()
            .filter(
                given ->
                    given.reply().group().equals(group.group())
                        && review.body(given.reply().round()).equals(round.body()))
            .map(Given::contribution)
            .toList();
    List<Contribution> contributions = new ArrayList<>();
    for (Incoming.Added added : incoming.contributions()) {
      contribution(added, incoming.channel(), contributions.size() + 1)
          .filter(made -> known.stream().noneMatch(made::saysTheSameAs))
          .filter(made -> contributions.stream().noneMatch(made::saysTheSameAs))
          .ifPresent(contributions::add);
    }
    return contributions;
  }

  private Optional<Contribution> contribution(Incoming.Added added, Channel channel, int number) {
    Optional<ContributionKind> kind =
        List.of(ContributionKind.values()).stream()
            .filter(it -> it.id().equals(added.kind().strip()))
            .findFirst();
    String text = text(added.text(), Limits.CONTRIBUTION, "c" + number, "text");
    if (text.isEmpty() && added.kind().isBlank()) {
      return Optional.empty();
    }
    if (kind.isEmpty()) {
      findings.add(Problem.error("no-kind", shown(added.text())));
      return Optional.empty();
    }
    if (text.isEmpty()) {
      findings.add(Problem.error("no-text", number));
      return Optional.empty();
    }
    return Optional.of(
        new Contribution(
            "c" + number,
            kind.get(),
            chapter(added.chapter().strip()),
            text,
            released(added.released(), "c" + number, channel)));
  }

  /** The folder of a chapter, by its folder or its title; a path from outside is never used. */
  private String chapter(String written) {
    if (written.isEmpty()) {
      return "";
    }
    return narrative.pages().stream()
        .filter(
            page -> page.path().equals(written) || page.front().title().equalsIgnoreCase(written))
        .map(page -> page.path())
        .findFirst()
        .orElseGet(
            () -> {
              findings.add(Problem.warning("unknown-chapter", shown(written)));
              return "";
            });
  }
}
