package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import de.roterfaden.bake.Progress;
import de.roterfaden.check.status.NarrativeStatus;
import de.roterfaden.check.status.StatusPage;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.HtmlReport;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Report;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.plan.CouncilPlan;
import de.roterfaden.plan.PlanPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report for the team is itself a page that everybody can use. */
class ReportBrowserTest {

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void write() throws IOException {
    Path narrative = Example.lindwerth();
    Report checked = Example.check(narrative);
    List<Finding> findings =
        new ArrayList<>(checked.findings().subList(0, Math.min(10, checked.findings().size())));
    findings.add(
        Finding.error("links/anchor", Message.of("links.anchor", "tor", "kapitel/index.html"))
            .help(Message.of("links.anchor.help"))
            .onPage("index.html")
            .at("content/index.md", Position.onLine(8, 3, 12)));
    findings.add(
        Finding.warning("links/insecure", Message.of("links.insecure", "http://a.example/"))
            .onPage("index.html"));
    findings.add(
        Finding.info("links/moved", Message.of("links.moved", "a".repeat(300)))
            .at("data/goals.yml", Position.onLine(3, 3, 12))
            .accept());
    StringBuilder html = new StringBuilder();
    Narrative read = NarrativeReader.read(narrative, Edition.EDITORIAL).narrative().orElseThrow();
    new HtmlReport(
            Messages.in(Locale.GERMAN),
            file -> lines(narrative.resolve(file)),
            List.of(new NarrativeStatus(read, Set.of("readability", "links"))))
        .write(new Report(findings, checked.texts().subList(0, 12)), html);
    Files.writeString(folder.resolve("report.html"), html);
    StringBuilder plan = new StringBuilder();
    LocalDate today = LocalDate.of(2026, 11, 27);
    new PlanPage(Messages.in(Locale.GERMAN))
        .write(CouncilPlan.of(read.settings(), LocalDate.of(2027, 3, 18), today), plan);
    Files.writeString(folder.resolve("plan.html"), plan);
    StatusPage status =
        new StatusPage(narrative, List.of(), Messages.in(Locale.GERMAN), Progress.SILENT);
    for (Map.Entry<String, String> file : status.files().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    browser = Browser.start();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.html", "plan.html", "faden-status.html"})
  void axeFindsNothingInTheLight(String file) {
    assertThat(faults(file, ColorScheme.LIGHT)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.html", "plan.html", "faden-status.html"})
  void axeFindsNothingInTheDark(String file) {
    assertThat(faults(file, ColorScheme.DARK)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.html", "plan.html", "faden-status.html"})
  void nothingIsWiderThanASmallScreen(String file) {
    try (BrowserContext context =
        browser.get().newContext(new NewContextOptions().setViewportSize(320, 640))) {
      assertThat(open(file, context).evaluate("document.documentElement.scrollWidth"))
          .isEqualTo(320);
    }
  }

  private static List<String> faults(String file, ColorScheme scheme) {
    List<String> faults = new ArrayList<>();
    NewContextOptions settings =
        new NewContextOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE)
            .setViewportSize(1280, 900);
    try (BrowserContext context = browser.get().newContext(settings)) {
      AxeTest.analyze(open(file, context), faults::add);
    }
    return faults;
  }

  private static Page open(String file, BrowserContext context) {
    Page page = context.newPage();
    page.navigate(folder.resolve(file).toUri().toString());
    return page;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      return List.of();
    }
  }
}
