package de.roterfaden.markup;

import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.PageType;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which pages the site will have: those that authors wrote, and those that are made from data.
 * Links are resolved against it before any page is rendered.
 */
public final class SitePlan {

  private final Narrative narrative;
  private final Set<String> urls = new LinkedHashSet<>();

  private SitePlan(Narrative narrative) {
    this.narrative = narrative;
    for (Page page : narrative.pages()) {
      urls.add(page.url());
    }
    for (LanguageVersion version : narrative.versions()) {
      for (FutureTask task : narrative.data().futureTasks()) {
        if (speaks(task, version)) {
          urls.add(url(taskPath(task), version));
        }
      }
    }
  }

  public static SitePlan of(Narrative narrative) {
    return new SitePlan(narrative);
  }

  /** Whether there is a page of this folder in this version. */
  public boolean has(String path, LanguageVersion version) {
    return urls.contains(url(path, version));
  }

  /** Addresses of all pages, relative to the root of the site. */
  public Set<String> urls() {
    return Set.copyOf(urls);
  }

  /**
   * Folder of a future task's page: the author's own page about it, else the one made from data.
   */
  public String taskPath(FutureTask task) {
    return taskPage(task.id())
        .map(Page::path)
        .orElseGet(() -> narrative.settings().paths().futureTasks() + "/" + task.id());
  }

  /** Address of a folder's page in a version, whether or not it exists. */
  public static String url(String path, LanguageVersion version) {
    return (path.isEmpty() ? "" : path + "/") + version.file() + ".html";
  }

  /**
   * The address of a page or file as seen from another page.
   *
   * @param from address of the page that holds the link, relative to the root of the site
   * @param to address of the target, relative to the root of the site
   */
  public static String relative(String from, String to) {
    String[] here = from.split("/", -1);
    String[] there = to.split("/", -1);
    int shared = 0;
    while (shared < here.length - 1
        && shared < there.length - 1
        && here[shared].equals(there[shared])) {
      shared++;
    }
    StringBuilder way = new StringBuilder("../".repeat(here.length - 1 - shared));
    for (int i = shared; i < there.length; i++) {
      way.append(there[i]).append(i < there.length - 1 ? "/" : "");
    }
    return way.toString();
  }

  private Optional<Page> taskPage(String id) {
    return narrative.pages().stream()
        .filter(page -> page.type() == PageType.FUTURE_TASK && page.front().task().equals(id))
        .findFirst();
  }

  private boolean speaks(FutureTask task, LanguageVersion version) {
    return task.title().own(version, narrative.versions()).isPresent()
        && task.summary().own(version, narrative.versions()).isPresent();
  }
}
