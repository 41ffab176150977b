package de.roterfaden.markup;

import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.MadePage;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.PageType;
import de.roterfaden.narrative.Picture;
import de.roterfaden.narrative.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which pages and files the site will have: pages that authors wrote, pages that are made from
 * data, and files beside the pages and in {@code assets/}. Links are resolved against it before any
 * page is rendered. Safe for use by several threads.
 */
public final class SitePlan {

  private static final String CONTENT = "content";

  /** A booklet of more chapters than these would be a book that no browser likes to print. */
  private static final int LARGEST_BOOKLET = 100;

  private final Narrative narrative;
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final Map<String, Page> taskPages = new LinkedHashMap<>();
  private final Map<String, FutureTask> tasksByPath = new LinkedHashMap<>();
  private final Map<String, DataPage> dataPagesByPath = new LinkedHashMap<>();
  private final Map<String, List<DataPage>> dataPages = new LinkedHashMap<>();
  private final Set<String> urls = new LinkedHashSet<>();
  private final Set<String> folders = new LinkedHashSet<>();
  private final Set<String> files = new TreeSet<>();

  SitePlan(Narrative narrative, DataPages dataPages) {
    this.narrative = narrative;
    for (Page page : narrative.pages()) {
      urls.add(page.url());
      folders.add(page.path());
      pages.put(page.url(), page);
      if (page.type() == PageType.FUTURE_TASK) {
        taskPages.putIfAbsent(page.front().task(), page);
      }
    }
    for (FutureTask task : narrative.data().futureTasks()) {
      tasksByPath.putIfAbsent(taskPath(task), task);
    }
    for (LanguageVersion version : narrative.versions()) {
      for (FutureTask task : narrative.data().futureTasks()) {
        if (speaks(task, version)) {
          urls.add(url(taskPath(task), version));
          folders.add(taskPath(task));
        }
      }
    }
    addMade();
    Set<String> written = Set.copyOf(narrative.pages().stream().map(Page::path).toList());
    for (LanguageVersion version : narrative.versions()) {
      if (pages.containsKey(url("", version))) {
        dataPages.of(version).stream()
            .filter(page -> !written.contains(page.path()))
            .forEach(page -> add(page, version));
      }
    }
    narrative.pictures().keySet().forEach(file -> files.add(fileUrl(file)));
    narrative.files().forEach(file -> files.add(fileUrl(file)));
  }

  public static SitePlan of(Narrative narrative) {
    StoryPoints storyPoints = new StoryPoints(narrative, new Markdown());
    return new SitePlan(
        narrative, new DataPages(narrative, new MeasureFacets(narrative), storyPoints));
  }

  /** Whether there is a page of this folder in this version. */
  public boolean has(String path, LanguageVersion version) {
    return urls.contains(url(path, version));
  }

  /** Whether there is a page of this folder in any version. */
  public boolean hasFolder(String path) {
    return folders.contains(path);
  }

  /** Whether there is a file at this address, relative to the root of the site. */
  public boolean hasFile(String url) {
    return files.contains(url);
  }

  /**
   * The sizes in which a picture is published, the smallest first; empty if there is only the
   * picture itself. A size whose name is that of another file of the narrative is left out.
   */
  public List<PictureSize> sizes(Picture picture) {
    return PictureSize.of(picture).stream()
        .filter(size -> size.isWhole(picture) || !hasFile(fileUrl(size.file())))
        .toList();
  }

  /** Where all pages and files are. */
  Addresses addresses() {
    return new Addresses(List.copyOf(urls), folders, files, dataPages, dataPagesByPath, taskIds());
  }

  /**
   * Where pages and files are.
   *
   * @param urls addresses of pages, in their order
   * @param folders folders that are pages
   * @param files addresses of files
   * @param dataPages pages that are made from data, by their versions
   * @param dataPagesByPath the same by their folders
   * @param tasks ids of the future tasks by the folders of their pages
   */
  record Addresses(
      List<String> urls,
      Set<String> folders,
      Set<String> files,
      Map<String, List<DataPage>> dataPages,
      Map<String, DataPage> dataPagesByPath,
      Map<String, String> tasks) {}

  private Map<String, String> taskIds() {
    Map<String, String> ids = new LinkedHashMap<>();
    tasksByPath.forEach((path, task) -> ids.put(path, task.id()));
    return ids;
  }

  /** Addresses of all pages, relative to the root of the site. */
  public Set<String> urls() {
    return Collections.unmodifiableSet(urls);
  }

  /** Folders that are pages. */
  public Set<String> folders() {
    return Collections.unmodifiableSet(folders);
  }

  /** Addresses of all files that are no pages, relative to the root of the site. */
  public Set<String> files() {
    return Collections.unmodifiableSet(files);
  }

  /** The page that an author wrote for a folder in a version. */
  public Optional<Page> page(String path, LanguageVersion version) {
    return Optional.ofNullable(pages.get(url(path, version)));
  }

  /** The first page that has a role. */
  public Optional<Page> pageOf(Role role) {
    return narrative.pages().stream().filter(page -> page.front().role() == role).findFirst();
  }

  /**
   * The version in which a page is shown to readers of another: their own if it exists; else the
   * standard version of their language, the main version, or whichever there is.
   */
  public Optional<LanguageVersion> substitute(String path, LanguageVersion version) {
    Stream<LanguageVersion> sameLanguage =
        narrative.versions().stream()
            .filter(
                other ->
                    other.language().equals(version.language()) && other.level() == Level.STANDARD);
    return Stream.of(Stream.of(version), sameLanguage, narrative.versions().stream())
        .flatMap(versions -> versions)
        .filter(candidate -> has(path, candidate))
        .findFirst();
  }

  /**
   * Folder of a future task's page: the author's own page about it, else the one made from data.
   */
  public String taskPath(FutureTask task) {
    return Optional.ofNullable(taskPages.get(task.id()))
        .map(Page::path)
        .orElseGet(() -> narrative.settings().paths().futureTasks() + "/" + task.id());
  }

  /** Folder of the page that tells what has changed; versions with a start page have it. */
  public String changesPath() {
    return narrative.settings().paths().changes();
  }

  /**
   * Folder of the page with all chapters, to be printed; versions with a start page and 2 to 100
   * chapters have it.
   */
  public String bookletPath() {
    return narrative.settings().paths().booklet();
  }

  /** Folder of the search page; versions with a start page have it. */
  public String searchPath() {
    return narrative.settings().paths().search();
  }

  /**
   * Folder of the poster of a chapter; every version of the chapter has it.
   *
   * @param chapter folder of the chapter
   */
  public String posterPath(String chapter) {
    return narrative.settings().paths().posters() + "/" + chapter;
  }

  /** The pages made from data that a version has, in the order in which they are shown. */
  public List<DataPage> dataPages(LanguageVersion version) {
    return List.copyOf(dataPages.getOrDefault(version.id(), List.of()));
  }

  /** The page made from data that a folder has. */
  public Optional<DataPage> dataPage(String path) {
    return Optional.ofNullable(dataPagesByPath.get(path));
  }

  /** Folder of the page about everything of a kind, whether or not it exists. */
  public String homePath(DataPage.Kind kind) {
    return dataPath(kind, "");
  }

  /** Folder of the page about one thing, whether or not it exists. */
  public String dataPath(DataPage.Kind kind, String id) {
    return DataPages.path(narrative.settings().paths(), kind, id);
  }

  /** The future task that a folder's page is about. */
  public Optional<FutureTask> taskOf(String path) {
    return Optional.ofNullable(tasksByPath.get(path))
        .flatMap(task -> narrative.data().futureTask(task.id()));
  }

  /** Address of a folder's page in a version, whether or not it exists. */
  public static String url(String path, LanguageVersion version) {
    return (path.isEmpty() ? "" : path + "/") + version.file() + ".html";
  }

  /**
   * Address of a file of the narrative, relative to the root of the site: files of {@code content/}
   * stand where their pages stand, those of {@code assets/} below {@code assets/}.
   *
   * @param file path relative to the narrative, with forward slashes
   */
  public static String fileUrl(String file) {
    return file.startsWith(CONTENT + "/") ? file.substring(CONTENT.length() + 1) : file;
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

  private boolean hasStart(LanguageVersion version) {
    return pages.containsKey(url("", version));
  }

  /** The pages that are made of others, but for those that the narrative does not want. */
  private void addMade() {
    for (LanguageVersion version : narrative.versions()) {
      if (hasStart(version) && isWanted(MadePage.CHANGES)) {
        addChanges(version);
      }
      if (hasStart(version) && isWanted(MadePage.SEARCH)) {
        addSearch(version);
      }
      if (hasBooklet(version) && isWanted(MadePage.BOOKLET)) {
        addBooklet(version);
      }
    }
    if (isWanted(MadePage.POSTERS)) {
      narrative.pages().stream()
          .filter(page -> page.type() == PageType.CHAPTER)
          .forEach(this::addPoster);
    }
  }

  private boolean isWanted(MadePage page) {
    return !narrative.settings().leaveOut().contains(page);
  }

  private void addChanges(LanguageVersion version) {
    urls.add(url(changesPath(), version));
    folders.add(changesPath());
  }

  private void addSearch(LanguageVersion version) {
    urls.add(url(searchPath(), version));
    folders.add(searchPath());
  }

  private void add(DataPage page, LanguageVersion version) {
    urls.add(url(page.path(), version));
    folders.add(page.path());
    dataPagesByPath.putIfAbsent(page.path(), page);
    dataPages.computeIfAbsent(version.id(), id -> new ArrayList<>()).add(page);
  }

  private boolean hasBooklet(LanguageVersion version) {
    long chapters =
        narrative.pages().stream()
            .filter(page -> page.type() == PageType.CHAPTER && page.version().equals(version))
            .count();
    return pages.containsKey(url("", version)) && chapters >= 2 && chapters <= LARGEST_BOOKLET;
  }

  private void addBooklet(LanguageVersion version) {
    urls.add(url(bookletPath(), version));
    folders.add(bookletPath());
  }

  private void addPoster(Page chapter) {
    urls.add(url(posterPath(chapter.path()), chapter.version()));
    folders.add(posterPath(chapter.path()));
  }

  private boolean speaks(FutureTask task, LanguageVersion version) {
    return task.title().own(version, narrative.versions()).isPresent()
        && task.summary().own(version, narrative.versions()).isPresent();
  }
}
