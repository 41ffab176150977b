package de.roterfaden.check.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.check.BuiltSite;
import de.roterfaden.check.Origins;
import de.roterfaden.check.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessibilityCheckTest {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-27T12:00:00Z"), ZoneOffset.UTC);

  /** A page on which much is wrong, as many town halls have it. */
  private static final String FAULTY =
      """
      <!DOCTYPE html>
      <html>
      <head>
      <title>index.html</title>
      <meta name="viewport" content="width=device-width, user-scalable=no">
      </head>
      <body>
      <nav><a href="a.html">A</a><a href="b.html">B</a><a href="c.html">C</a><a href="d.html"></a></nav>
      <nav><a href="e.html">mehr</a></nav>
      <div onclick="go()">Suche</div>
      <h3>W i l l k o m m e n</h3>
      <p><img src="rathaus.jpg"> <img src="markt.jpg" alt="IMG_2041"></p>
      <p>- Bus<br>- Bahn<br>- Rad</p>
      <table><tr><td>Ort</td><td>Zahl</td></tr><tr><td>Selde</td><td>3</td></tr></table>
      <form><input type="email" placeholder="E-Mail"></form>
      <iframe src="karte.html"></iframe>
      <video src="film.mp4" autoplay controls></video>
      <p role="knopf" aria-labelledby="fehlt">Los</p>
      <p><a href="karte.html" target="_blank" tabindex="3">Karte</a></p>
      </body>
      </html>
      """;

  @TempDir Path folder;

  @Test
  void tellsOfEverythingThatIsWrongOnAPageWithItsLine() throws IOException {
    write("faulty.html", FAULTY);

    assertThat(check().findings().stream().map(f -> f.position().line() + " " + f.rule()).sorted())
        .containsExactly(
            "10 accessibility/mouse-only",
            "11 accessibility/heading-order",
            "11 accessibility/spaced-letters",
            "12 accessibility/missing-alt",
            "12 accessibility/weak-alt",
            "13 accessibility/fake-list",
            "14 accessibility/table-header",
            "15 accessibility/autocomplete",
            "15 accessibility/field-label",
            "16 accessibility/frame-title",
            "17 accessibility/autoplay",
            "17 accessibility/captions",
            "17 accessibility/transcript",
            "18 accessibility/aria-reference",
            "18 accessibility/aria-role",
            "19 accessibility/new-window",
            "19 accessibility/tab-order",
            "2 accessibility/page-language",
            "4 accessibility/page-title",
            "5 accessibility/zoom",
            "7 accessibility/landmarks",
            "7 accessibility/main-heading",
            "8 accessibility/control-name",
            "8 accessibility/landmarks",
            "9 accessibility/landmarks",
            "9 accessibility/link-text");
  }

  @Test
  void tellsOfPagesWithTheSameTitle() throws IOException {
    Files.createDirectory(folder.resolve("b"));
    write("a.html", page("Die Seilerei", ""));
    write("einfach.html", page("Die Seilerei", ""));
    write("b/index.html", page("Die Seilerei", ""));
    write("c.html", page("Der Kanal", ""));

    assertThat(check().findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("accessibility/repeated-title");
              assertThat(finding.file()).isEqualTo("b/index.html");
              assertThat(finding.message().arguments()).containsExactly("Die Seilerei", "a.html");
            });
  }

  @Test
  void saysNothingOfPagesThatOnlySendReadersOn() throws IOException {
    write(
        "alt.html",
        "<html><meta http-equiv=\"refresh\" content=\"0; url=neu.html\"><p><img src=a.png></p>");

    assertThat(check().findings()).isEmpty();
  }

  @Test
  void looksIntoLinkedPdfFilesOnceAndNeverOutsideOfTheSite() throws IOException {
    Path site = Files.createDirectory(folder.resolve("site"));
    Files.writeString(folder.resolve("geheim.pdf"), "no pdf");
    Files.writeString(site.resolve("kaputt.pdf"), "no pdf");
    String links =
        "<p><a href=\"kaputt.pdf\">Der Plan</a></p><p><a href=\"../geheim.pdf\">Geheim</a></p>"
            + "<p><a href=\"fehlt.pdf\">Fehlt</a></p><p><a href=\"https://x.example/a.pdf\">X</a></p>";
    Files.writeString(site.resolve("a.html"), page("A", links));
    Files.writeString(site.resolve("b.html"), page("B", links));

    Outcome outcome = show(BuiltSite.of(site, "", Origins.BUILT));

    assertThat(outcome.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("accessibility/pdf-unreadable");
              assertThat(finding.file()).isEqualTo("a.html");
              assertThat(finding.target()).isEqualTo("kaputt.pdf");
            });
  }

  @Test
  void bearsWithWhateverStandsOnAPage() throws IOException {
    List<String> parts =
        List.of(
            "<",
            ">",
            "</",
            "<p",
            "<a href=\"",
            "\"",
            "'",
            "<img alt=",
            "<table><tr>",
            "<td",
            "<svg><title>",
            "<h2 role=heading aria-level=",
            "99",
            "<input id=a",
            "<label for=a",
            " aria-labelledby=\"a a a\"",
            " lang=",
            "de",
            "\u0000",
            "\ud83c",
            "&#0;",
            "&amp",
            "<!--",
            "<nav",
            "<main",
            "<ul><p",
            " tabindex=9",
            "<meta http-equiv=refresh content=",
            "<title>",
            " hidden",
            "<html lang=en",
            "<details><summary",
            "\n",
            "- x<br>",
            "<template",
            "</body>");
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      StringBuilder html = new StringBuilder();
      for (int j = random.nextInt(60); j >= 0; j--) {
        html.append(parts.get(random.nextInt(parts.size())));
      }
      new PageRules(Rules.all(), Origins.BUILT).check(HtmlPage.of("x.html", html.toString()));
    }
    String deep = "<div>".repeat(50_000) + "<h1>" + "<b>".repeat(50_000);
    assertThat(new PageRules(Rules.all(), Origins.BUILT).check(HtmlPage.of("x.html", deep)))
        .isNotEmpty();
  }

  private Outcome check() throws IOException {
    return show(BuiltSite.of(folder, "", Origins.BUILT));
  }

  private static Outcome show(BuiltSite site) {
    return site.show(AccessibilityCheck.ofAllRules(TODAY).begin(site));
  }

  private void write(String name, String html) throws IOException {
    Files.writeString(folder.resolve(name), html);
  }

  private static String page(String title, String content) {
    return "<!DOCTYPE html><html lang=\"de\"><head><title>"
        + title
        + "</title></head><body><main><h1>"
        + title
        + "</h1>"
        + content
        + "</main></body></html>";
  }
}
