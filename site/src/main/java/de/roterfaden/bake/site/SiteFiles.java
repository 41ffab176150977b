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
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that go with the pages: the theme's assets, the narrative's own, and the pictures and
 * files beside the pages, and what web servers have to be told. Of the files beside the pages, what
 * no page refers to stays at home, since it may belong to a draft.
 */
public final class SiteFiles {

  private static final String NOT_FOUND = "404.html";

  private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

  private final Site site;
  private final Path narrative;
  private final PictureCache cache;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> referred = ConcurrentHashMap.newKeySet();
  private volatile String notFound = "";

  /**
   * @param site what the files belong to
   * @param cache what is known of pictures from earlier builds
   */
  public SiteFiles(Site site, PictureCache cache) {
    this.site = site;
    this.cache = cache;
    this.narrative = site.narrative().folder();
  }

  /** Takes note of what a page refers to, once it is rendered; by any thread. */
  public void read(String url, String html) {
    if (url.endsWith(".html")) {
      referred.addAll(References.in(url, html));
    }
    if (url.equals(NOT_FOUND)) {
      notFound = html;
    }
  }

  /** Writes all files beside the pages, when all pages have been read. */
  public void writeTo(NextSite next) throws IOException {
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
      if (Files.mismatch(file, next.file(target)) >= 0) {
        findings.add(wrong("bake.asset-taken", shown));
      }
    } else {
      next.copy(target, file);
    }
  }

  /** Files below {@code content/} that a page shows or links to. */
  private void publishReferred(NextSite next) throws IOException {
    Map<String, Picture> scaled = scaled();
    Map<Picture, List<PictureSize>> wanted = new LinkedHashMap<>();
    for (String url : new TreeSet<>(referred)) {
      Picture picture = scaled.get(url);
      if (picture != null) {
        site.plan().sizes(picture).stream()
            .filter(size -> SitePlan.fileUrl(size.file()).equals(url))
            .forEach(size -> wanted.computeIfAbsent(picture, p -> new ArrayList<>()).add(size));
      } else if (site.plan().hasFile(url)) {
        publish(url, next);
      }
    }
    for (Map.Entry<Picture, List<PictureSize>> entry : wanted.entrySet()) {
      publishSizes(entry.getKey(), entry.getValue(), next);
    }
  }

  /** Addresses of the smaller sizes of all pictures. */
  private Map<String, Picture> scaled() {
    Map<String, Picture> scaled = new HashMap<>();
    for (Picture picture : site.narrative().pictures().values()) {
      for (PictureSize size : site.plan().sizes(picture)) {
        if (!size.isWhole(picture)) {
          scaled.put(SitePlan.fileUrl(size.file()), picture);
        }
      }
    }
    return scaled;
  }

  private void publishSizes(Picture picture, List<PictureSize> sizes, NextSite next)
      throws IOException {
    Path file = narrative.resolve(picture.file());
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    ScaledPictures made = cache.scaled(picture.file(), Files.readAllBytes(file), sizes);
    findings.addAll(made.findings());
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
      next.copy(path, file);
      return;
    }
    CleanPicture picture = cache.clean(path(file), Files.readAllBytes(file));
    findings.addAll(picture.findings());
    if (picture.isUsable()) {
      next.put(path, picture.bytes());
    }
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
