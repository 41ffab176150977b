package de.roterfaden.check.links.external;

import de.roterfaden.check.links.external.Verdict.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;

/**
 * Asks an address until it is clear what is there: {@code HEAD} first, {@code GET} where that is
 * refused, again after a while where a server is busy, and on where it has moved. Safe for use by
 * several threads.
 */
final class Inquiry {

  private static final int ROBOTS_REDIRECTS = 5;

  /** After so many addresses of a server that gave no answer in time, the others are left out. */
  private static final int PATIENCE = 3;

  private final ExternalSettings settings;
  private final Time time;
  private final Transport transport;
  private final DoubleSupplier chance;
  private final Map<String, Gate> gates = new ConcurrentHashMap<>();
  private final Map<String, Verdict> down = new ConcurrentHashMap<>();
  private final Map<String, Integer> silences = new ConcurrentHashMap<>();
  private final Map<String, Robots> robots = new ConcurrentHashMap<>();
  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  /**
   * @param chance numbers from 0 to 1, so that not all come back at the same moment
   */
  Inquiry(ExternalSettings settings, Time time, Transport transport, DoubleSupplier chance) {
    this.settings = settings;
    this.time = time;
    this.transport = transport;
    this.chance = chance;
  }

  /** An answer, or why there is none: one of both. */
  private record Answer(Optional<Reply> reply, Verdict verdict) {

    static Answer of(Reply reply) {
      return new Answer(Optional.of(reply), Verdict.of(Reason.FINE, ""));
    }

    static Answer none(Reason reason, String detail) {
      return new Answer(Optional.empty(), Verdict.of(reason, detail));
    }
  }

  /**
   * What is at an address.
   *
   * @param fragments places that it should have, if it is a page
   */
  Verdict of(WebAddress start, Set<String> fragments) throws InterruptedException {
    Set<String> seen = new HashSet<>();
    Set<String> wanted = fragments;
    WebAddress at = start;
    boolean permanent = true;
    Optional<WebAddress> moved = Optional.empty();
    while (seen.add(at.toString())) {
      Optional<Verdict> closed = closed(at);
      if (closed.isPresent()) {
        return closed.get();
      }
      Answer answer = patiently(at, !wanted.isEmpty());
      if (answer.reply().isEmpty()) {
        return answer.verdict();
      }
      Reply reply = answer.reply().get();
      if (!reply.isRedirect()) {
        return judge(reply, moved, wanted, fragments);
      }
      Optional<WebAddress> next =
          reply.headers().location().isBlank()
              ? Optional.empty()
              : at.follow(reply.headers().location());
      if (next.isEmpty()) {
        return Verdict.of(Reason.NOWHERE, reply.headers().location());
      }
      if (seen.size() > settings.redirects()) {
        return Verdict.of(Reason.MANY, String.valueOf(settings.redirects()));
      }
      if (reply.headers().location().indexOf('#') >= 0) {
        // The redirect names a place of its own, which takes the one of the link away.
        wanted = Set.of();
      }
      permanent &= reply.isPermanent();
      moved = permanent ? next : moved;
      at = next.get();
    }
    return Verdict.of(Reason.LOOP, at.toString());
  }

  private Verdict judge(
      Reply reply, Optional<WebAddress> moved, Set<String> wanted, Set<String> fragments) {
    int status = reply.status();
    if (status == 404 || status == 410) {
      return Verdict.of(Reason.GONE, String.valueOf(status));
    }
    if (!reply.isFine()) {
      return Verdict.of(reply.isFault() ? Reason.SERVER : Reason.CLOSED, String.valueOf(status));
    }
    try {
      Map<String, Verdict.Place> places = new HashMap<>(Fragments.on(reply, wanted));
      fragments.forEach(each -> places.putIfAbsent(each, Verdict.Place.THERE));
      return moved
          .map(there -> new Verdict(Reason.MOVED, there.toString(), places))
          .orElseGet(() -> new Verdict(Reason.FINE, "", places));
    } catch (IOException e) {
      return Verdict.of(Reason.CUT, "");
    }
  }

  /** Why an address is not asked at all. */
  private Optional<Verdict> closed(WebAddress address) throws InterruptedException {
    if (!settings.ports().contains(address.port())) {
      return Optional.of(Verdict.of(Reason.PORT, String.valueOf(address.port())));
    }
    Verdict known = down.get(address.origin());
    if (known != null) {
      return Optional.of(known);
    }
    if (silences.getOrDefault(address.origin(), 0) >= PATIENCE) {
      return Optional.of(Verdict.of(Reason.TIMEOUT, address.host()));
    }
    return settings.robots() && !robots(address).allows(address.path())
        ? Optional.of(Verdict.of(Reason.ROBOTS, address.host()))
        : Optional.empty();
  }

  private Answer patiently(WebAddress address, boolean read) throws InterruptedException {
    Answer last = Answer.none(Reason.TIMEOUT, address.host());
    for (int attempt = 1; attempt <= settings.attempts(); attempt++) {
      Duration wait = backoff(attempt);
      try {
        Reply reply = attempt == 1 && !read ? briefly(address) : gated("GET", address, read);
        silences.remove(address.origin());
        if (!reply.asksForPatience() && !reply.isFault()) {
          return Answer.of(reply);
        }
        last =
            Answer.none(
                reply.asksForPatience() ? Reason.BUSY : Reason.SERVER,
                String.valueOf(reply.status()));
        if (reply.asksForPatience()) {
          wait = RetryAfter.of(reply.headers().retryAfter(), time.now()).orElse(wait);
          if (wait.compareTo(settings.longestWait()) > 0) {
            return last;
          }
          gate(address).rest(wait);
          continue;
        }
      } catch (IOException e) {
        Reason reason = Faults.of(e);
        last = Answer.none(reason, address.host());
        if (!reason.mayPass()) {
          attempt = settings.attempts();
        }
      }
      if (attempt < settings.attempts()) {
        time.sleep(wait);
      }
    }
    remember(address, last.verdict());
    return last;
  }

  private void remember(WebAddress address, Verdict verdict) {
    if (verdict.reason().isOfServer()) {
      down.put(address.origin(), verdict);
    } else if (verdict.reason() == Reason.TIMEOUT) {
      silences.merge(address.origin(), 1, Integer::sum);
    }
  }

  /** Twice as long with each attempt, give or take a half. */
  private Duration backoff(int attempt) {
    double factor = Math.scalb(0.5 + chance.getAsDouble(), attempt - 1);
    return Duration.ofMillis(Math.round(settings.firstWait().toMillis() * factor));
  }

  /** Asks for the head only; for all where a server does not know that, or says it is not there. */
  private Reply briefly(WebAddress address) throws IOException, InterruptedException {
    try {
      Reply reply = gated("HEAD", address, false);
      if (reply.status() < 400 || reply.asksForPatience()) {
        return reply;
      }
    } catch (IOException e) {
      Reason reason = Faults.of(e);
      if (reason != Reason.CUT && reason != Reason.TIMEOUT) {
        throw e;
      }
    }
    return gated("GET", address, false);
  }

  private Reply gated(String method, WebAddress address, boolean read)
      throws IOException, InterruptedException {
    Gate gate = gate(address);
    gate.enter();
    try {
      return transport.ask(method, address, read);
    } finally {
      gate.leave();
    }
  }

  private Gate gate(WebAddress address) {
    return gates.computeIfAbsent(
        address.host(), host -> new Gate(time, settings.perHost(), settings.pause()));
  }

  private Robots robots(WebAddress address) throws InterruptedException {
    synchronized (locks.computeIfAbsent(address.origin(), origin -> new Object())) {
      Robots known = robots.get(address.origin());
      if (known == null) {
        known = readRobots(address.at("/robots.txt"));
        robots.put(address.origin(), known);
      }
      return known;
    }
  }

  /**
   * RFC 9309, section 2.3.1: where there is no file, all is open; where the server has a fault, all
   * is closed. Where nobody answers, asking the page will say why.
   */
  private Robots readRobots(WebAddress file) throws InterruptedException {
    WebAddress at = file;
    for (int hop = 0; hop <= ROBOTS_REDIRECTS; hop++) {
      Optional<WebAddress> next = Optional.empty();
      try {
        Reply reply = gated("GET", at, true);
        if (reply.isFine()) {
          return Robots.of(reply.bytes());
        }
        if (reply.isFault() || reply.asksForPatience()) {
          return Robots.CLOSED;
        }
        if (reply.isRedirect()) {
          next = at.follow(reply.headers().location());
        }
      } catch (IOException e) {
        return Robots.OPEN;
      }
      if (next.isEmpty() || !settings.ports().contains(next.get().port())) {
        return Robots.OPEN;
      }
      at = next.get();
    }
    return Robots.OPEN;
  }
}
