package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages that the browser looks at leave nothing out. */
class PageMatrixTest {

  /** Templates that make no page to look at. */
  private static final Set<String> OTHER = Set.of("feed", "robots", "sitemap", "redirect");

  @Test
  void everyTemplateOfTheThemeAndEveryBlockOfTheSiteIsLookedAt() throws IOException {
    PageMatrix matrix = PageMatrix.of(Example.built().site());

    Set<String> types =
        matrix.samples().stream()
            .map(SamplePage::type)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(types).isEqualTo(templates()).doesNotContain("");
    for (SamplePage page : matrix.all()) {
      assertThat(matrix.samples())
          .as("samples of %s in %s", page.type(), page.version())
          .anyMatch(s -> s.type().equals(page.type()) && s.version().equals(page.version()));
      assertThat(matrix.samples().stream().flatMap(sample -> sample.blocks().stream()))
          .containsAll(page.blocks());
    }
  }

  private static Set<String> templates() throws IOException {
    Path folder = Path.of("../themes/src/main/resources/de/roterfaden/themes/portal/templates");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString().replace(".peb", ""))
          .filter(name -> !OTHER.contains(name))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
