package de.roterfaden.serve;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Severity;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the last build has said, for all threads that show it. */
final class BuildState {

  /**
   * A moment of it.
   *
   * @param version changes with every build, and is never that of another program run
   * @param site version of the build that the folder holds; "" if there never was a good one
   * @param errors what keeps the site from being built; empty after a good build
   * @param others warnings and notes of the last build
   */
  record Moment(String version, String site, List<Finding> errors, List<Finding> others) {

    boolean isGood() {
      return errors.isEmpty();
    }

    boolean hasSite() {
      return !site.isEmpty();
    }
  }

  /** So many pages are taken to be open in browsers. */
  private static final int LOOKED = 12;

  /** A build of ten thousand pages takes about this long. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Set<String> looked = new LinkedHashSet<>();
  private Set<String> outdated = Set.of();
  private int builds;
  private boolean closed;
  private Moment now = new Moment(run + "-0", "", List.of(), List.of());

  synchronized Moment now() {
    return now;
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /** A build has ended. */
  synchronized void built(Rebuild.Outcome outcome) {
    builds++;
    String version = run + "-" + builds;
    List<Finding> errors =
        outcome.published()
            ? List.of()
            : outcome.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
    List<Finding> others =
        outcome.findings().stream().filter(f -> f.severity() != Severity.ERROR).toList();
    now = new Moment(version, errors.isEmpty() ? version : now.site(), errors, others);
    outdated = outcome.outdated();
    notifyAll();
  }

  /** What a build has left for later is done, or will not be done. */
  synchronized void finished() {
    outdated = Set.of();
    notifyAll();
  }

  /**
   * Somebody looks at a page. Waits, but not for ever, if it is about to be built.
   *
   * @param url its address, relative to the root of the site
   */
  synchronized void look(String url) throws InterruptedException {
    looked.remove(url);
    looked.add(url);
    if (looked.size() > LOOKED) {
      looked.remove(looked.iterator().next());
    }
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!closed && outdated.contains(url) && System.nanoTime() < end) {
      wait(100);
    }
  }

  /** The pages that somebody has looked at last. */
  synchronized Set<String> looked() {
    return Set.copyOf(looked);
  }

  /** Nobody has to wait any longer. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Waits until there is a version other than the one that is known, but not for ever. */
  synchronized Moment awaitOther(String known, Duration atMost) throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    while (!closed && now.version().equals(known)) {
      long rest = (end - System.nanoTime()) / 1_000_000;
      if (rest <= 0) {
        break;
      }
      wait(rest);
    }
    return now;
  }
}
