package de.roterfaden.bake.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The steps of a journal, carried out or taken back. Whatever has been done already is left alone,
 * so that both ways can be walked again after an interruption anywhere.
 */
final class Transaction {

  private final Disk disk;
  private final List<Step> steps;
  private final Path site;
  private final Path work;
  private final Path fresh;
  private final Path old;
  private final Folders siteFolders;

  Transaction(Disk disk, Path site, List<Step> steps) {
    this.disk = disk;
    this.steps = steps;
    this.site = site;
    this.work = site.resolve(Layout.WORK);
    this.fresh = work.resolve(Layout.NEW);
    this.old = work.resolve(Layout.OLD);
    this.siteFolders = new Folders(disk, site);
  }

  /** Whether somebody has decided that the old site shall come back. */
  boolean isGoingBack() {
    return isThere(work.resolve(Layout.BACK));
  }

  /** From now on the old site comes back, also if the program is killed meanwhile. */
  void decideBack() throws IOException {
    disk.write(work.resolve(Layout.BACK), new byte[0]);
  }

  /** Whether every new file is there undamaged, which it may not be after a power cut. */
  boolean canGoForward() throws IOException {
    for (Step step : steps) {
      if (step instanceof Step.Put put) {
        Path file = isStaged(put) ? staged(put) : site.resolve(put.path());
        if (!isThere(file) || !Content.hash(file).equals(put.hash())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Brings the new site. */
  void forward() throws IOException {
    makeIfMissing(old);
    for (Step step : steps) {
      if (step instanceof Step.Drop drop) {
        drop(drop);
      } else if (step instanceof Step.Put put && isStaged(put)) {
        put(put);
      }
    }
    finish();
  }

  /** Brings back the old site. */
  void back() throws IOException {
    makeIfMissing(old);
    makeIfMissing(fresh);
    for (int i = steps.size() - 1; i >= 0; i--) {
      Step step = steps.get(i);
      if (step instanceof Step.Add add) {
        takeAway(add);
      } else {
        restore(step);
      }
    }
    finish();
  }

  private void drop(Step.Drop drop) throws IOException {
    if (isInSite(drop) && !isKept(drop)) {
      disk.move(site.resolve(drop.path()), kept(drop));
    }
    siteFolders.prune(drop.path());
  }

  private void put(Step.Put put) throws IOException {
    if (put instanceof Step.Replace && !isKept(put)) {
      keep(put);
    }
    siteFolders.makeFor(put.path());
    disk.move(staged(put), site.resolve(put.path()));
  }

  /** Keeps the old file under a second name, so that its own name never goes without a file. */
  private void keep(Step.Put put) throws IOException {
    Path file = site.resolve(put.path());
    Path kept = kept(put);
    try {
      disk.link(file, kept);
    } catch (UnsupportedOperationException | IOException e) {
      Path draft = work.resolve("copy.draft");
      disk.copy(file, draft);
      disk.move(draft, kept);
    }
  }

  private void takeAway(Step.Add add) throws IOException {
    if (isInSite(add) && !isStaged(add)) {
      disk.move(site.resolve(add.path()), staged(add));
    }
    siteFolders.prune(add.path());
  }

  private void restore(Step step) throws IOException {
    if (isKept(step)) {
      siteFolders.makeFor(step.path());
      disk.move(kept(step), site.resolve(step.path()));
    }
  }

  /** Ends the publication: without its journal the working folder is only rubbish. */
  private void finish() throws IOException {
    disk.delete(work.resolve(Layout.JOURNAL));
    new Staging(disk, site).abandon();
  }

  private void makeIfMissing(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      disk.makeFolder(folder);
    }
  }

  /** Where the new file of a step lies ready. */
  private Path staged(Step step) {
    return fresh.resolve(SitePath.flat(step.path()));
  }

  /** Where the old file of a step is kept. */
  private Path kept(Step step) {
    return old.resolve(SitePath.flat(step.path()));
  }

  private boolean isStaged(Step step) {
    return isThere(staged(step));
  }

  private boolean isKept(Step step) {
    return isThere(kept(step));
  }

  private boolean isInSite(Step step) {
    return siteFolders.areFor(step.path()) && isThere(site.resolve(step.path()));
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
