package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The story is all there without script, and without style too. */
@ExtendWith(OpenSite.Once.class)
class NoScriptTest {

  private static final String SENTENCES = "main :is(h1, h2, h3, p, li, td, th, dt, dd, figcaption)";

  @Test
  void withoutScriptOneReadsEverythingThatScriptShows(OpenSite site) {
    Map<String, Set<String>> plain = new HashMap<>();
    NewContextOptions off = new NewContextOptions().setJavaScriptEnabled(false);
    site.faults(
        site.matrix().samples(),
        off,
        (page, sample, fault) -> plain.put(sample.path(), sentences(page)));
    assertThat(
            site.faults(
                site.matrix().samples(),
                new NewContextOptions(),
                (page, sample, fault) -> {
                  Set<String> missing = sentences(page);
                  missing.removeAll(plain.get(sample.path()));
                  missing.forEach(sentence -> fault.accept("only with script: " + sentence));
                }))
        .isEmpty();
  }

  @Test
  void theTextIsAllThereWithoutStyleAndScript(OpenSite site) {
    try (BrowserContext context =
        site.browser().get().newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.route("**/*.css", route -> route.abort());
      page.navigate(site.server().address() + "kapitel/kornmarkt/index.html");
      assertThat(page.locator("main h1").isVisible()).isTrue();
      Locator points = page.locator(".faden-vision-points > li");
      assertThat(points.count()).isGreaterThanOrEqualTo(6);
      assertThat(points.all()).allMatch(Locator::isVisible);
      assertThat(page.locator(".faden-vision-markers").isVisible()).isFalse();
    }
  }

  /** What stands in the main part, without forms and controls, which only script needs. */
  private static Set<String> sentences(Page page) {
    Object found =
        page.evaluate(
            "selector => [...document.querySelectorAll(selector)]"
                + ".filter(e => e.getClientRects().length && !e.closest('[role=status], form'))"
                + ".map(e => { const copy = e.cloneNode(true);"
                + " copy.querySelectorAll('button:not(.faden-term), [hidden]').forEach(b => b.remove());"
                + " return copy.textContent.replace(/\\s+/g, ' ').trim(); }).filter(t => t)",
            SENTENCES);
    Set<String> sentences = new LinkedHashSet<>();
    ((List<?>) found).forEach(sentence -> sentences.add(sentence.toString()));
    return sentences;
  }
}
