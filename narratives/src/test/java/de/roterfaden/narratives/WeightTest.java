package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What pages weigh on their way to the reader: an old phone and a weak network are enough. */
@ExtendWith(OpenSite.Once.class)
class WeightTest {

  private static final int PAGE = 100_000;
  private static final int SCRIPT = 20_000;

  /** A page of each type, those with the most scripts. */
  private static final List<String> TYPES =
      List.of(
          "index.html",
          "kapitel/kornmarkt/index.html",
          "kapitel/letzter-bus/index.html",
          "zukunftsaufgaben/daten/index.html",
          "seiten/glossar/index.html",
          "neues/index.html",
          "suche/index.html",
          "heft/index.html",
          "aushang/kapitel/kornmarkt/index.html");

  private static Browser browser;
  private static SubPathServer server;
  private static Path site;

  @BeforeAll
  static void buildAndServe(OpenSite open) {
    browser = open.browser();
    site = open.folder();
    server = open.server();
  }

  /** The longest chapters of each version: all of them load the same style, scripts and fonts. */
  @Test
  void aChapterWeighsAtMost100KilobytesWithoutItsPictures() throws IOException {
    for (String version : List.of("index", "leicht", "en")) {
      String page = longest(version);
      Set<String> loaded = loadedBy(page);
      assertThat(loaded).as("what %s loads", page).anyMatch(file -> file.endsWith(".woff2"));
      assertThat(weight(loaded, "")).as("bytes of %s", page).isLessThanOrEqualTo(PAGE);
    }
  }

  @Test
  void noPageTypeLoadsMoreThan20KilobytesOfScript() throws IOException {
    for (String page : TYPES) {
      assertThat(weight(loadedBy(page), ".js")).as(page).isLessThanOrEqualTo(SCRIPT);
    }
  }

  private static String longest(String version) throws IOException {
    return Example.pages(site).stream()
        .filter(page -> page.startsWith("kapitel/") && page.endsWith("/" + version + ".html"))
        .max(Comparator.comparing(page -> site.resolve(page).toFile().length()))
        .orElseThrow();
  }

  /** The files that a reader's browser fetches for a page, without pictures, from top to bottom. */
  private static Set<String> loadedBy(String path) {
    Set<String> files = new TreeSet<>();
    try (BrowserContext context = browser.get().newContext()) {
      Page page = context.newPage();
      page.onRequest(request -> file(request).ifPresent(files::add));
      page.navigate(server.address() + path);
      page.evaluate("() => document.fonts.ready.then(() => true)");
    }
    return files;
  }

  private static Optional<String> file(Request request) {
    boolean counts = !request.resourceType().equals("image") && !request.url().contains("favicon");
    String address = request.url().replaceAll("[?#].*", "");
    return counts && address.startsWith(server.address())
        ? Optional.of(address.substring(server.address().length()))
        : Optional.empty();
  }

  /** Bytes of all files of an ending, each as a server sends it. */
  private static int weight(Set<String> files, String ending) throws IOException {
    int bytes = 0;
    for (String file : files) {
      if (file.endsWith(ending)) {
        bytes += sent(Files.readAllBytes(site.resolve(file))).length;
      }
    }
    return bytes;
  }

  private static byte[] sent(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }
}
