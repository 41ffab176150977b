package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePlanTest {

  @ParameterizedTest
  @CsvSource({
    "index.html, leicht.html, leicht.html",
    "index.html, kapitel/seilerei/index.html, kapitel/seilerei/index.html",
    "kapitel/seilerei/index.html, index.html, ../../index.html",
    "kapitel/seilerei/index.html, kapitel/kornmarkt/index.html, ../kornmarkt/index.html",
    "kapitel/seilerei/index.html, kapitel/seilerei/leicht.html, leicht.html",
    "a/b.html, a/b/c.html, b/c.html",
    "a/a.html, a.html, ../a.html"
  })
  void addressesAreRelativeToThePageThatHoldsThem(String from, String to, String way) {
    assertThat(SitePlan.relative(from, to)).isEqualTo(way);
  }
}
