package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.TestNarratives;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePlanTest {

  @Test
  void aThemeWithoutAnExtraPageLeavesItOut() {
    Narrative town = TestNarratives.town().build();
    SitePlan all = SitePlan.of(town);
    SitePlan bare =
        new MarkupCompiler(town, TestLabels::of, EnumSet.noneOf(ExtraPage.class)).plan();

    assertThat(bare.urls()).isNotEmpty().isSubsetOf(all.urls());
    assertThat(all.urls())
        .filteredOn(url -> !bare.urls().contains(url))
        .isNotEmpty()
        .allMatch(
            url ->
                url.startsWith(all.changesPath())
                    || url.startsWith(all.searchPath())
                    || url.startsWith(all.bookletPath())
                    || url.startsWith(all.posterPath("")));
  }

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
