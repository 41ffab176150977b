package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The pages of Lindwerth that are made from data hang together. */
class DataPagesTest {

  private static Path site;

  @BeforeAll
  static void build() {
    site = Example.built().site();
  }

  @Test
  void everyPageIsReachedByLinksFromTheStartPage() throws IOException {
    Set<String> reached = new HashSet<>(Set.of("index.html"));
    Deque<String> waiting = new ArrayDeque<>(reached);
    while (!waiting.isEmpty()) {
      String page = waiting.pop();
      for (Element link :
          Jsoup.parse(site.resolve(page).toFile()).select("a[href], form[action]")) {
        String target = target(page, link.attr("href") + link.attr("action"));
        if (target.endsWith(".html") && reached.add(target)) {
          waiting.push(target);
        }
      }
    }
    List<String> made =
        Example.pages(site).stream().filter(page -> !page.equals("404.html")).toList();
    assertThat(made).filteredOn(page -> !reached.contains(page)).isEmpty();
  }

  @Test
  void everyMeasureHasItsPageInEveryVersion() throws IOException {
    for (String version : List.of("index", "einfach", "leicht", "en")) {
      assertThat(Example.pages(site))
          .filteredOn(page -> page.matches("massnahmen/[^/]+/" + version + "\\.html"))
          .hasSize(27);
    }
  }

  private static String target(String page, String href) {
    int hash = href.indexOf('#');
    String way = hash < 0 ? href : href.substring(0, hash);
    return way.isEmpty() || way.contains(":")
        ? ""
        : site.relativize(site.resolve(page).resolveSibling(way).normalize())
            .toString()
            .replace('\\', '/');
  }
}
