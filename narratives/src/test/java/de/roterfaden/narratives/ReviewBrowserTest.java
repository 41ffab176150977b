package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.BuildResult;
import de.roterfaden.bake.Progress;
import de.roterfaden.bake.SiteBuild;
import de.roterfaden.export.Starter;
import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.review.OrderRule;
import de.roterfaden.review.Done;
import de.roterfaden.review.ReviewDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A group fills in its form by double-click, and finds its words in the edition for the groups. */
class ReviewBrowserTest {

  @TempDir Path folder;

  private Path narrative() throws IOException {
    Path narrative = folder.resolve("stadt");
    assertThat(Starter.create(narrative, Locale.GERMAN)).isEmpty();
    Path settings = narrative.resolve("narrative.yml");
    Files.writeString(
        settings,
        Files.readString(settings)
            + "\ngroups:\n"
            + "  - {id: ahorn, name: Ahorn, body: rat, members: 9}\n"
            + "  - {id: buche, name: Buche, body: rat, members: 7}\n");
    return narrative;
  }

  private static void fine(Done done) {
    assertThat(done.findings()).extracting(Finding::rule).isEmpty();
  }

  @Test
  void whatWasFilledInAndSavedIsFoundInTheEditionForGroups() throws IOException {
    Path narrative = narrative();
    ReviewDesk desk = new ReviewDesk(narrative, Clock.system(ZoneId.systemDefault()));
    fine(desk.release("", false));
    fine(
        desk.open(
            new ReviewDesk.Opening(
                "probe",
                "",
                "",
                Optional.empty(),
                OffsetDateTime.now(Clock.system(ZoneId.systemDefault())).plusDays(20),
                OrderRule.LISTED,
                ""),
            false));
    Path form = narrative.resolve("review/forms/probe/ahorn/probe-ahorn.html");
    Path saved = folder.resolve("probe-ahorn.json");

    List<String> faults = new ArrayList<>();
    try (Browser browser = Browser.start();
        BrowserContext context =
            browser
                .get()
                .newContext(
                    new NewContextOptions().setAcceptDownloads(true).setViewportSize(320, 640))) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> faults.add(message.text()));
      page.onRequest(
          request -> {
            if (!request.url().startsWith("file:") && !request.url().startsWith("blob:")) {
              faults.add("asked for " + request.url());
            }
          });
      page.navigate(form.toUri().toString());
      assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= 320"))
          .as("fits on a small phone")
          .isTrue();
      AxeBuilder axe =
          new AxeBuilder(page)
              .setLegacyMode(true)
              .withTags(
                  List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "best-practice"));
      assertThat(axe.analyze().getViolations()).extracting(Rule::getId).isEmpty();

      page.locator("#ap-001 input[value=object]").check();
      save(page, saved);
      assertThat(page.locator("#ap-001 .problem").textContent()).contains("begründen");
      assertThat((Boolean) page.evaluate("document.activeElement.name === 'reason'")).isTrue();
      page.locator("#ap-001-reason").fill("Das Geld fehlt.\nUnd <b>die Leute</b>.");
      page.locator("#ap-001-minority").fill("Wir bleiben dabei.");
      save(page, saved);
      assertThat(page.locator(".status").first().textContent()).contains("zurückgeschickt");

      page.reload();
      page.locator("#load-top").setInputFiles(saved);
      waitFor(page, "Geladen");
      assertThat(page.locator("#ap-001 input[value=object]").isChecked()).isTrue();
      assertThat(page.locator("#ap-001-reason").inputValue()).contains("<b>die Leute</b>");
      page.locator("#load-top")
          .setInputFiles(Files.writeString(folder.resolve("fremd.json"), "{}"));
      waitFor(page, "nicht lesen");
    }
    assertThat(faults).isEmpty();
    desk.take(List.of(saved), false).forEach(ReviewBrowserTest::fine);

    BuildResult result =
        SiteBuild.run(BuildRequest.of(narrative).forEdition(Edition.REVIEW), Progress.SILENT);
    assertThat(result.published()).isTrue();
    Path point = pageOf(result.site(), "ap-001/index.html");
    assertThat(Files.readString(point))
        .contains("Das Geld fehlt.")
        .contains("&lt;b&gt;die Leute&lt;/b&gt;")
        .contains("Wir bleiben dabei.");
  }

  /** Files are read beside the page. */
  private static void waitFor(Page page, String words) {
    page.waitForFunction(
        "words => document.querySelector('.status').textContent.includes(words)", words);
  }

  private static void save(Page page, Path to) {
    Download download = page.waitForDownload(() -> page.locator(".save").first().click());
    download.saveAs(to);
  }

  private static Path pageOf(Path site, String end) throws IOException {
    return Example.pages(site).stream()
        .filter(page -> page.endsWith(end))
        .map(site::resolve)
        .findFirst()
        .orElseThrow();
  }
}
