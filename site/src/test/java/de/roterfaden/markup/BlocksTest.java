package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.TestNarratives;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One example of each block: {@code blocks/NAME.md} becomes {@code blocks/NAME.html}. The HTML is
 * laid out by jsoup on both sides, so that it can be read.
 */
class BlocksTest {

  @ParameterizedTest
  @CsvSource({
    "vision, standard",
    "vision-en, en",
    "future-task, standard",
    "future-tasks, standard",
    "future-tasks-en, en",
    "summary, standard",
    "summary-easy, leicht",
    "turn, standard",
    "promise, standard",
    "story-point, standard",
    "story-point-easy, leicht",
    "voice, standard",
    "timeline, standard",
    "timeline-easy, leicht",
    "roadmap, standard",
    "roadmap-en, en",
    "cycles, standard",
    "word-cloud, standard",
    "word-cloud-en, en",
    "stakeholders, standard",
    "stakeholders-easy, leicht",
    "journey, standard",
    "journey-en, en",
    "next-steps, standard",
    "note, standard",
    "quote, standard",
    "scrolly, standard",
    "measures, standard",
    "measures-table, standard",
    "indicators, standard",
    "sdg, standard",
    "participation, standard",
    "voices, standard",
    "video, standard",
    "text, standard"
  })
  void everyBlockBecomesItsExample(String name, String version) throws IOException {
    LanguageVersion language =
        TestNarratives.VERSIONS.stream()
            .filter(candidate -> candidate.id().equals(version))
            .findFirst()
            .orElseThrow();
    Compiled compiled = Compile.text(read(name + ".md"), language);
    assertThat(compiled.findings()).as("findings of %s", name).isEmpty();
    assertThat(laidOut(compiled.html())).as(name).isEqualTo(laidOut(read(name + ".html")));
  }

  private static String laidOut(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(true).indentAmount(2);
    return document.body().html();
  }

  private static String read(String name) throws IOException {
    try (InputStream in = BlocksTest.class.getResourceAsStream("blocks/" + name)) {
      assertThat(in).as("example blocks/%s", name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
