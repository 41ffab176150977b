package de.roterfaden.check.links.external;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** What time it is, and how to wait: tests need not. Safe for use by several threads. */
interface Time {

  /** The computer's own. */
  Time SYSTEM =
      new Time() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void sleep(Duration length) throws InterruptedException {
          TimeUnit.NANOSECONDS.sleep(length.toNanos());
        }
      };

  /** The present. */
  Instant now();

  /** Waits. */
  void sleep(Duration length) throws InterruptedException;
}
