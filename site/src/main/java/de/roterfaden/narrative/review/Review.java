package de.roterfaden.narrative.review;

import de.roterfaden.narrative.Edition;
import de.roterfaden.text.WordDiff;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the reviews of a narrative have come to: releases, rounds, and what each group holds now. A
 * pure function of the log; the same events in any order give the same.
 *
 * <pre>{@code
 * Review review = Review.of(EventLog.read(folder));
 * review.held("rat", "ahorn", "ap-001").ifPresent(held -> System.out.println(held.position()));
 * }</pre>
 */
public final class Review {

  /** A narrative without any review. */
  public static final Review NONE = of(List.of());

  private final List<Entry> entries;
  private final Map<String, Event.Release> releases = new LinkedHashMap<>();
  private final Map<String, Event.Round> rounds = new LinkedHashMap<>();
  private final Map<Key, List<Said>> positions = new LinkedHashMap<>();
  private final List<Said> contributions = new ArrayList<>();
  private final Map<Ref, Map<String, Event.Disposition>> answers = new HashMap<>();
  private final Map<Ref, List<Event.Confirmation>> confirmations = new HashMap<>();
  private final Set<Ref> withdrawn = new HashSet<>();
  private final Predicate<String> blackout;

  private record Key(String body, String group, String point) {}

  private record Said(Ref ref, Event.Reply reply, int index) {

    Position position() {
      return reply.positions().get(index);
    }

    Contribution contribution() {
      return reply.contributions().get(index);
    }
  }

  private Review(Collection<Entry> entries, Predicate<String> blackout) {
    this.entries = List.copyOf(entries);
    this.blackout = blackout;
    for (Entry entry : this.entries) {
      add(entry);
    }
  }

  /** What a log says. */
  public static Review of(EventLog log) {
    return new Review(log.entries(), body -> false);
  }

  /** What events say that stand in the order of a log. */
  public static Review of(List<Entry> entries) {
    return new Review(entries, body -> false);
  }

  /** Whether nothing has happened yet. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  private void add(Entry entry) {
    Event event = entry.event();
    if (event instanceof Event.Release release) {
      releases.putIfAbsent(release.id(), release);
    } else if (event instanceof Event.Round round) {
      rounds.putIfAbsent(round.id(), round);
    } else if (event instanceof Event.Reply reply) {
      add(entry.hash(), reply);
    } else if (event instanceof Event.Disposition answer) {
      answers.computeIfAbsent(answer.of(), it -> new LinkedHashMap<>()).put(answer.body(), answer);
    } else if (event instanceof Event.Confirmation confirmation) {
      confirmations.computeIfAbsent(confirmation.of(), it -> new ArrayList<>()).add(confirmation);
    } else if (event instanceof Event.Withdrawal withdrawal) {
      withdrawn.add(withdrawal.of());
    }
  }

  private void add(String hash, Event.Reply reply) {
    String body = body(reply.round());
    for (int i = 0; i < reply.positions().size(); i++) {
      String point = reply.positions().get(i).point();
      positions
          .computeIfAbsent(new Key(body, reply.group(), point), it -> new ArrayList<>())
          .add(new Said(new Ref(hash, point), reply, i));
    }
    for (int i = 0; i < reply.contributions().size(); i++) {
      contributions.add(new Said(new Ref(hash, reply.contributions().get(i).id()), reply, i));
    }
  }

  /** Its events in the order of the log. */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * The review as an edition may see it. Everybody sees releases, rounds without tokens, what
   * groups have released, and the answers to that; within a blackout before an election nothing of
   * what groups say. Groups see all of it, without tokens.
   *
   * @param edition the edition
   * @param silent whether it is the time before an election of a body, by its id
   */
  public Review visibleTo(Edition edition, Predicate<String> silent) {
    Set<Ref> shown = new HashSet<>();
    List<Entry> visible = new ArrayList<>();
    for (Entry entry : entries) {
      visible(entry.event(), entry.hash(), edition, silent, shown)
          .ifPresent(event -> visible.add(new Entry(entry.hash(), List.of(), event)));
    }
    return new Review(visible, edition == Edition.PUBLIC ? silent : body -> false);
  }

  private Optional<Event> visible(
      Event event, String hash, Edition edition, Predicate<String> silent, Set<Ref> shown) {
    if (event instanceof Event.Round) {
      return Optional.of(withoutTokens(event));
    } else if (edition != Edition.PUBLIC) {
      return Optional.of(event);
    } else if (event instanceof Event.Reply reply) {
      return silent.test(body(reply.round())) ? Optional.empty() : released(reply, hash, shown);
    } else if (event instanceof Event.Disposition answer) {
      return shown.contains(answer.of()) ? Optional.of(event) : Optional.empty();
    } else if (event instanceof Event.Confirmation confirmation) {
      return shown.contains(confirmation.of()) ? Optional.of(event) : Optional.empty();
    }
    return event instanceof Event.Release ? Optional.of(event) : Optional.empty();
  }

  /** What the public may see of a reply: what was released, still stands, and was not replaced. */
  private Optional<Event> released(Event.Reply reply, String hash, Set<Ref> shown) {
    List<Position> free =
        reply.positions().stream()
            .filter(Position::released)
            .filter(position -> stands(new Ref(hash, position.point()), reply))
            .toList();
    List<Contribution> added =
        reply.contributions().stream()
            .filter(Contribution::released)
            .filter(it -> !withdrawn.contains(new Ref(hash, it.id())))
            .toList();
    free.forEach(position -> shown.add(new Ref(hash, position.point())));
    added.forEach(it -> shown.add(new Ref(hash, it.id())));
    return free.isEmpty() && added.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Event.Reply(
                reply.at(),
                reply.round(),
                reply.group(),
                reply.channel(),
                reply.late(),
                free,
                added));
  }

  private boolean stands(Ref ref, Event.Reply reply) {
    return held(body(reply.round()), reply.group(), ref.part())
        .filter(held -> held.ref().equals(ref))
        .isPresent();
  }

  private static Event withoutTokens(Event event) {
    return event instanceof Event.Round round
        ? new Event.Round(
            round.at(),
            round.id(),
            round.release(),
            round.body(),
            round.opens(),
            round.closes(),
            round.order(),
            round.seed(),
            round.invited().stream()
                .map(one -> new Invited(one.group(), one.name(), one.person(), ""))
                .toList())
        : event;
  }

  /** Whether nothing of what a body's groups say is shown now, since an election is near. */
  public boolean isSilent(String body) {
    return blackout.test(body);
  }

  /** Releases, the oldest first. */
  public List<Event.Release> releases() {
    return List.copyOf(releases.values());
  }

  /** The latest release. */
  public Optional<Event.Release> latest() {
    List<Event.Release> all = releases();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** A release by its id. */
  public Optional<Event.Release> release(String id) {
    return Optional.ofNullable(releases.get(id));
  }

  /** The release before another. */
  public Optional<Event.Release> before(Event.Release release) {
    List<Event.Release> all = releases();
    int at = all.indexOf(release);
    return at < 1 ? Optional.empty() : Optional.of(all.get(at - 1));
  }

  /** Rounds, the oldest first. */
  public List<Event.Round> rounds() {
    return List.copyOf(rounds.values());
  }

  /** A round by its id. */
  public Optional<Event.Round> round(String id) {
    return Optional.ofNullable(rounds.get(id));
  }

  /** Ids of the bodies that were asked, in the order of their first rounds. */
  public List<String> bodies() {
    return rounds.values().stream().map(Event.Round::body).distinct().toList();
  }

  /** The latest round of a body. */
  public Optional<Event.Round> lastRound(String body) {
    return rounds.values().stream()
        .filter(round -> round.body().equals(body))
        .reduce((first, second) -> second);
  }

  /** All who were ever invited by a body, each as named last, in the order of the rounds. */
  public List<Invited> invited(String body) {
    Map<String, Invited> invited = new LinkedHashMap<>();
    rounds.values().stream()
        .filter(round -> round.body().equals(body))
        .flatMap(round -> round.invited().stream())
        .forEach(one -> invited.put(one.group(), one));
    return List.copyOf(invited.values());
  }

  /** Id of the body of a round; "" if there is no such round. */
  public String body(String round) {
    return Optional.ofNullable(rounds.get(round)).map(Event.Round::body).orElse("");
  }

  /** What a group of a body holds on a point now; empty if it has not said or has taken it back. */
  public Optional<Held> held(String body, String group, String point) {
    List<Said> all = positions.getOrDefault(new Key(body, group, point), List.of());
    Optional<Said> standing =
        all.stream()
            .filter(said -> !withdrawn.contains(said.ref()))
            .reduce((first, second) -> second);
    return standing.map(
        last -> {
          List<Position> earlier = new ArrayList<>();
          for (int i = all.size() - 1; i >= 0; i--) {
            if (!all.get(i).equals(last)) {
              earlier.add(all.get(i).position());
            }
          }
          return new Held(
              last.ref(),
              last.reply(),
              last.position(),
              earlier,
              answersTo(last.ref()),
              confirmed(last.ref()),
              awaits(last));
        });
  }

  /** All positions that groups hold, in the order of the log. */
  public List<Held> held() {
    return positions.keySet().stream()
        .flatMap(key -> held(key.body(), key.group(), key.point()).stream())
        .toList();
  }

  /** Contributions that groups have made and not taken back, in the order of the log. */
  public List<Given> given() {
    return contributions.stream()
        .filter(said -> !withdrawn.contains(said.ref()))
        .map(
            said ->
                new Given(
                    said.ref(),
                    said.reply(),
                    said.contribution(),
                    answersTo(said.ref()),
                    awaits(said)))
        .toList();
  }

  /** Objections without an answer: no new release while there is one. */
  public List<Held> unansweredObjections() {
    return held().stream()
        .filter(held -> held.position().stance() == Stance.OBJECT && held.answers().isEmpty())
        .toList();
  }

  /** Proposals to a point that change the same words of the wording that they were made for. */
  public Optional<Conflict> conflict(String body, ReleasedPoint point) {
    List<Held> proposals =
        invited(body).stream()
            .flatMap(one -> held(body, one.group(), point.id()).stream())
            .filter(held -> !held.position().proposal().isEmpty())
            .filter(held -> held.position().wording().equals(point.wording()))
            .toList();
    Set<Ref> touching = new HashSet<>();
    for (int i = 0; i < proposals.size(); i++) {
      for (int j = i + 1; j < proposals.size(); j++) {
        if (overlap(point, proposals.get(i), proposals.get(j))) {
          touching.add(proposals.get(i).ref());
          touching.add(proposals.get(j).ref());
        }
      }
    }
    return touching.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Conflict(
                point.id(), proposals.stream().map(Held::ref).filter(touching::contains).toList()));
  }

  private static boolean overlap(ReleasedPoint point, Held one, Held other) {
    Passage first = Passage.nearest(point, one.position().proposal());
    Passage second = Passage.nearest(point, other.position().proposal());
    if (!first.text().equals(second.text())) {
      return false;
    }
    List<WordDiff.Stretch> touched = WordDiff.of(first.text(), one.position().proposal()).touched();
    return WordDiff.of(second.text(), other.position().proposal()).touched().stream()
        .anyMatch(stretch -> touched.stream().anyMatch(stretch::overlaps));
  }

  /** Two reviews are the same if the same has happened in them. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Review review && entries.equals(review.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  private List<Event.Disposition> answersTo(Ref ref) {
    return List.copyOf(answers.getOrDefault(ref, Map.of()).values());
  }

  private List<String> confirmed(Ref ref) {
    return confirmations.getOrDefault(ref, List.of()).stream()
        .map(Event.Confirmation::wording)
        .filter(wording -> !wording.isEmpty())
        .toList();
  }

  private boolean awaits(Said said) {
    return said.reply().channel() == Channel.PAPER && !confirmations.containsKey(said.ref());
  }
}
