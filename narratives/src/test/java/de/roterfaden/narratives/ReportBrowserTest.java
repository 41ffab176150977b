package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.HtmlReport;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    new HtmlReport(Messages.in(Locale.GERMAN), file -> lines(narrative.resolve(file)))
        .write(new Report(findings, checked.texts().subList(0, 12)), html);
    Files.writeString(folder.resolve("report.html"), html);
    browser = Browser.start();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void axeFindsNothingInTheLight() {
    assertThat(faults(ColorScheme.LIGHT)).isEmpty();
  }

  @Test
  void axeFindsNothingInTheDark() {
    assertThat(faults(ColorScheme.DARK)).isEmpty();
  }

  @Test
  void nothingIsWiderThanASmallScreen() {
    try (BrowserContext context =
        browser.get().newContext(new NewContextOptions().setViewportSize(320, 640))) {
      assertThat(open(context).evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
    }
  }

  private static List<String> faults(ColorScheme scheme) {
    List<String> faults = new ArrayList<>();
    NewContextOptions settings =
        new NewContextOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE)
            .setViewportSize(1280, 900);
    try (BrowserContext context = browser.get().newContext(settings)) {
      AxeTest.analyze(open(context), faults::add);
    }
    return faults;
  }

  private static Page open(BrowserContext context) {
    Page page = context.newPage();
    page.navigate(folder.resolve("report.html").toUri().toString());
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
