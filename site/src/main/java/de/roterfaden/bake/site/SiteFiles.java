package de.roterfaden.bake.site;

import de.roterfaden.bake.pictures.CleanPicture;
import de.roterfaden.bake.pictures.PictureCache;
import de.roterfaden.bake.pictures.PictureCleaner;
import de.roterfaden.bake.pictures.ScaledPictures;
import de.roterfaden.bake.publish.NextSite;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.markup.PictureSize;
import de.roterfaden.markup.SitePlan;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Picture;
import de.roterfaden.narrative.source.Stamp;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The files that go with the pages: the theme's assets, the narrative's own, and the pictures and
 * files beside the pages, and what web servers have to be told. Of the files beside the pages, what
 * no page refers to stays at home, since it may belong to a draft.
 */
public final class SiteFiles {

  /** Address of the page that servers show where there is none. */
  public static final String NOT_FOUND = "404.html";

  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

  private final Site site;
  private final Path narrative;
  private final PictureCache cache;
  private final List<Finding> findings = new ArrayList<>();

  /** Addresses of the smaller sizes of all pictures. */
  private final Map<String, Picture> scaled;

  /** The files to which each page refers, by its address. */
  private final Map<String, Set<String>> referred = new ConcurrentHashMap<>();

  private volatile String notFound = "";

  /** Files whose content has been published, by themselves and where they went. */
  private final Map<String, Source> sources = new HashMap<>();

  private Map<String, Source> known = Map.of();
  private Predicate<String> keep = path -> false;

  /** When nobody had looked at the files yet. */
  private final Instant looked = Instant.now();

  /**
   * @param site what the files belong to
   * @param cache what is known of pictures from earlier builds
   */
  public SiteFiles(Site site, PictureCache cache) {
    this.site = site;
    this.cache = cache;
    this.narrative = site.narrative().folder();
    this.scaled = scaled();
  }

  /**
   * A file that has been published.
   *
   * @param stamp what it looked like
   * @param looked when that was, or a little earlier
   */
  private record Source(Stamp stamp, Instant looked) {}

  /** Takes note of what a page refers to, once it is rendered; by any thread. */
  public void read(String url, String html) {
    if (url.endsWith(".html")) {
      Set<String> files = new HashSet<>();
      for (String address : References.in(url, html)) {
        if (scaled.containsKey(address) || site.plan().hasFile(address)) {
          files.add(address);
        }
      }
      // Of what a page refers to this is little, and there may be ten thousands of pages.
      referred.put(url, Set.copyOf(files));
    }
    if (url.equals(NOT_FOUND)) {
      notFound = html;
    }
  }

  /** Takes over what was read of a page that is the same as in an earlier site. */
  public void takeOver(String url, SiteFiles before) {
    Set<String> addresses = before.referred.get(url);
    if (addresses != null) {
      referred.put(url, addresses);
    }
    if (url.equals(NOT_FOUND)) {
      notFound = before.notFound;
    }
  }

  /** Takes over to which files a page refers that is the same as in an earlier site. */
  public void takeOver(String url, Set<String> addresses) {
    referred.put(url, addresses);
  }

  /** Takes over the page that servers show where there is none. */
  public void takeOverNotFound(String html) {
    notFound = html;
  }

  /** The files to which each page refers, by its address. */
  public Map<String, Set<String>> referred() {
    return Collections.unmodifiableMap(referred);
  }

  /** Writes all files beside the pages, when all pages have been read. */
  public void writeTo(NextSite next) throws IOException {
    writeTo(next, null, path -> false);
  }

  /**
   * The same after an earlier site, of which is kept what need not be made again.
   *
   * @param before what the earlier files were made of; null if nobody remembers
   * @param keep keeps a file of the earlier site, if that is possible
   */
  public void writeTo(NextSite next, @Nullable SiteFiles before, Predicate<String> keep)
      throws IOException {
    this.known = before == null ? Map.of() : before.sources;
    this.keep = keep;
    for (Map.Entry<String, byte[]> asset : site.assets().files().entrySet()) {
      next.put(asset.getKey(), asset.getValue());
    }
    copyAssets(next);
    publishReferred(next);
    ServerFiles.of(
            notFound,
            site.assets().files().keySet(),
            site.baseUrl(),
            site.narrative().edition() != Edition.PUBLIC)
        .writeTo(next);
  }

  /** What is wrong with the files that have been written. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  private void copyAssets(NextSite next) throws IOException {
    Path assets = narrative.resolve("assets");
    if (!Files.isDirectory(assets)) {
      return;
    }
    Files.walkFileTree(
        assets,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return dir.equals(assets) || isWanted(dir)
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (isWanted(file)) {
              copyAsset(file, SitePlan.fileUrl(path(file)), next);
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void copyAsset(Path file, String target, NextSite next) throws IOException {
    String shown = path(file);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      findings.add(wrong("bake.asset-link", shown));
    } else if (next.has(target)) {
      if (!next.isLike(target, file)) {
        findings.add(wrong("bake.asset-taken", shown));
      }
    } else {
      next.copy(target, file);
    }
  }

  /** Files below {@code content/} that a page shows or links to. */
  private void publishReferred(NextSite next) throws IOException {
    Map<Picture, List<PictureSize>> wanted = new LinkedHashMap<>();
    Set<String> urls = new TreeSet<>();
    referred.values().forEach(urls::addAll);
    for (String url : urls) {
      Picture picture = scaled.get(url);
      if (picture != null) {
        site.plan().sizes(picture).stream()
            .filter(size -> SitePlan.fileUrl(size.file()).equals(url))
            .forEach(size -> wanted.computeIfAbsent(picture, p -> new ArrayList<>()).add(size));
      } else {
        publish(url, next);
      }
    }
    for (Map.Entry<Picture, List<PictureSize>> entry : wanted.entrySet()) {
      publishSizes(entry.getKey(), entry.getValue(), next);
    }
  }

  private Map<String, Picture> scaled() {
    Map<String, Picture> sizes = new HashMap<>();
    for (Picture picture : site.narrative().pictures().values()) {
      for (PictureSize size : site.plan().sizes(picture)) {
        if (!size.isWhole(picture)) {
          sizes.put(SitePlan.fileUrl(size.file()), picture);
        }
      }
    }
    return sizes;
  }

  private void publishSizes(Picture picture, List<PictureSize> sizes, NextSite next)
      throws IOException {
    Path file = narrative.resolve(picture.file());
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<String> targets = sizes.stream().map(size -> SitePlan.fileUrl(size.file())).toList();
    if (isKept(file, targets)) {
      return;
    }
    ScaledPictures made = cache.scaled(picture.file(), Files.readAllBytes(file), sizes);
    findings.addAll(made.findings());
    if (made.pictures().size() == sizes.size()) {
      remember(file, targets, made.findings());
    }
    for (Map.Entry<PictureSize, CleanPicture> entry : made.pictures().entrySet()) {
      next.put(SitePlan.fileUrl(entry.getKey().file()), entry.getValue().bytes());
    }
  }

  /**
   * Publishes a file that lies below {@code content/}, pictures cleaned, if it is there and has not
   * been published yet.
   *
   * @param path its path below {@code content/}, and in the site
   */
  public void publish(String path, NextSite next) throws IOException {
    Path file = narrative.resolve("content").resolve(path);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || next.has(path)) {
      return;
    }
    if (!PictureCleaner.isPicture(file.toString())) {
      if (!isKept(file, List.of(path))) {
        next.copy(path, file);
        remember(file, List.of(path), List.of());
      }
      return;
    }
    if (isKept(file, List.of(path))) {
      return;
    }
    CleanPicture picture = cache.clean(path(file), Files.readAllBytes(file));
    findings.addAll(picture.findings());
    if (picture.isUsable()) {
      next.put(path, picture.bytes());
      remember(file, List.of(path), picture.findings());
    }
  }

  private boolean isKept(Path file, List<String> targets) {
    Source source = known.get(key(file, targets));
    boolean same =
        source != null
            && source.stamp().isReliable(source.looked())
            && source.stamp().equals(Stamp.of(file))
            && targets.stream().allMatch(keep);
    if (same) {
      sources.put(key(file, targets), source);
    }
    return same;
  }

  private void remember(Path file, List<String> targets, List<Finding> told) {
    Stamp stamp = Stamp.of(file);
    if (stamp != null && told.isEmpty()) {
      sources.put(key(file, targets), new Source(stamp, looked));
    }
  }

  /** A picture may be published itself and in smaller sizes. */
  private String key(Path file, List<String> targets) {
    return path(file) + " " + targets;
  }

  private static boolean isWanted(Path path) {
    String name = path.getFileName().toString();
    return !name.startsWith(".") && !LITTER.contains(name.toLowerCase(Locale.ROOT));
  }

  private Finding wrong(String key, String file) {
    return Finding.error(key.replace('.', '/'), Message.of(key, file))
        .help(Message.of(key + ".help"))
        .at(file, Position.START);
  }

  private String path(Path file) {
    return narrative.relativize(file).toString().replace('\\', '/');
  }
}
