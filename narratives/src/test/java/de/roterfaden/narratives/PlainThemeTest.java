package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.BuildResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lindwerth in the theme plain: the same pages, another look. */
@ExtendWith(OpenSite.Once.class)
class PlainThemeTest {

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Pages that differ the most. */
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "kapitel/seilerei/leicht.html",
          "zukunftsaufgaben/daten/index.html",
          "aushang/kapitel/kornmarkt/index.html",
          "seiten/kontakt/index.html");

  @Test
  void itIsBuiltWithoutAFindingAndAccessibleAtEveryWidth(OpenSite open) throws IOException {
    Path out = Example.site("lindwerth-plain");
    BuildResult built =
        Example.build(
            BuildRequest.of(Example.lindwerth())
                .withTheme("plain")
                .at("https://lindwerth.example/")
                .into(out));
    assertThat(built.findings()).isEmpty();
    assertThat(Example.pages(out)).containsAll(PAGES);

    List<String> faults = new ArrayList<>();
    try (SubPathServer server = new SubPathServer(out);
        BrowserContext context = open.browser().get().newContext()) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> faults.add(page.url() + " says " + message.text()));
      for (String path : PAGES) {
        page.setViewportSize(1200, 900);
        page.navigate(server.address() + path);
        new AxeBuilder(page)
            .withTags(TAGS)
            .analyze()
            .getViolations()
            .forEach(
                rule ->
                    faults.add(path + " " + rule.getId() + " " + rule.getNodes().get(0).getHtml()));
        page.setViewportSize(320, 640);
        Object width = page.evaluate("() => document.documentElement.scrollWidth");
        if (((Number) width).intValue() > 320) {
          faults.add(path + " is " + width + " pixels wide");
        }
      }
    }
    assertThat(faults.stream().filter(fault -> !fault.contains("favicon"))).isEmpty();
  }
}
