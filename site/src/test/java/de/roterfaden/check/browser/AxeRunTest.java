package de.roterfaden.check.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AxeRunTest {

  private static final String RIGHT =
      """
      <!DOCTYPE html><html lang="de"><head><title>Gut</title><link rel="stylesheet" href="a.css"></head>
      <body><main><h1>Gut</h1><p>Lesbar</p></main></body></html>
      """;

  @TempDir Path folder;

  @Test
  void seesWhatOnlyABrowserSees() throws IOException {
    Optional<Path> browser = BrowserFinder.find();
    assumeTrue(browser.isPresent(), "no browser on this computer");
    Files.writeString(folder.resolve("a.css"), ".pale { color: #bbb } .grey { color: #666 }");
    Files.writeString(folder.resolve("gut.html"), RIGHT);
    Files.writeString(folder.resolve("blass.html"), RIGHT.replace("<p>", "<p class=\"pale\">"));
    Files.writeString(folder.resolve("grau.html"), RIGHT.replace("<p>", "<p class=\"grey\">"));
    Files.writeString(
        folder.resolve("script.html"),
        RIGHT.replace(
            "</main>",
            "</main><script>document.querySelector('main').innerHTML += '<img src=\"x.png\">'</script>"));

    List<Violation> violations =
        new AxeRun(browser.get())
            .on(folder, List.of("gut.html", "blass.html", "grau.html", "script.html"));

    assertThat(violations)
        .extracting(violation -> violation.page() + " " + violation.rule())
        .containsExactlyInAnyOrder(
            "blass.html color-contrast",
            "grau.html color-contrast-enhanced",
            "script.html image-alt");
    assertThat(violations)
        .allSatisfy(
            violation -> {
              assertThat(violation.selector()).isNotEmpty();
              assertThat(violation.help()).isNotEmpty();
              assertThat(violation.helpUrl()).startsWith("https://");
            });
  }

  @Test
  void saysWhenTheBrowserDoesNotStart() throws IOException {
    Path nothing = folder.resolve("browser");

    assertThatThrownBy(() -> new AxeRun(nothing).on(folder, List.of("a.html")))
        .isInstanceOf(IOException.class);
  }
}
