package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.bake.BuildResult;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

  static List<Path> narratives() throws IOException {
    return Example.all();
  }

  @ParameterizedTest
  @MethodSource("narratives")
  void everyExampleBuildsWithoutAnyErrorOrWarning(Path narrative) {
    Messages messages = Messages.in(Locale.ENGLISH);
    BuildResult result =
        narrative.equals(Example.lindwerth())
            ? Example.built()
            : Example.build(narrative, narrative.getFileName().toString());

    assertThat(result.findings())
        .extracting(f -> f.file() + ":" + f.position().line() + " " + messages.text(f.message()))
        .isEmpty();
    assertThat(result.published()).isTrue();
    assertThat(result.findings()).extracting(Finding::rule).isEmpty();
  }

  @Test
  void lindwerthHasItsChaptersInEachVersion() throws IOException {
    BuildResult result = Example.built();

    for (String chapter : List.of("seilerei", "werkstatt", "kornmarkt")) {
      for (String version : List.of("index", "einfach", "leicht", "en")) {
        Path page = result.site().resolve("kapitel/" + chapter + "/" + version + ".html");
        assertThat(Files.readString(page)).as("%s", page).contains("<main");
      }
    }
    assertThat(Example.pages(result.site())).contains("index.html", "leicht.html", "404.html");
  }
}
