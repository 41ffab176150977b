package de.roterfaden.serve;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorPageTest {

  @TempDir Path narrative;

  @ParameterizedTest
  @CsvSource({
    "1,1,1,6,'Guten'",
    "1,7,1,10,'Tag'",
    "1,10,1,10,' '",
    "1,99,1,120,' '",
    "2,1,3,2,'zweite Zeile'",
    "3,6,3,8,'😀'",
  })
  void theStretchThatIsMeantIsMarked(int line, int column, int endLine, int endColumn, String meant)
      throws IOException {
    Files.writeString(narrative.resolve("a.md"), "\ufeffGuten Tag\r\nzweite Zeile\r\ndrei 😀\r\n");

    Document page = page("a.md", new Position(line, column, endLine, endColumn));

    assertThat(page.selectFirst("mark").wholeText()).isEqualTo(meant);
    assertThat(page.selectFirst(".here .number").text()).isEqualTo(String.valueOf(line));
  }

  @Test
  void ofAVeryLongLineOnlyTheNeighbourhoodIsShown() throws IOException {
    Files.writeString(narrative.resolve("a.md"), "x".repeat(5_000) + "HERE" + "y".repeat(5_000));

    Document page = page("a.md", Position.onLine(1, 5_001, 4));

    assertThat(page.selectFirst("mark").text()).isEqualTo("HERE");
    assertThat(page.selectFirst("pre").text()).hasSizeLessThan(300).contains("…x", "y…");
  }

  @Test
  void hostileTextIsOnlyText() throws IOException {
    String harm = "</pre><script>alert(1)</script><img src=x onerror='alert(1)'>\"&amp;";
    Files.writeString(narrative.resolve("a.md"), harm);

    Document page = page("a.md", Position.onLine(1, 7, 8));

    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img")).isEmpty();
    assertThat(page.selectFirst(".here").wholeText()).endsWith(" " + harm);
  }

  @Test
  void onlyFilesOfTheNarrativeAreShown() throws IOException {
    Path secret = Files.createTempFile("secret", ".txt");
    try {
      Files.writeString(secret, "SECRET");
      for (String file :
          List.of(narrative.relativize(secret).toString(), secret.toString(), "\0")) {
        assertThat(page(file, Position.START).text()).doesNotContain("SECRET");
      }
    } finally {
      Files.delete(secret);
    }
  }

  @Test
  void aFindingWithoutFileOrBeyondTheEndHasNoSource() throws IOException {
    Files.writeString(narrative.resolve("a.md"), "one line");

    assertThat(page("", Position.START).select("pre, .place")).isEmpty();
    assertThat(page("a.md", Position.onLine(7, 1, 1)).select("pre")).isEmpty();
    assertThat(page("a.md", Position.onLine(7, 1, 1)).text()).contains("line 7, column 1");
  }

  @Test
  void thePageCanBeUsedWithoutSeeingIt() throws IOException {
    Files.writeString(narrative.resolve("a.md"), "one line");
    Document page = page("a.md", Position.onLine(1, 1, 3));

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.title()).isNotEmpty();
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("main ol > li > h2")).hasSize(1);
    assertThat(page.select("pre").attr("aria-label")).isEqualTo("Source around line 1");
    assertThat(page.select("pre").attr("tabindex")).isEqualTo("0");
    assertThat(page.select("[style], style, script:not([src])")).isEmpty();
  }

  @Test
  void otherFindingsAreFoldedAwayBelowTheErrors() {
    Finding warning = Finding.warning("x/y", Message.of("serve.built"));
    BuildState.Moment moment =
        new BuildState.Moment(
            "v2", "v1", List.of(error("", Position.START)), List.of(warning, warning));

    Document page =
        Jsoup.parse(new ErrorPage(Messages.in(Locale.GERMAN), narrative).html(moment, "/"));

    assertThat(page.selectFirst("details > summary").text()).isEqualTo("Außerdem 2 Hinweise");
    assertThat(page.select("details li.warning")).hasSize(2);
    assertThat(page.select("li.error")).hasSize(1);
  }

  private Document page(String file, Position position) {
    BuildState.Moment moment =
        new BuildState.Moment("v2", "v1", List.of(error(file, position)), List.of());
    return Jsoup.parse(new ErrorPage(Messages.in(Locale.ENGLISH), narrative).html(moment, "/"));
  }

  private static Finding error(String file, Position position) {
    return Finding.error("x/y", Message.of("serve.crashed", "what"))
        .help(Message.of("serve.crashed.help"))
        .at(file, position);
  }
}
