package de.roterfaden.bake.theme;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.bake.view.PageView;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The theme plain: a few files on top of the portal. */
class PlainTest {

  private static final Theme PLAIN = Theme.shipped("plain").theme().orElseThrow();

  @Test
  void nothingIsWrongWithIt() {
    assertThat(Theme.shipped("plain").findings()).isEmpty();
    assertThat(PLAIN.options().keySet()).contains("thread", "chapter-pictures");
    assertThat(PLAIN.options(Map.of())).containsEntry("thread", "no");
  }

  @Test
  void itIsOfFiveFiles() {
    assertThat(ThemeFiles.shipped("plain").paths())
        .containsExactly(
            "assets/css/fonts.css",
            "assets/css/own.css",
            "assets/css/tokens.css",
            "templates/start.peb",
            "theme.yml");
  }

  @Test
  void itLoadsNoTypeface() {
    assertThat(PLAIN.assets().text("portal.css").orElseThrow())
        .contains("system-ui")
        .doesNotContain("@font-face", "url(");
  }

  @Test
  void everyCustomPropertyThatIsUsedIsDefined() {
    String css = PLAIN.assets().text("portal.css").orElseThrow();
    var used = Pattern.compile("var\\((--[a-z0-9-]+)\\)").matcher(css).results();
    String known = css + Palette.of(List.of()).css();
    assertThat(used.map(found -> found.group(1)).distinct())
        .allMatch(property -> known.contains(property + ":"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"start", "chapter", "page", "future-task", "changes", "booklet", "poster"})
  void everyPageRendersWithEverythingAndWithNothing(String type) throws IOException {
    Document full = Jsoup.parse(render(Fixtures.fullPage(type, "de", "easy"), "review"));
    assertThat(full.select("main h1")).hasSize(1);
    assertThat(full.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(full.select(".hero-thread, .flow-thread")).isEmpty();
    assertThat(render(Fixtures.emptyPage(type), "public")).isNotBlank();
  }

  private static String render(PageView page, String edition) throws IOException {
    Assets assets = PLAIN.assets().with("colors.css", "").with("visions.css", "");
    StringWriter out = new StringWriter();
    TemplateEngine.of(PLAIN, assets)
        .render(
            TemplateEngine.templateOf(page),
            Map.of(
                "page",
                page,
                "site",
                edition.equals("public")
                    ? Fixtures.emptySite(edition)
                    : Fixtures.fullSite(edition)),
            out);
    return out.toString();
  }
}
