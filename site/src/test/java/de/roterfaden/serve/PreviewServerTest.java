package de.roterfaden.serve;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  @TempDir Path narrative;

  private final List<Message> said = new CopyOnWriteArrayList<>();
  private Path text;
  private Path site;
  private PreviewServer preview;

  @BeforeEach
  void start() throws IOException {
    text = narrative.resolve("content/index.md");
    site = narrative.resolve(".faden/preview");
    Files.createDirectories(text.getParent());
    Files.writeString(text, "Guten Tag\n");
    preview = start(Locale.GERMAN);
  }

  @AfterEach
  void stop() {
    preview.close();
  }

  @Test
  void aSaveIsToldToTheBrowserWhichThenSeesTheNewPage() throws Exception {
    BlockingQueue<String> news = listen();
    assertThat(next(news)).contains("\"errors\":0");

    Files.writeString(text, "Moin\n");

    assertThat(next(news)).contains("\"errors\":0");
    assertThat(get("/").body()).contains("<p>Moin</p>");
  }

  @Test
  void aBrokenSaveShowsTheErrorPageAndTheLastGoodSiteStays() throws Exception {
    BlockingQueue<String> news = listen();
    next(news);

    Files.writeString(text, "Guten Tag\n::: visoin <b>x</b>\nEnde\n");

    assertThat(next(news)).contains("\"errors\":1");
    assertThat(get("/").body()).contains("<p>Guten Tag</p>");
    Document page = Jsoup.parse(get("/-faden/errors?back=%2Fkapitel%2F%23ende").body());
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("de");
    assertThat(page.title()).isEqualTo("Ein Fehler in Ihrer Erzählung");
    assertThat(page.selectFirst("h1").text()).isEqualTo("Ein Fehler in Ihrer Erzählung");
    assertThat(page.selectFirst("li h2").text()).contains("::: visoin <b>x</b>");
    assertThat(page.selectFirst(".place").text()).isEqualTo("content/index.md, Zeile 2, Spalte 5");
    assertThat(page.selectFirst("pre mark").text()).isEqualTo("visoin");
    assertThat(page.select("pre .line").eachText())
        .containsExactly("1 Guten Tag", "2 ::: visoin <b>x</b>", "3 Ende");
    assertThat(page.selectFirst("#back").attr("href")).isEqualTo("/kapitel/#ende");

    Files.writeString(text, "Wieder gut\n");

    assertThat(next(news)).contains("\"errors\":0");
    assertThat(get("/").body()).contains("<p>Wieder gut</p>");
    assertThat(get("/-faden/errors").body()).contains("Alles in Ordnung");
  }

  @Test
  void withoutAnyGoodSiteEveryAddressShowsTheErrors() throws Exception {
    preview.close();
    Files.delete(site.resolve("index.html"));
    Files.writeString(text, "::: visoin\n");
    preview = start(Locale.ENGLISH);

    HttpResponse<String> answer = get("/kapitel/");

    assertThat(answer.statusCode()).isEqualTo(500);
    Document page = Jsoup.parse(answer.body());
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.selectFirst("h1").text()).isEqualTo("One error in your narrative");
    assertThat(page.select("#back")).isEmpty();
    assertThat(page.selectFirst("script").hasAttr("data-errors")).isTrue();
  }

  @Test
  void aBuildThatCrashesIsShownAndTheNextSaveWorks() throws Exception {
    BlockingQueue<String> news = listen();
    next(news);

    Files.writeString(text, "CRASH\n");
    assertThat(next(news)).contains("\"errors\":1");
    assertThat(get("/-faden/errors").body()).contains("boom &lt;script&gt;");

    Files.writeString(text, "gut\n");
    assertThat(next(news)).contains("\"errors\":0");
  }

  @Test
  void theScriptThatReloadsIsInEveryPageOnItsWayButNotOnTheDisk() throws Exception {
    Document page = Jsoup.parse(get("/").body());

    assertThat(page.select("body > script[src=/-faden/reload.js][data-version]")).hasSize(1);
    assertThat(get("/-faden/reload.js").body()).contains("EventSource");
    assertThat(page.select("body > script[src=/-faden/points.js][data-pick=Punkte setzen]"))
        .hasSize(1);
    assertThat(get("/-faden/points.js").body()).contains("clientX");
    assertThat(get("/-faden/points.css").body()).contains(".-faden-points");
    assertThat(get("/-faden/preview.css").headers().firstValue("Content-Type"))
        .contains("text/css; charset=utf-8");
    assertThat(site.resolve("index.html")).content().doesNotContain("-faden");
  }

  @Test
  void pagesAreNeverKeptByTheBrowser() throws Exception {
    for (String path :
        List.of("/", "/karte.svg", "/fehlt", "/-faden/errors", "/-faden/reload.js")) {
      HttpResponse<String> answer = get(path);
      assertThat(answer.headers().firstValue("Cache-Control")).as(path).contains("no-store");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:PORT,200",
    "LOCALHOST:PORT,200",
    "127.0.0.1:PORT,200",
    "[::1]:PORT,200",
    "localhost,403",
    "localhost:1,403",
    "127.0.0.1,403",
    "evil.example,403",
    "evil.example:PORT,403",
    "localhost.evil.example:PORT,403",
    "127.0.0.1.evil.example:PORT,403",
    "127.0.0.2:PORT,403",
    "'',403",
  })
  void onlyThisComputersOwnNamesAreLetIn(String host, int status) throws IOException {
    String name = host.replace("PORT", String.valueOf(preview.address().getPort()));

    for (String path : List.of("/", "/-faden/errors", "/-faden/reload.js")) {
      assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: " + name))
          .startsWith("HTTP/1.1 " + status + " ");
    }
  }

  @Test
  void aRequestWithoutOrWithTwoHostsIsNotLetIn() throws IOException {
    String host = "Host: localhost:" + preview.address().getPort();

    assertThat(raw("GET / HTTP/1.0")).startsWith("HTTP/1.1 403 ");
    assertThat(raw("GET / HTTP/1.1\r\n" + host + "\r\nHost: evil.example"))
        .startsWith("HTTP/1.1 403 ");
  }

  @Test
  void onlyThisComputerCanConnect() throws IOException {
    InetAddress bound = InetAddress.getByName(preview.address().getHost());

    assertThat(bound.isLoopbackAddress()).isTrue();
    InetAddress other = InetAddress.getByName("127.0.0.2");
    try (Socket socket = new Socket()) {
      Assumptions.assumeTrue(other.isReachable(200));
      assertThat(
              org.assertj.core.api.Assertions.catchThrowable(
                  () ->
                      socket.connect(
                          new java.net.InetSocketAddress(other, preview.address().getPort()),
                          1000)))
          .isInstanceOf(IOException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../narrative.yml",
        "/../../narrative.yml",
        "/%2e%2e/%2e%2e/narrative.yml",
        "/..%2f..%2fnarrative.yml",
        "/%2e%2e%2f%2e%2e%2fnarrative.yml",
        "/%252e%252e/%252e%252e/narrative.yml",
        "/a/../../../narrative.yml",
        "/..%5c..%5cnarrative.yml",
        "/..\\..\\narrative.yml",
        "/%c0%ae%c0%ae/%c0%ae%c0%ae/narrative.yml",
        "//etc/hostname",
        "/%2fetc%2fhostname",
        "/%00",
        "/index.html%00.png",
        "/index.html%0d%0aX:y",
        "/c:%5cwindows",
        "/C:/windows",
        "/file.txt::$DATA",
        "/%zz",
        "/%",
        "/%f",
        "/%ff",
        "/.faden-site",
        "/.git/config",
        "/sub/.hidden",
        "/%2efaden-site",
        "/geheim/narrative.yml",
        "/karte.svg/",
        "/karte.svg/x",
      })
  void nothingOutsideOfTheSiteIsShown(String path) throws IOException {
    Files.writeString(narrative.resolve("narrative.yml"), "SECRET");
    Files.writeString(site.resolve(".faden-site"), "SECRET");
    Files.createDirectories(site.resolve("sub"));
    Files.writeString(site.resolve("sub/.hidden"), "SECRET");
    link(site.resolve("geheim"), narrative);

    String answer =
        raw("GET " + path + " HTTP/1.1\r\nHost: localhost:" + preview.address().getPort());

    assertThat(answer).doesNotContain("SECRET").containsPattern("^HTTP/1.1 (404|400) ");
  }

  @ParameterizedTest
  @CsvSource({
    "/,text/html; charset=utf-8",
    "/karte.svg,image/svg+xml; charset=utf-8",
    "/a.css,text/css; charset=utf-8",
    "/a.js,text/javascript; charset=utf-8",
    "/suche.json,application/json; charset=utf-8",
    "/feed.xml,application/xml; charset=utf-8",
    "/robots.txt,text/plain; charset=utf-8",
    "/schrift.woff2,font/woff2",
    "/FOTO.JPG,image/jpeg",
    "/unbekannt.xyz,application/octet-stream",
    "/ohne-endung,application/octet-stream",
    "/gr%C3%B6%C3%9Fe%20a.pdf,application/pdf",
  })
  void everyFileHasItsContentType(String path, String type) throws Exception {
    String name = java.net.URLDecoder.decode(path, StandardCharsets.UTF_8).substring(1);
    if (!name.isEmpty()) {
      Files.writeString(site.resolve(name), "x");
    }

    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).contains(type);
  }

  @Test
  void aHeadRequestGetsTheHeadersOfTheAnswerAndNoBody() throws Exception {
    for (String path : List.of("/", "/karte.svg", "/fehlt", "/-faden/errors")) {
      HttpResponse<String> whole = get(path);
      HttpResponse<String> head =
          CLIENT.send(
              request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(),
              BodyHandlers.ofString());

      assertThat(head.body()).isEmpty();
      assertThat(head.statusCode()).isEqualTo(whole.statusCode());
      assertThat(head.headers().firstValue("Content-Type"))
          .isEqualTo(whole.headers().firstValue("Content-Type"));
      assertThat(head.headers().firstValue("Content-Length"))
          .isEqualTo(whole.headers().firstValue("Content-Length"))
          .isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
  void nothingCanBeChangedThroughThePreview(String method) throws Exception {
    HttpResponse<String> answer =
        CLIENT.send(
            request("/").method(method, HttpRequest.BodyPublishers.ofString("x")).build(),
            BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @Test
  void aMissingPageIsTheSitesOwnOrAPlainOne() throws Exception {
    HttpResponse<String> plain = get("/fehlt.html");
    Files.writeString(site.resolve("404.html"), "<body><h1>Verlaufen?</h1></body>");
    HttpResponse<String> own = get("/kapitel/fehlt/");

    assertThat(plain.statusCode()).isEqualTo(404);
    assertThat(plain.body()).contains("Diese Seite gibt es nicht", "reload.js");
    assertThat(own.statusCode()).isEqualTo(404);
    assertThat(own.body()).contains("Verlaufen?", "reload.js");
  }

  @Test
  void aFolderLeadsToItsIndexPage() throws Exception {
    Files.createDirectories(site.resolve("kapitel"));
    Files.writeString(site.resolve("kapitel/index.html"), "<p>Kapitel");

    assertThat(get("/kapitel/").body()).startsWith("<p>Kapitel<script");
    HttpResponse<String> answer = get("/kapitel");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).contains("/kapitel/");
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3,206,0123,bytes 0-3/10",
    "bytes=4-,206,456789,bytes 4-9/10",
    "bytes=-2,206,89,bytes 8-9/10",
    "bytes=8-99,206,89,bytes 8-9/10",
    "bytes=-99,206,0123456789,bytes 0-9/10",
    "bytes=10-,416,'',bytes */10",
    "bytes=5-2,416,'',bytes */10",
    "bytes=0-1;3-4,200,0123456789,",
    "bytes=-,200,0123456789,",
    "chars=1-2,200,0123456789,",
  })
  void partsOfAVideoCanBeAskedFor(String range, int status, String body, String part)
      throws Exception {
    Files.writeString(site.resolve("film.mp4"), "0123456789");

    HttpResponse<String> answer =
        CLIENT.send(request("/film.mp4").header("Range", range).build(), BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).isEqualTo(body);
    assertThat(answer.headers().firstValue("Content-Range").orElse(null)).isEqualTo(part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example/",
        "/\\evil.example/",
        "javascript:alert(1)",
        "/-faden/errors",
        "/x\"onclick=\"alert(1)",
        "/<script>",
      })
  void theWayBackNeverLeadsAway(String back) throws Exception {
    String query = java.net.URLEncoder.encode(back, StandardCharsets.UTF_8);

    String html = get("/-faden/errors?back=" + query).body();

    String href = Jsoup.parse(html).selectFirst("#back").attr("href");
    assertThat(href).startsWith("/").doesNotStartWith("//").doesNotStartWith("/-faden");
    assertThat(Jsoup.parse(html).select("[onclick]")).isEmpty();
    assertThat(Jsoup.parse(html).select("script")).hasSize(1);
  }

  @Test
  void aTakenPortIsLeftAndSaid() throws IOException {
    try (ServerSocket other = new ServerSocket(0, 1, HERE)) {
      int taken = other.getLocalPort();
      Assumptions.assumeTrue(taken < 65_000);
      try (PreviewServer second =
          PreviewServer.start(
              settings(Locale.GERMAN).onPort(taken), (pages, changed) -> build(), said::add)) {
        assertThat(second.address().getPort()).isBetween(taken + 1, taken + 50);
        assertThat(words()).anyMatch(w -> w.contains("Der Port " + taken + " ist schon belegt"));
        assertThat(words()).anyMatch(w -> w.contains(second.address().toString()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 65_536, 99_999, Integer.MAX_VALUE})
  void aNumberThatIsNoPortIsRefused(int port) {
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () ->
                    PreviewServer.start(
                        settings(Locale.GERMAN).onPort(port),
                        (pages, changed) -> build(),
                        said::add)))
        .isInstanceOf(java.net.BindException.class);
  }

  @Test
  void aStoppedPreviewFreesItsPortAndItsListeners() throws Exception {
    BlockingQueue<String> news = listen();
    next(news);
    int port = preview.address().getPort();

    preview.close();
    preview.waitForEnd();

    assertThat(news.poll(5, TimeUnit.SECONDS)).isEqualTo("END");
    try (ServerSocket again = new ServerSocket()) {
      again.setReuseAddress(true);
      again.bind(new java.net.InetSocketAddress(HERE, port));
      assertThat(again.isBound()).isTrue();
    }
  }

  @Test
  void manyErrorsAreCountedAndOnlyTheFirstAreShown() throws Exception {
    BlockingQueue<String> news = listen();
    next(news);
    Files.writeString(text, "::: visoin\n".repeat(60));
    next(news);

    Document page = Jsoup.parse(get("/-faden/errors").body());

    assertThat(page.selectFirst("h1").text()).isEqualTo("60 Fehler in Ihrer Erzählung");
    assertThat(page.select("li")).hasSize(50);
    assertThat(page.text()).contains("Und noch 10 weitere Fehler.");
  }

  private PreviewSettings settings(Locale locale) {
    return PreviewSettings.of(narrative, locale).onPort(0);
  }

  private PreviewServer start(Locale locale) throws IOException {
    return PreviewServer.start(settings(locale), (pages, changed) -> build(), said::add);
  }

  /** Turns the text into a page; a misspelt block is an error. */
  private Rebuild.Outcome build() {
    try {
      List<String> lines = Files.readAllLines(text);
      if (lines.contains("CRASH")) {
        throw new IllegalStateException("boom <script>");
      }
      List<Finding> findings = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).startsWith("::: visoin")) {
          findings.add(
              Finding.error("markup/unknown-block", Message.of("serve.crashed", lines.get(i)))
                  .help(Message.of("serve.crashed.help"))
                  .at("content/index.md", Position.onLine(i + 1, 5, 6)));
        }
      }
      if (findings.isEmpty()) {
        Files.createDirectories(site);
        Files.writeString(
            site.resolve("index.html"),
            "<!DOCTYPE html><html><body><p>" + lines.get(0) + "</p></body></html>");
        Files.writeString(site.resolve("karte.svg"), "<svg/>");
      }
      return new Rebuild.Outcome(findings.isEmpty(), findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> words() {
    Messages german = Messages.in(Locale.GERMAN);
    return said.stream().map(german::text).toList();
  }

  /** Listens to the news for the browser; {@code END} when they end. */
  private BlockingQueue<String> listen() {
    BlockingQueue<String> news = new LinkedBlockingQueue<>();
    Thread listener =
        new Thread(
            () -> {
              try (Stream<String> lines =
                  CLIENT.send(request("/-faden/events").build(), BodyHandlers.ofLines()).body()) {
                lines.filter(line -> line.startsWith("data: ")).forEach(news::add);
              } catch (IOException | UncheckedIOException | InterruptedException e) {
                // It has ended, as it does when the preview stops.
              }
              news.add("END");
            });
    listener.setDaemon(true);
    listener.start();
    return news;
  }

  private static String next(BlockingQueue<String> news) throws InterruptedException {
    String line = news.poll(10, TimeUnit.SECONDS);
    assertThat(line).as("news within ten seconds").isNotNull();
    return line;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(preview.address() + path.substring(1)));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return CLIENT.send(request(path).build(), BodyHandlers.ofString());
  }

  /** Sends a request as it is written, which a well-behaved client would not. */
  private String raw(String head) throws IOException {
    try (Socket socket = new Socket(HERE, preview.address().getPort())) {
      socket.setSoTimeout(5_000);
      socket
          .getOutputStream()
          .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void link(Path link, Path target) throws IOException {
    try {
      Files.createSymbolicLink(link, target);
    } catch (UnsupportedOperationException e) {
      Files.createFile(link);
    }
  }
}
