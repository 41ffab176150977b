package de.roterfaden.bake.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The style sheets of the portal: for old browsers too, and with colours of the palette only. */
class PortalStyleTest {

  private static Assets assets;
  private static String css;

  @BeforeAll
  static void readTheStyleSheet() {
    assets = Theme.shipped("portal").theme().orElseThrow().assets();
    css = assets.text("portal.css").orElseThrow();
  }

  @Test
  void everyCustomPropertyThatIsUsedIsDefined() {
    Set<String> known = new TreeSet<>();
    Palette.of(List.of()).light().keySet().forEach(color -> known.add("--" + color));
    known.addAll(found("(--[a-z0-9-]+):", css));
    Set<String> used = found("var\\((--[a-z0-9-]+)\\)", css);
    used.addAll(found("var\\((--[a-z0-9-]+)\\)", assets.text("not-found.css").orElseThrow()));
    assertThat(used).isNotEmpty().isSubsetOf(known);
  }

  @Test
  void everyColourOfThePaletteIsThereInBothSchemes() {
    Palette palette = Palette.of(List.of());
    assertThat(palette.dark().keySet()).isEqualTo(palette.light().keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@layer",
        "@container",
        "@import",
        ":has(",
        ":is(",
        ":where(",
        "oklch",
        "color-mix",
        "&",
        "inset:",
        "inset-inline",
        "aspect-ratio",
        "100dvh",
        "http:",
        "https:"
      })
  void browsersOf2020UnderstandIt(String tooNew) {
    assertThat(css).doesNotContain(tooNew);
  }

  @Test
  void coloursComeFromThePaletteExceptOnPaper() {
    String screen = css.substring(0, css.indexOf("@media print"));
    assertThat(found("(#[0-9a-f]{3,6})\\b", screen)).isEmpty();
  }

  @Test
  void theTypefaceIsLoadedFromTheSite() {
    Set<String> fonts = found("url\\(\"(fonts/[^\"]+)\"\\)", css);
    assertThat(fonts).hasSize(3);
    assertThat(assets.files().keySet())
        .containsAll(fonts.stream().map(font -> Assets.FOLDER + font).toList());
  }

  @Test
  void everyBraceIsClosed() {
    assertThat(css.chars().filter(c -> c == '{').count())
        .isEqualTo(css.chars().filter(c -> c == '}').count());
  }

  private static Set<String> found(String pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
