package de.roterfaden.bake.publish;

import de.roterfaden.bake.publish.Publication.Published;
import de.roterfaden.bake.publish.Publication.Refused;
import de.roterfaden.bake.publish.Recovery.Outcome;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a finished site in the place of the one that is there.
 *
 * <pre>{@code
 * Publisher publisher = new Publisher();
 * publisher.recover(out);                       // first thing of every command
 * Publication result = publisher.publish(next, out);
 * }</pre>
 *
 * Only files that changed are touched: assets first, then pages, deletions last. If the program is
 * killed at any moment, {@link #recover} finishes the new site or brings back the old one. Files
 * that somebody else put into the folder stay, since only what is listed in the folder's {@code
 * .faden-site} is ever deleted.
 */
public final class Publisher {

  /** Name of the file that says of a folder that it is ours. */
  public static final String MARKER = Layout.MARKER;

  private final Disk disk;

  public Publisher() {
    this(new RealDisk());
  }

  /**
   * A publisher for a site that is made anew anyway after a power cut, such as a preview: it does
   * not wait for the drive.
   */
  public static Publisher hasty() {
    return new Publisher(new RealDisk(false));
  }

  Publisher(Disk disk) {
    this.disk = disk;
  }

  /**
   * Publishes a site, after having recovered from an interrupted publication.
   *
   * @param next the new site, complete, in a folder inside the narrative's {@code .faden/}; it is
   *     used up: nobody may count on its files afterwards
   * @param out folder of the published site; made if it is not there
   */
  public Publication publish(NextSite next, Path out) {
    try {
      List<Finding> refusals = OutputRules.refusals(next.folder(), out);
      if (!refusals.isEmpty()) {
        return new Refused(refusals);
      }
      if (moveAsWhole(next, out)) {
        return new Published(next.files().size(), 0, 0, 0, List.of());
      }
      Files.createDirectories(out);
      Path site = out.toRealPath();
      try (OutputLock lock = OutputLock.take(site)) {
        return lock.held() ? publishAlone(next, site) : new Refused(busy(site));
      }
    } catch (IOException e) {
      return new Refused(List.of(Failures.finding(e, out)));
    }
  }

  /** Whether a publication was interrupted, so that {@link #recover} has something to do. */
  public static boolean isInterrupted(Path out) {
    return Files.exists(out.resolve(Layout.WORK), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Completes or takes back a publication that was interrupted, so that the folder holds one whole
   * site. Costs next to nothing if there is none.
   */
  public Recovery recover(Path out) {
    if (!Files.isDirectory(out.resolve(Layout.WORK), LinkOption.NOFOLLOW_LINKS)) {
      return new Recovery(Outcome.NOTHING_TO_DO, List.of());
    }
    try {
      Path site = out.toRealPath();
      try (OutputLock lock = OutputLock.take(site)) {
        return lock.held() ? recoverAlone(site) : new Recovery(Outcome.BLOCKED, busy(site));
      }
    } catch (IOException e) {
      return new Recovery(Outcome.BLOCKED, List.of(Failures.finding(e, out)));
    }
  }

  /**
   * The first time there is nothing to replace and nothing to lose, so that the folder of the new
   * site takes the name of the site, in one step.
   *
   * @return whether it did; if not, nothing has happened
   */
  private boolean moveAsWhole(NextSite next, Path out) throws IOException {
    boolean possible =
        next.isWhole()
            && !Files.exists(out, LinkOption.NOFOLLOW_LINKS)
            && next.files().stream().allMatch(p -> SitePath.isSafe(p) && !Layout.isReserved(p));
    if (!possible) {
      return false;
    }
    Files.createDirectories(out.toAbsolutePath().getParent());
    Path marker = next.folder().resolve(Layout.MARKER);
    disk.write(marker, Marker.text(next.files()).getBytes(StandardCharsets.UTF_8));
    try {
      disk.move(next.folder(), out);
      return true;
    } catch (IOException e) {
      // Another drive, or somebody was faster: it goes file by file.
      disk.delete(marker);
      return false;
    }
  }

  private Publication publishAlone(NextSite next, Path site) throws IOException {
    Recovery recovery = recoverAlone(site);
    List<Finding> findings = new ArrayList<>(recovery.findings());
    if (recovery.outcome() == Outcome.BLOCKED) {
      return new Refused(findings);
    }
    findings.addAll(OutputRules.foreign(site));
    if (findings.size() > recovery.findings().size()) {
      return new Refused(findings);
    }
    if (!next.isUpToDate()) {
      findings.addAll(busy(site));
      return new Refused(findings);
    }
    Plan plan = Plan.between(next, site);
    findings.addAll(plan.obstacles());
    if (!plan.obstacles().isEmpty()) {
      return new Refused(findings);
    }
    if (plan.steps().isEmpty()) {
      return plan.asPublished(findings);
    }
    return carryOut(plan, next, site, findings);
  }

  private Publication carryOut(Plan plan, NextSite next, Path site, List<Finding> findings)
      throws IOException {
    Staging staging = new Staging(disk, site);
    try {
      if (!staging.stage(plan, next)) {
        findings.add(
            Finding.info("publish/copied", Message.of("publish.copied", site.toString()))
                .about(site.toString()));
      }
    } catch (IOException e) {
      staging.abandon();
      throw e;
    }
    Transaction transaction = new Transaction(disk, site, plan.steps());
    try {
      transaction.forward();
    } catch (IOException e) {
      findings.add(takeBack(transaction, e, site));
      return new Refused(findings);
    }
    return plan.asPublished(findings);
  }

  /** Brings back the old site after a step that failed, while the program still runs. */
  private static Finding takeBack(Transaction transaction, IOException failure, Path site) {
    try {
      transaction.decideBack();
      transaction.back();
      return Failures.finding(failure, site);
    } catch (IOException e) {
      failure.addSuppressed(e);
      return Failures.halfway(failure, site);
    }
  }

  private Recovery recoverAlone(Path site) {
    Path work = site.resolve(Layout.WORK);
    if (!Files.isDirectory(work, LinkOption.NOFOLLOW_LINKS)) {
      return new Recovery(Outcome.NOTHING_TO_DO, List.of());
    }
    try {
      if (!Files.exists(work.resolve(Layout.JOURNAL), LinkOption.NOFOLLOW_LINKS)) {
        new Staging(disk, site).clear();
        return new Recovery(Outcome.NOTHING_TO_DO, List.of());
      }
      return resume(new Transaction(disk, site, Journal.read(work.resolve(Layout.JOURNAL))), site);
    } catch (IOException e) {
      return new Recovery(Outcome.BLOCKED, List.of(Failures.halfway(e, site)));
    }
  }

  private static Recovery resume(Transaction transaction, Path site) throws IOException {
    if (!transaction.isGoingBack() && !transaction.canGoForward()) {
      transaction.decideBack();
    }
    boolean back = transaction.isGoingBack();
    if (back) {
      transaction.back();
    } else {
      transaction.forward();
    }
    Message told =
        Message.of(back ? "publish.taken-back" : "publish.completed", site.getFileName());
    return new Recovery(
        back ? Outcome.TAKEN_BACK : Outcome.COMPLETED,
        List.of(Finding.info("publish/recovered", told).about(site.toString())));
  }

  private static List<Finding> busy(Path site) {
    return List.of(
        Finding.error("publish/busy", Message.of("publish.busy", site.toString()))
            .help(Message.of("publish.busy.help"))
            .about(site.toString()));
  }
}
