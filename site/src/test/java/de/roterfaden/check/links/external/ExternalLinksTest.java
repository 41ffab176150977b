package de.roterfaden.check.links.external;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.check.links.LocalLinks;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Other sites are asked politely and safely, whatever they answer. */
class ExternalLinksTest {

  @TempDir private Path folder;
  private BadServer server;
  private Looking look;

  @BeforeEach
  void start() throws IOException {
    server = BadServer.start();
    look = new Looking(folder);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  private String url(String path) {
    return url("stadt.example", path);
  }

  private String url(String host, String path) {
    return "http://" + host + ":" + server.port() + path;
  }

  private List<Finding> at(String... paths) throws IOException {
    String[] urls = new String[paths.length];
    for (int i = 0; i < paths.length; i++) {
      urls[i] = url(paths[i]);
    }
    return look.at(server, urls);
  }

  /** The last part of the message's key. */
  private static String key(Finding finding) {
    return finding.message().key().replace("links.external.", "");
  }

  // ---------------------------------------------------------------- what answers mean

  @Test
  void aPageThatIsThereIsAskedForItsHeadOnlyAndNothingIsSaid() throws IOException {
    server.page("/a", "x");
    assertThat(at("/a")).isEmpty();
    assertThat(server.requests()).containsExactly("HEAD /a");
  }

  @ParameterizedTest
  @CsvSource({
    "404, gone, WARNING",
    "410, gone, WARNING",
    "401, closed, INFO",
    "403, closed, INFO",
    "405, closed, INFO",
    "451, closed, INFO",
    "999, closed, INFO",
    "300, closed, INFO",
    "304, closed, INFO",
    "500, server, INFO",
    "502, server, INFO",
    "408, server, INFO",
    "503, busy, INFO",
    "429, busy, INFO"
  })
  void aStatusMeans(int status, String key, Severity severity) throws IOException {
    server.on("/a", status, "", "");
    List<Finding> found = at("/a");
    assertThat(found).extracting(ExternalLinksTest::key).containsExactly(key);
    Finding finding = found.get(0);
    assertThat(finding.severity()).isEqualTo(severity);
    assertThat(finding.file()).isEqualTo("index.html");
    assertThat(finding.position().line()).isEqualTo(2);
    assertThat(finding.help().isNone()).as("says what to do").isFalse();
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      assertThat(Messages.in(locale).text(finding.message()))
          .contains(url("/a"), String.valueOf(status))
          .doesNotContain("{");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 500, 501})
  void whereTheHeadIsRefusedThePageIsAsked(int status) throws IOException {
    server.on(
        "/a",
        (head, out) ->
            BadServer.reply(head, out, head.startsWith("HEAD") ? status : 200, "", new byte[9]));
    assertThat(at("/a")).isEmpty();
    assertThat(server.requests()).containsExactly("HEAD /a", "GET /a");
  }

  @Test
  void whereTheHeadCutsTheConnectionThePageIsAsked() throws IOException {
    server.on(
        "/a",
        (head, out) -> {
          if (head.startsWith("GET")) {
            BadServer.reply(head, out, 200, "", new byte[0]);
          }
        });
    assertThat(at("/a")).isEmpty();
    assertThat(server.requests()).containsExactly("HEAD /a", "GET /a");
  }

  @Test
  void aNameThatNobodyKnowsIsBroken() throws IOException {
    assertThat(look.at(server, url("weg.example", "/a"), url("weg.example", "/b")))
        .extracting(ExternalLinksTest::key)
        .containsExactly("unknown-host", "unknown-host");
  }

  @Test
  void whoKnowsNoHostAtAllIsCutOffAndTheLinksAreNotToBlame() throws IOException {
    String[] urls = {url("a.example", "/"), url("b.example", "/"), url("c.example", "/")};
    look.names =
        name -> {
          throw new UnknownHostException(name);
        };
    assertThat(look.at(server, urls))
        .extracting(ExternalLinksTest::key)
        .containsExactly("offline", "offline", "offline");
    look.names = name -> new InetAddress[] {Looking.HERE};
    assertThat(look.at(server, urls))
        .as("and nothing of it is kept")
        .extracting(ExternalLinksTest::key)
        .containsExactly("gone", "gone", "gone");
  }

  @Test
  void aPortWhereNobodyListensIsNotCheckedAndAskedOnce() throws IOException {
    AtomicInteger looks = new AtomicInteger();
    look.names =
        name -> {
          looks.incrementAndGet();
          return new InetAddress[] {Looking.HERE};
        };
    int port = server.port();
    server.close();
    String there = "http://stadt.example:" + port;
    assertThat(look.at(Set.of(port), there + "/a", there + "/b", there + "/c"))
        .extracting(ExternalLinksTest::key)
        .containsOnly("refused");
    assertThat(looks.get()).as("the other addresses of the server are left out").isLessThan(3);
  }

  // ---------------------------------------------------------------- misbehaviour

  @Test
  void aServerThatClosesAtOnceIsNotChecked() throws IOException {
    server.on("/a", (head, out) -> {});
    assertThat(at("/a")).extracting(ExternalLinksTest::key).containsExactly("cut");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "garbage\r\n\r\n",
        "HTTP/1.1 abc\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Type: text/html\r\n\r\nno gzip",
        "SSH-2.0-OpenSSH_9.2\r\n"
      })
  void anAnswerThatMakesNoSenseIsNotCheckedAndBreaksNothing(String answer) throws IOException {
    server.on("/a", (head, out) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
    assertThat(at("/a#eins")).hasSize(1).allMatch(f -> f.severity() == Severity.INFO);
  }

  @Test
  void aServerThatIsSilentIsLeftInTime() throws IOException {
    server.on("/a", (head, out) -> Thread.sleep(5000));
    long begin = System.nanoTime();
    assertThat(at("/a")).extracting(ExternalLinksTest::key).containsExactly("timeout");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-Drop: ", "\r\n"})
  void aServerThatDripsHeadersOrBodyIsLeftInTime(String start) throws IOException {
    server.on(
        "/a",
        (head, out) -> {
          out.write(
              ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + start)
                  .getBytes(StandardCharsets.UTF_8));
          for (int i = 0; i < 100; i++) {
            out.write('x');
            out.flush();
            Thread.sleep(50);
          }
        });
    long begin = System.nanoTime();
    assertThat(at("/a#eins")).extracting(ExternalLinksTest::key).containsExactly("timeout");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(4));
  }

  @Test
  void anEndlessHeaderFillsNoMemory() throws IOException {
    server.on(
        "/a",
        (head, out) -> {
          out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.UTF_8));
          endless(out);
        });
    assertThat(at("/a")).extracting(ExternalLinksTest::key).containsExactly("cut");
  }

  @Test
  void aBodyThatEndsTooEarlyIsNotChecked() throws IOException {
    server.on(
        "/a",
        (head, out) ->
            out.write(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\n<p>"
                    .getBytes(StandardCharsets.UTF_8)));
    assertThat(at("/a#eins")).extracting(ExternalLinksTest::key).containsExactly("cut");
  }

  @Test
  void ofAnEndlessBodyOnlyTheBeginIsRead() throws IOException {
    AtomicInteger written = new AtomicInteger();
    server.on(
        "/a",
        (head, out) -> {
          out.write(
              "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p id=eins>"
                  .getBytes(StandardCharsets.UTF_8));
          written.set(endless(out));
        });
    assertThat(at("/a#eins", "/a#zwei"))
        .extracting(ExternalLinksTest::key)
        .as("what stands behind the limit, nobody knows")
        .containsExactly("anchor-unsure");
    assertThat(written.get()).isLessThan(20_000_000);
  }

  @Test
  void ofAGzipBombOnlyTheBeginIsUnpacked() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write("<p id=eins>".getBytes(StandardCharsets.UTF_8));
      byte[] much = new byte[1 << 20];
      for (int i = 0; i < 200; i++) {
        gzip.write(much);
      }
    }
    assertThat(bomb.size()).isLessThan(400_000);
    server.on(
        "/a",
        (head, out) ->
            BadServer.reply(
                head,
                out,
                200,
                "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                bomb.toByteArray()));
    assertThat(at("/a#eins", "/a#zwei"))
        .extracting(ExternalLinksTest::key)
        .containsExactly("anchor-unsure");
  }

  private static int endless(OutputStream out) {
    byte[] much = new byte[8192];
    Arrays.fill(much, (byte) 'x');
    int written = 0;
    try {
      while (written < 500_000_000) {
        out.write(much);
        written += much.length;
      }
    } catch (IOException e) {
      // The client has heard enough.
      return written;
    }
    return written;
  }

  // ---------------------------------------------------------------- redirects

  @ParameterizedTest
  @ValueSource(ints = {301, 308})
  void aPermanentRedirectIsToldWithTheNewAddress(int status) throws IOException {
    server.redirect("/alt", status, "/neu?x=1").page("/neu", "x");
    Finding finding = at("/alt").get(0);
    assertThat(finding.rule()).isEqualTo("links/external-moved");
    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(Messages.in(Locale.GERMAN).text(finding.help())).contains(url("/neu?x=1"));
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 303, 307})
  void aTemporaryRedirectIsFollowedInSilence(int status) throws IOException {
    server.redirect("/a", status, "b").page("/b", "x");
    assertThat(at("/a")).isEmpty();
  }

  @Test
  void behindATemporaryRedirectNoNewAddressIsPromised() throws IOException {
    server.redirect("/a", 301, "/b").redirect("/b", 302, "/c").redirect("/c", 301, "/d");
    server.page("/d", "x");
    assertThat(at("/a").get(0).message().arguments()).containsExactly(url("/a"), url("/b"));
  }

  @Test
  void aRedirectToNothingIsBroken() throws IOException {
    server.redirect("/a", 301, "/weg");
    assertThat(at("/a")).extracting(ExternalLinksTest::key).containsExactly("gone");
  }

  @Test
  void redirectsInACircleAreBroken() throws IOException {
    server.redirect("/a", 302, "/b").redirect("/b", 302, "/a").redirect("/c", 301, "/c");
    assertThat(at("/a", "/c")).extracting(ExternalLinksTest::key).containsExactly("loop", "loop");
  }

  @Test
  void tooManyRedirectsAreBroken() throws IOException {
    for (int i = 0; i < 20; i++) {
      server.redirect("/" + i, 302, "/" + (i + 1));
    }
    assertThat(at("/0")).extracting(ExternalLinksTest::key).containsExactly("many");
    assertThat(server.requests()).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://stadt.example/",
        "javascript:alert(1)",
        "mailto:a@b.example",
        "",
        "http://",
        "file:///etc/passwd"
      })
  void aRedirectToWhatIsNoWebAddressIsBroken(String location) throws IOException {
    server.redirect("/a", 302, location);
    assertThat(at("/a")).extracting(ExternalLinksTest::key).containsExactly("nowhere");
  }

  // ---------------------------------------------------------------- private networks

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.2", "http://169.254.169.254", "http://10.1.2.3", "http://[::1]",
        "http://[fd00::1]", "http://192.168.1.1", "http://100.64.0.1", "http://[64:ff9b::7f00:1]",
        "http://[2002:7f00:1::]", "http://[::ffff:127.0.0.1]", "http://0.0.0.0", "http://224.0.0.1"
      })
  void noRequestGoesIntoAPrivateNetworkAlsoNotByRedirect(String address) throws IOException {
    look.allowed = PublicAddresses::isPublic;
    assertThat(look.at(Set.of(80), address + "/"))
        .extracting(Finding::rule)
        .containsExactly("links/external-private");

    look.allowed = each -> Looking.HERE.equals(each) || PublicAddresses.isPublic(each);
    if (!address.contains("ffff")) {
      server.redirect("/a", 302, address + "/");
      assertThat(look.at(Set.of(80, server.port()), url("/a")))
          .extracting(Finding::rule)
          .containsExactly("links/external-private");
    }
  }

  @Test
  void aNameThatLeadsIntoAPrivateNetworkIsNotAsked() throws IOException {
    look.allowed = PublicAddresses::isPublic;
    server.page("/a", "x");
    Finding finding = at("/a").get(0);
    assertThat(finding.rule()).isEqualTo("links/external-private");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void aNameThatChangesItsAddressBetweenTwoLookUpsGainsNothing() throws IOException {
    server.on("/a", 405, "", "");
    AtomicInteger looks = new AtomicInteger();
    look.names =
        name ->
            new InetAddress[] {
              looks.getAndIncrement() == 0 ? Looking.HERE : InetAddress.getByName("127.0.0.9")
            };
    assertThat(at("/a")).extracting(ExternalLinksTest::key).containsExactly("private");
    assertThat(server.requests()).containsExactly("HEAD /a");
    assertThat(looks.get()).as("one look-up for each connection, none before").isEqualTo(2);
  }

  @Test
  void ofSeveralAddressesOnlyTheOpenOnesAreAsked() throws IOException {
    server.page("/a", "x");
    look.names = name -> new InetAddress[] {InetAddress.getByName("127.0.0.9"), Looking.HERE};
    assertThat(at("/a")).isEmpty();
  }

  @Test
  void otherPortsAreNotAskedAlsoNotByRedirect() throws IOException {
    server.page("/a", "x").redirect("/b", 302, "http://stadt.example:22/");
    assertThat(look.at(Set.of(80), url("/a")))
        .extracting(ExternalLinksTest::key)
        .containsExactly("port");
    assertThat(server.requests()).isEmpty();
    assertThat(at("/b")).extracting(ExternalLinksTest::key).containsExactly("port");
  }

  @Test
  void nothingIsSentThatTellsOfTheReader() throws IOException {
    server.on("/a", 200, "Set-Cookie: id=1; Path=/\r\nContent-Type: text/html\r\n", "<p id=x>");
    look.at(
        server,
        "http://nutzer:geheim@stadt.example:" + server.port() + "/a",
        url("/a?1#x"),
        url("/a?2"));
    assertThat(server.heads())
        .hasSize(3)
        .allSatisfy(
            head ->
                assertThat(head)
                    .contains("User-Agent: RoterFaden/")
                    .doesNotContainIgnoringCase("cookie")
                    .doesNotContainIgnoringCase("referer")
                    .doesNotContainIgnoringCase("authorization")
                    .doesNotContain("geheim"));
  }

  // ---------------------------------------------------------------- places on pages

  @Test
  void placesOnPagesAreLookedFor() throws IOException {
    server.page(
        "/a", "<h2 id=eins>1</h2><a name=alt></a><h2 id=größe></h2><h3 id=user-content-code></h3>");
    assertThat(
            at(
                "/a#eins",
                "/a#alt",
                "/a#gr%C3%B6%C3%9Fe",
                "/a#größe",
                "/a#code",
                "/a#top",
                "/a#",
                "/a#:~:text=Seil",
                "/a#eins:~:text=Seil",
                "/a#/weg/in/der/app",
                "/a#!weg"))
        .isEmpty();
    assertThat(server.requests()).as("all of them by one request").containsExactly("GET /a");
    Finding finding = at("/a#weg").get(0);
    assertThat(finding.rule()).isEqualTo("links/external-anchor");
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aPlaceThatAScriptMayMakeIsNoFault() throws IOException {
    server.page("/a", "<script src=x.js></script>");
    assertThat(at("/a#weg")).extracting(Finding::severity).containsExactly(Severity.INFO);
  }

  @Test
  void whatIsNoPageHasNoPlaces() throws IOException {
    server.on("/a", 200, "Content-Type: application/pdf\r\n", "x");
    server.on("/b", 200, "Content-Type: this is no type\r\n", "x");
    server.on("/c", 200, "", "x");
    assertThat(at("/a#page=3", "/b#weg", "/c#weg")).isEmpty();
  }

  @Test
  void aPageInAnotherEncodingIsReadToo() throws IOException {
    server.on(
        "/a",
        (head, out) ->
            BadServer.reply(
                head,
                out,
                200,
                "Content-Type: text/html; charset=iso-8859-1\r\n",
                "<p id=größe>".getBytes(StandardCharsets.ISO_8859_1)));
    assertThat(at("/a#größe")).isEmpty();
  }

  @Test
  void aRedirectWithAPlaceOfItsOwnTakesTheOneOfTheLinkAway() throws IOException {
    server.redirect("/a", 302, "/b#anders").redirect("/c", 302, "/b").page("/b", "<p id=anders>");
    assertThat(at("/a#weg")).isEmpty();
    assertThat(at("/c#weg")).extracting(ExternalLinksTest::key).containsExactly("anchor");
  }

  // ---------------------------------------------------------------- politeness

  @Test
  void aHostIsNeverAskedMoreThanTwiceAtTheSameTime() throws IOException {
    server.on(
        "*",
        (head, out) -> {
          server.stay(30);
          BadServer.reply(head, out, 200, "", new byte[0]);
        });
    String[] paths = IntStream.range(0, 20).mapToObj(i -> "/" + i).toArray(String[]::new);
    assertThat(at(paths)).isEmpty();
    assertThat(server.requests()).hasSize(20);
    assertThat(server.most()).isEqualTo(2);
  }

  @Test
  void manyHostsAreAskedAtTheSameTimeButNotTooMany() throws IOException {
    server.on(
        "*",
        (head, out) -> {
          server.stay(60);
          BadServer.reply(head, out, 200, "", new byte[0]);
        });
    String[] urls =
        IntStream.range(0, 30).mapToObj(i -> url("h" + i + ".example", "/")).toArray(String[]::new);
    assertThat(look.at(server, urls)).isEmpty();
    assertThat(server.most()).isBetween(4, 8);
  }

  @Test
  void betweenTwoRequestsToAHostThereIsAPause() throws IOException {
    look.settings = Looking.settings(Duration.ofMillis(250), 2, 1);
    List<Instant> times = new CopyOnWriteArrayList<>();
    server.on(
        "*",
        (head, out) -> {
          times.add(look.time.now());
          BadServer.reply(head, out, 200, "", new byte[0]);
        });
    Instant begin = look.time.now();
    at(IntStream.range(0, 10).mapToObj(i -> "/" + i).toArray(String[]::new));
    assertThat(times).hasSize(10);
    assertThat(Duration.between(begin, look.time.now()))
        .isGreaterThanOrEqualTo(Duration.ofMillis(9 * 250));
  }

  @Test
  void whatFailsIsTriedAgainAfterLongerAndLongerWaits() throws IOException {
    look.settings = Looking.settings(Duration.ZERO, 2, 4);
    server.on("/a", 500, "", "");
    assertThat(at("/a")).extracting(ExternalLinksTest::key).containsExactly("server");
    assertThat(server.requests())
        .containsExactly("HEAD /a", "GET /a", "GET /a", "GET /a", "GET /a");
    assertThat(look.time.waits())
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4));
  }

  @Test
  void whatWorksAgainIsFine() throws IOException {
    look.settings = Looking.settings(Duration.ZERO, 2, 3);
    AtomicInteger asked = new AtomicInteger();
    server.on(
        "/a",
        (head, out) ->
            BadServer.reply(head, out, asked.incrementAndGet() < 3 ? 502 : 200, "", new byte[0]));
    assertThat(at("/a")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "429, Retry-After: 17, 17000",
    "503, Retry-After: 17, 17000",
    "503, 'Retry-After: Sun, 01 Nov 2026 12:00:30 GMT', 30000",
    "503, 'Retry-After: Sun, 01 Nov 2026 11:00:30 GMT', 0",
    "429, X: y, 1000",
    "429, Retry-After: soon, 1000"
  })
  void whoAsksForPatienceGetsIt(int status, String header, long millis) throws IOException {
    look.settings = Looking.settings(Duration.ZERO, 2, 3);
    List<Instant> times = new CopyOnWriteArrayList<>();
    server.on(
        "/a",
        (head, out) -> {
          times.add(look.time.now());
          BadServer.reply(
              head, out, times.size() == 1 ? status : 200, header + "\r\n", new byte[0]);
        });
    assertThat(at("/a")).isEmpty();
    assertThat(server.requests()).containsExactly("HEAD /a", "GET /a");
    assertThat(Duration.between(times.get(0), times.get(1))).isEqualTo(Duration.ofMillis(millis));
  }

  @Test
  void patienceIsKeptForAllAddressesOfTheHost() throws IOException {
    look.settings = Looking.settings(Duration.ZERO, 1, 3);
    List<String> log = new CopyOnWriteArrayList<>();
    Instant begin = look.time.now();
    server.on(
        "*",
        (head, out) -> {
          log.add(String.valueOf(Duration.between(begin, look.time.now()).toSeconds()));
          BadServer.reply(
              head, out, log.size() == 1 ? 429 : 200, "Retry-After: 20\r\n", new byte[0]);
        });
    assertThat(at("/a", "/b", "/c")).isEmpty();
    assertThat(log).containsExactly("0", "20", "20", "20");
  }

  @Test
  void whoAsksForTooMuchPatienceIsLeftAlone() throws IOException {
    look.settings = Looking.settings(Duration.ZERO, 2, 3);
    server.on("/a", 429, "Retry-After: 86400\r\n", "");
    assertThat(at("/a")).extracting(ExternalLinksTest::key).containsExactly("busy");
    assertThat(server.requests()).hasSize(1);
    assertThat(look.time.waits()).isEmpty();
  }

  @Test
  void aServerThatNeverAnswersIsNotAskedForAllItsAddresses() throws IOException {
    look.settings = Looking.settings(Duration.ZERO, 1, 1);
    server.on("*", (head, out) -> Thread.sleep(5000));
    assertThat(at("/1#a", "/2#a", "/3#a", "/4#a", "/5#a", "/6#a"))
        .hasSize(6)
        .extracting(ExternalLinksTest::key)
        .containsOnly("timeout");
    assertThat(server.requests()).hasSize(3);
  }

  @Test
  void robotsAreHeededByChoice() throws IOException {
    server.on("/robots.txt", 200, "", "User-agent: *\nDisallow: /zu\n");
    server.page("/zu/a", "x").page("/offen", "x");
    assertThat(at("/zu/a")).isEmpty();

    look = new Looking(folder.resolve("mit"));
    look.settings = look.settings.robots(true);
    assertThat(at("/zu/a", "/offen", "/zu/b"))
        .extracting(ExternalLinksTest::key)
        .containsExactly("robots", "robots");
    assertThat(server.requests())
        .as("robots.txt is read once")
        .containsExactlyInAnyOrder("HEAD /zu/a", "GET /robots.txt", "HEAD /offen");
  }

  @Test
  void withoutRobotsFileAllIsOpenAndWithAFaultAllIsClosed() throws IOException {
    look.settings = look.settings.robots(true);
    server.page("/a", "x");
    assertThat(at("/a")).isEmpty();
    server.on("/robots.txt", 500, "", "");
    look = new Looking(folder.resolve("zweiter"));
    look.settings = look.settings.robots(true);
    assertThat(at("/a")).extracting(ExternalLinksTest::key).containsExactly("robots");
  }

  // ---------------------------------------------------------------- cache

  @Test
  void aSecondRunAsksNothingAgain() throws IOException {
    server.page("/a", "<p id=eins>").redirect("/b", 301, "/a").redirect("/d", 302, "/d");
    server.on("/e", 403, "", "").on("/f", 500, "", "").on("/g", (head, out) -> {});
    String[] paths = {"/a#eins", "/a#zwei", "/b", "/c", "/d", "/e", "/f", "/g"};
    List<Finding> first = at(paths);
    int asked = server.requests().size();
    assertThat(asked).isPositive();

    assertThat(at(paths)).isEqualTo(first);
    assertThat(server.requests()).hasSize(asked);
  }

  @Test
  void whatIsThereIsBelievedForAWeekAndAllElseForAnHour() throws IOException {
    server.page("/a", "x");
    at("/a", "/weg");
    server.requests().clear();
    look.time.pass(Duration.ofHours(2));
    at("/a", "/weg");
    assertThat(server.requests()).containsExactly("HEAD /weg", "GET /weg");
    server.requests().clear();
    look.time.pass(Duration.ofDays(6).plusHours(23));
    at("/a");
    assertThat(server.requests()).containsExactly("HEAD /a");
  }

  @Test
  void aNewPlaceOnAKnownPageIsAsked() throws IOException {
    server.page("/a", "<p id=eins>");
    at("/a");
    at("/a#eins");
    at("/a#eins", "/a");
    assertThat(server.requests()).containsExactly("HEAD /a", "GET /a");
  }

  @Test
  void offlineNothingIsAskedAndWhatIsUnknownIsTold() throws IOException {
    server.page("/a", "x");
    at("/a", "/weg");
    server.requests().clear();
    look.time.pass(Duration.ofDays(9));
    look.settings = look.settings.offline(true);
    assertThat(at("/a", "/weg", "/neu"))
        .extracting(ExternalLinksTest::key)
        .containsExactly("gone", "offline");
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"schema\": 99}",
        "\u0000\u0001",
        "{\"schema\":1,\"addresses\":[1]}",
        "{\"schema\":1,\"addresses\":{\"http://stadt.example/\":{\"result\":\"x\"}}}"
      })
  void aCacheThatMakesNoSenseIsAsGoodAsNone(String text) throws IOException {
    Files.createDirectories(look.cache().getParent());
    Files.writeString(look.cache(), text);
    server.page("/a", "x");
    assertThat(at("/a")).isEmpty();
    at("/a");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aCacheThatCannotBeWrittenIsToldAndTheAnswersToo() throws IOException {
    Files.createDirectories(look.cache().getParent().getParent());
    Files.writeString(look.cache().getParent(), "a file where a folder should be");
    assertThat(at("/weg"))
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("links/external-broken", "links/external-cache");
  }

  // ---------------------------------------------------------------- reports

  @Test
  void ignoredAddressesAreNotAskedAndNeedlessEntriesAreTold() throws IOException {
    look.ignored =
        new IgnoredAddresses(
            List.of(
                new IgnoredAddresses.Entry(
                    url("/intern/*"), "nur im Rathaus", "x.txt", Position.START),
                new IgnoredAddresses.Entry(
                    "https://nie.example/", "wer weiß", "x.txt", Position.onLine(7, 1, 5))));
    List<Finding> found = at("/intern/a", "/intern/b?c#d");
    assertThat(found).extracting(Finding::rule).containsExactly("links/external-ignore");
    assertThat(found.get(0).position().line()).isEqualTo(7);
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void anAddressInManyPlacesIsAskedOnceAndToldAtAFewOfThem() throws IOException {
    String[] paths = new String[12];
    Arrays.fill(paths, "/weg");
    List<Finding> found = at(paths);
    assertThat(found).hasSize(5);
    assertThat(Messages.in(Locale.GERMAN).text(found.get(4).help())).contains("7 weiteren");
    assertThat(server.requests()).containsExactly("HEAD /weg", "GET /weg");
  }

  @Test
  void progressIsToldToTheEnd() throws IOException {
    server.page("/a", "x").page("/b", "x");
    Path site = folder.resolve("site");
    at("/a");
    Files.writeString(
        site.resolve("index.html"),
        "<a href=\"" + url("/a") + "\">a</a><a href=\"" + url("/b") + "\">b</a>");
    List<String> told = new ArrayList<>();
    new ExternalLinks(
            look.settings.ports(Set.of(server.port())),
            LinkCache.in(look.cache()),
            IgnoredAddresses.NONE,
            new ExternalLinks.Surroundings(look.time, look.names, look.allowed, null, () -> 0))
        .check(
            List.of(LocalLinks.of(site, "").check(done -> {})),
            (done, total) -> told.add(done + "/" + total));
    assertThat(told).containsExactly("2/2");
  }
}
