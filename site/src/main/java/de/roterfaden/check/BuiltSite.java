package de.roterfaden.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * A folder of HTML: the site of a narrative as it would be published, or any other.
 *
 * <pre>{@code
 * Outcome outcome = BuiltSite.of(folder, "", Origins.BUILT).show(check.begin(site));
 * }</pre>
 */
public final class BuiltSite {

  /** Larger files are no pages that people read, and would fill the memory. */
  private static final long LARGEST = 64L << 20;

  private final Path folder;
  private final Map<String, String> held;
  private final String baseUrl;
  private final Origins origins;
  private final List<String> pages;

  private BuiltSite(
      Path folder, Map<String, String> held, String baseUrl, Origins origins, List<String> pages) {
    this.folder = folder;
    this.held = held;
    this.baseUrl = baseUrl;
    this.origins = origins;
    this.pages = List.copyOf(pages);
  }

  /**
   * The site in a folder; hidden files and links to files are left out.
   *
   * @param baseUrl public address with a slash at its end; "" if nobody knows it
   * @param origins where what stands on its pages comes from
   */
  public static BuiltSite of(Path folder, String baseUrl, Origins origins) throws IOException {
    return of(folder, Map.of(), baseUrl, origins);
  }

  /**
   * The same of a site some pages of which are not in the folder yet.
   *
   * @param held these pages, by their paths
   */
  static BuiltSite of(Path folder, Map<String, String> held, String baseUrl, Origins origins)
      throws IOException {
    List<String> pages = new ArrayList<>();
    held.keySet().stream().filter(BuiltSite::isPage).forEach(pages::add);
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return dir.equals(folder) || !dir.getFileName().toString().startsWith(".")
                ? FileVisitResult.CONTINUE
                : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isPage(file.getFileName().toString())
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
              pages.add(folder.relativize(file).toString().replace('\\', '/'));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    pages.sort(null);
    return new BuiltSite(folder, held, baseUrl, origins, pages);
  }

  private static boolean isPage(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
  }

  /** Where its files are, but for those that are held. */
  public Path folder() {
    return folder;
  }

  /** Pages that are in memory only, by their paths. */
  public Map<String, String> held() {
    return held;
  }

  /** Writes the pages that are in memory only into the folder, for programs that look there. */
  public void writeOut() throws IOException {
    for (Map.Entry<String, String> page : held.entrySet()) {
      Path file = folder.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
  }

  /** Its public address with a slash at its end, or "". */
  public String baseUrl() {
    return baseUrl;
  }

  /** Where what stands on its pages comes from. */
  public Origins origins() {
    return origins;
  }

  /** Paths of its pages, relative to its folder and in order. */
  public List<String> pages() {
    return pages;
  }

  /** Shows all pages to one inspection. */
  public Outcome show(PageInspection inspection) {
    walk(List.of(inspection));
    return inspection.end();
  }

  /**
   * Shows each page to all inspections. Pages are parsed once, in parallel, and forgotten
   * afterwards; files that are no text, or too large, are passed over.
   */
  void walk(List<PageInspection> inspections) {
    pages.parallelStream()
        .map(this::read)
        .flatMap(Optional::stream)
        .forEach(page -> inspections.forEach(inspection -> inspection.look(page)));
  }

  private Optional<BuiltPage> read(String address) {
    String page = held.get(address);
    if (page != null) {
      return Optional.of(parse(address, page));
    }
    try {
      Path file = folder.resolve(address);
      if (Files.size(file) > LARGEST) {
        return Optional.empty();
      }
      String html =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return Optional.of(parse(address, html));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BuiltPage parse(String address, String html) {
    return new BuiltPage(
        address, html, Parser.htmlParser().setTrackPosition(true).parseInput(html, ""));
  }
}
