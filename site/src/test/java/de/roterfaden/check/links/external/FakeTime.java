package de.roterfaden.check.links.external;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that runs only when somebody waits. */
final class FakeTime implements Time {

  private Instant now = Instant.parse("2026-11-01T12:00:00Z");
  private final List<Duration> waits = new ArrayList<>();

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration length) {
    waits.add(length);
    now = now.plus(length);
  }

  synchronized void pass(Duration length) {
    now = now.plus(length);
  }

  synchronized List<Duration> waits() {
    return List.copyOf(waits);
  }
}
