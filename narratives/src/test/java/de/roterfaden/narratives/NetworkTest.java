package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every single page asks nobody but its own server, nothing of it fails, and it fits a phone. */
@ExtendWith(OpenSite.Once.class)
class NetworkTest {

  @Test
  void everyPageLoadsBelowASubPathWithStrictPolicyAndNoSidewaysScrollingAt320Pixels(OpenSite site) {
    List<String> faults = new ArrayList<>();
    NewContextOptions narrow = new NewContextOptions().setViewportSize(320, 640);
    try (BrowserContext context = site.browser().get().newContext(narrow)) {
      Page page = context.newPage();
      page.onRequest(
          request -> {
            if (!request.url().startsWith(site.server().address())
                && !request.url().startsWith("data:")) {
              faults.add(page.url() + " asks " + request.url());
            }
          });
      page.onResponse(
          response -> {
            if (response.status() >= 400) {
              faults.add(response.status() + " " + response.url());
            }
          });
      page.onConsoleMessage(message -> faults.add(page.url() + " says " + message.text()));
      page.onPageError(error -> faults.add(page.url() + " throws " + error));
      site.matrix().all().stream()
          .filter(sample -> !sample.path().equals("404.html"))
          .forEach(
              sample -> {
                page.navigate(site.server().address() + sample.path());
                Object width =
                    page.evaluate(
                        "() => document.fonts.ready.then(() =>"
                            + " document.documentElement.scrollWidth)");
                if (((Number) width).intValue() > 320) {
                  faults.add(sample + " is " + width + " pixels wide");
                }
              });
      assertThat(page.request().get(site.server().address()).headers())
          .hasEntrySatisfying(
              "content-security-policy",
              policy -> assertThat(policy).contains("'self'").doesNotContain("unsafe"));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void theSiteOpensByDoubleClickAndItsLinksLeadOn(OpenSite site) {
    try (BrowserContext context = site.browser().get().newContext()) {
      Page page = context.newPage();
      page.navigate(site.folder().resolve("index.html").toUri().toString());
      assertThat(page.locator("h1").count()).isEqualTo(1);
      page.locator("main a[href*='kapitel/']").first().click();
      assertThat(page.url()).startsWith("file:").contains("/kapitel/");
      assertThat(page.locator("h1").count()).isEqualTo(1);
      assertThat(
              page.evaluate(
                  "() => getComputedStyle(document.body).fontFamily.includes('Atkinson')"
                      + " && [...document.styleSheets].length > 0"))
          .isEqualTo(true);
    }
  }
}
