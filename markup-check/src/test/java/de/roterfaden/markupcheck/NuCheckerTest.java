package de.roterfaden.markupcheck;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.Progress;
import de.roterfaden.bake.SiteBuild;
import de.roterfaden.bake.TeamPage;
import de.roterfaden.check.Check;
import de.roterfaden.check.status.StatusPage;
import de.roterfaden.check.story.StoryCheck;
import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.Edition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The markup of every page in every language version, with the drawings in it, is valid HTML. */
class NuCheckerTest {

  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  @Test
  void noPageOfTheExampleHasAnError() throws Exception {
    Path folder = Path.of("target", "sites", "lindwerth").toAbsolutePath();
    Path narrative = Path.of("").toAbsolutePath().resolveSibling("narratives/lindwerth");
    BuildRequest request = BuildRequest.of(narrative).at("https://lindwerth.example/").into(folder);
    Path site = SiteBuild.run(request, Progress.SILENT).site();

    List<Path> pages;
    try (Stream<Path> files = Files.walk(site)) {
      pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
    assertThat(pages).hasSizeGreaterThan(90);
    assertThat(errors(pages)).isEmpty();
  }

  @Test
  void theStateInTheEditorialEditionHasNoError() throws Exception {
    Path folder = Path.of("target", "sites", "editorial").toAbsolutePath();
    Path narrative = Path.of("").toAbsolutePath().resolveSibling("narratives/lindwerth");
    Check story = StoryCheck.ofAllRules(Clock.systemUTC());
    BuildRequest request =
        BuildRequest.of(narrative)
            .forEdition(Edition.EDITORIAL)
            .with(
                new StatusPage(
                    narrative, List.of(story), Messages.in(Locale.GERMAN), Progress.SILENT))
            .into(folder);
    Path site = SiteBuild.run(request, Progress.SILENT).site();

    assertThat(errors(List.of(site.resolve(TeamPage.ADDRESS), site.resolve("index.html"))))
        .isEmpty();
  }

  @Test
  void anErrorIsNoticed(@TempDir Path folder) throws Exception {
    Path page = folder.resolve("wrong.html");
    Files.writeString(
        page,
        "<!DOCTYPE html><html lang=\"de\"><title>x</title>"
            + "<ul><p>x</p></ul><svg><rect colour=\"red\"/></svg>");

    assertThat(errors(List.of(page))).hasSize(2);
  }

  private static List<String> errors(List<Path> pages) throws Exception {
    Collector collector = new Collector(new ArrayList<>());
    SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
    checker.setUpMainSchema(HTML, collector);
    checker.setUpValidatorAndParsers(collector, false, false);
    for (Path page : pages) {
      checker.checkHtmlFile(page.toFile(), true);
    }
    return collector.errors();
  }

  /** Keeps errors; warnings are a matter of taste. */
  private record Collector(List<String> errors) implements ErrorHandler {

    @Override
    public void warning(SAXParseException warning) {}

    @Override
    public void error(SAXParseException error) {
      errors.add(error.getSystemId() + ":" + error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
