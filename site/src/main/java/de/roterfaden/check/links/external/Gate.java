package de.roterfaden.check.links.external;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;

/**
 * Lets requests to one host through: only a few at the same time, with a pause between them, and
 * none while the host asks for patience. Safe for use by several threads.
 */
final class Gate {

  private final Time time;
  private final Duration pause;
  private final Semaphore places;
  private Instant next = Instant.MIN;

  Gate(Time time, int places, Duration pause) {
    this.time = time;
    this.pause = pause;
    this.places = new Semaphore(places, true);
  }

  /** Waits until a request may begin; {@link #leave} must follow. */
  void enter() throws InterruptedException {
    places.acquire();
    try {
      Duration wait = turn();
      while (!wait.isZero()) {
        time.sleep(wait);
        wait = turn();
      }
    } catch (InterruptedException | RuntimeException e) {
      places.release();
      throw e;
    }
  }

  /** The request has ended. */
  void leave() {
    places.release();
  }

  /** Lets nobody through for a while. */
  synchronized void rest(Duration length) {
    Instant until = time.now().plus(length);
    next = until.isAfter(next) ? until : next;
  }

  /** Takes the turn if it has come; else tells how long to wait for it. */
  private synchronized Duration turn() {
    Instant now = time.now();
    if (next.isAfter(now)) {
      return Duration.between(now, next);
    }
    next = now.plus(pause);
    return Duration.ZERO;
  }
}
