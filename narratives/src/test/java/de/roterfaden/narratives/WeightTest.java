package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What pages weigh on their way to the reader: an old phone and a weak network are enough. */
class WeightTest {

  private static final int PAGE = 100_000;
  private static final int SCRIPT = 20_000;

  private static Browser browser;
  private static SubPathServer server;
  private static Path site;

  @BeforeAll
  static void buildAndServe() throws IOException {
    browser = Browser.start();
    site = Example.build(Example.lindwerth(), "lindwerth-weight").site();
    server = new SubPathServer(site);
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void aChapterWeighsAtMost100KilobytesWithoutItsPictures() throws IOException {
    TreeMap<Integer, String> weights = new TreeMap<>();
    for (String page : Example.pages(site)) {
      if (page.startsWith("kapitel/")) {
        Set<String> loaded = loadedBy(page);
        assertThat(loaded).as("what %s loads", page).anyMatch(file -> file.endsWith(".woff2"));
        weights.put(weight(loaded, ""), page);
      }
    }
    assertThat(weights).hasSizeGreaterThan(20);
    assertThat(weights.lastKey())
        .as("bytes of the heaviest chapter, %s", weights.lastEntry().getValue())
        .isLessThanOrEqualTo(PAGE);
  }

  @Test
  void noPageTypeLoadsMoreThan20KilobytesOfScript() throws IOException {
    for (String page : Example.pages(site)) {
      if (page.endsWith("index.html")) {
        assertThat(weight(loadedBy(page), ".js")).as(page).isLessThanOrEqualTo(SCRIPT);
      }
    }
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
