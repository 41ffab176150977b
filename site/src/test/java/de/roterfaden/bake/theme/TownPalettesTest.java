package de.roterfaden.bake.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Five invented towns whose colours are hard in different ways. What becomes of them can be looked
 * at in {@code target/palettes.html}.
 */
class TownPalettesTest {

  private static final Path PAGE = Path.of("target", "palettes.html");
  private static final List<String> GROUNDS = List.of("ground", "surface", "sunk");

  private static final List<Town> TOWNS =
      List.of(
          new Town("Ziegelrode", "deep red and ochre", List.of("#8c1d22", "#c8862b")),
          new Town("Rapsfelde", "bright yellow", List.of("#ffdd00")),
          new Town("Himmelpforth", "pale sky blue", List.of("#bfe3f7")),
          new Town("Minzbach", "mint and grey", List.of("#9fe0c4", "#8a9096")),
          new Town("Hafenbrück", "dark navy and orange", List.of("#0b1f4b", "#f28c1e")));

  /**
   * @param name of the town
   * @param told its colours in words
   * @param brand its colours
   */
  private record Town(String name, String told, List<String> brand) {

    Palette palette() {
      return Palette.of(brand);
    }
  }

  @TestFactory
  List<DynamicTest> everyPairOfEveryTownCanBeTold() {
    return TOWNS.stream()
        .map(
            town ->
                DynamicTest.dynamicTest(
                    town.name(),
                    () ->
                        assertThat(town.palette().pairs())
                            .anyMatch(pair -> pair.wanted() == 7 && pair.scheme().equals("light"))
                            .anyMatch(pair -> pair.wanted() == 7 && pair.scheme().equals("dark"))
                            .anyMatch(pair -> pair.wanted() == 3)
                            .allMatch(ColorPair::holds)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> aMovedColourKeepsItsHue() {
    return TOWNS.stream()
        .flatMap(town -> town.palette().notes().stream())
        .filter(note -> Oklch.of(note.brand()).isColorful())
        .filter(note -> Oklch.of(note.used()).isColorful())
        .map(
            note ->
                DynamicTest.dynamicTest(
                    note.brand() + " → " + note.used(),
                    () ->
                        assertThat(
                                Oklch.distance(
                                    Oklch.of(note.brand()).hue(), Oklch.of(note.used()).hue()))
                            .isLessThan(8)))
        .toList();
  }

  @Test
  void writesAPageToLookAtThePalettes() throws IOException {
    String page = page();
    for (Town town : TOWNS) {
      assertThat(page).contains(town.name()).contains(town.brand());
      town.palette().notes().forEach(note -> assertThat(page).contains(note.used()));
    }
    assertThat(page).doesNotContain("http:", "https:", "<script");
    Files.createDirectories(PAGE.getParent());
    Files.writeString(PAGE, page);
  }

  private static String page() {
    StringBuilder html =
        new StringBuilder(
            """
            <!DOCTYPE html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Five towns, five palettes</title>
            <style>
            body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.25rem; background: #fff; color: #1b1b1f; font: 1rem/1.5 Verdana, Arial, sans-serif; }
            h1 { font-size: 2rem; } h2 { margin: 2.5rem 0 0.5rem; } h3 { margin: 0 0 0.5rem; font-size: 1.1rem; }
            .swatches, .samples { display: flex; flex-wrap: wrap; gap: 1rem; }
            .swatches { margin: 0.5rem 0 1rem; padding: 0; list-style: none; }
            .swatches b { display: block; width: 5rem; height: 2rem; border: 1px solid #767676; }
            .sample { flex: 1 1 24rem; padding: 1rem 1.25rem; border: 1px solid #767676; border-radius: 0.5rem; }
            .sample p { margin: 0.25rem 0; }
            .rule { height: 6px; margin: 0.25rem 0 0.75rem; }
            .tasks { display: flex; gap: 0.4rem; margin: 0.5rem 0 0; padding: 0; list-style: none; }
            .tasks li { flex: 1 1 0; padding: 0.4rem 0; border: 3px solid; border-radius: 0.4rem; font-size: 0.8rem; font-weight: 700; text-align: center; }
            table { margin: 0 0 1rem; border-collapse: collapse; }
            th, td { padding: 0.25rem 1rem 0.25rem 0; border-bottom: 1px solid #767676; text-align: left; }
            i { display: inline-block; width: 1.2rem; height: 1.2rem; margin-right: 0.4rem; border: 1px solid #767676; vertical-align: middle; }
            </style>
            <h1>Five towns, five palettes</h1>
            <p>What a town gives, what the site uses, and what had to be moved. Text reaches 7:1, graphics 3:1, on every ground; each figure is the weakest of the three grounds of running text.</p>
            """);
    TOWNS.forEach(town -> town(html, town));
    return html.append("</html>\n").toString();
  }

  private static void town(StringBuilder html, Town town) {
    Palette palette = town.palette();
    html.append(
        "<section>\n<h2>%s: %s</h2>\n<ul class=\"swatches\">\n"
            .formatted(town.name(), town.told()));
    for (String brand : town.brand()) {
      html.append("<li><b style=\"background:%s\"></b>%s</li>\n".formatted(brand, brand));
    }
    html.append("</ul>\n");
    notes(html, palette);
    html.append("<div class=\"samples\">\n");
    Map<String, Map<String, String>> schemes = new LinkedHashMap<>();
    schemes.put("light", palette.light());
    schemes.put("dark", palette.dark());
    schemes.forEach((scheme, colors) -> sample(html, palette, scheme, colors));
    html.append("</div>\n</section>\n");
  }

  private static void notes(StringBuilder html, Palette palette) {
    if (palette.notes().isEmpty()) {
      html.append("<p>Nothing had to be moved.</p>\n");
      return;
    }
    html.append(
        "<table>\n<tr><th>Given</th><th>Used</th><th>For</th><th>Lightness moved by</th><th>Contrast</th></tr>\n");
    for (PaletteNote note : palette.notes()) {
      double moved = Oklch.of(note.used()).lightness() - Oklch.of(note.brand()).lightness();
      html.append(
          String.format(
              Locale.ROOT,
              "<tr><td>%s</td><td>%s</td><td>%s, %s</td><td>%+.0f %%</td><td>%.1f → %.1f</td></tr>%n",
              colored(note.brand()),
              colored(note.used()),
              note.use(),
              note.scheme(),
              moved * 100,
              note.before(),
              note.after()));
    }
    html.append("</table>\n");
  }

  private static void sample(
      StringBuilder html, Palette palette, String scheme, Map<String, String> colors) {
    html.append(
        "<div class=\"sample\" style=\"background:%s;color:%s\">\n<h3>%s</h3>\n"
            .formatted(
                colors.get("ground"),
                colors.get("text"),
                scheme.equals("light") ? "Light" : "Dark"));
    html.append(
        "<div class=\"rule\" style=\"background:%s\"></div>\n".formatted(colors.get("thread")));
    for (String color : List.of("text", "muted", "link", "thread")) {
      html.append(
          String.format(
              Locale.ROOT,
              "<p style=\"color:%s\">%s</p>%n",
              color.equals("thread") ? colors.get("text") : colors.get(color),
              switch (color) {
                case "text" -> "The square belongs to all of us. " + figure(palette, scheme, color);
                case "muted" -> "As of October 2026. " + figure(palette, scheme, color);
                case "link" -> "<u>Read the next chapter.</u> " + figure(palette, scheme, color);
                default -> "The thread (graphics): " + figure(palette, scheme, color);
              }));
    }
    html.append("<ul class=\"tasks\">\n");
    for (int task = 1; task <= Palette.TASKS; task++) {
      html.append(
          "<li style=\"border-color:%s;background:%s;color:%s\">%d</li>\n"
              .formatted(
                  colors.get("task-" + task),
                  colors.get("task-" + task + "-light"),
                  colors.get("task-" + task + "-strong"),
                  task));
    }
    html.append("</ul>\n</div>\n");
  }

  private static String colored(String hex) {
    return "<i style=\"background:%s\"></i>%s".formatted(hex, hex);
  }

  /** The weakest contrast of a colour on the grounds of running text. */
  private static String figure(Palette palette, String scheme, String color) {
    double weakest =
        palette.pairs().stream()
            .filter(pair -> pair.scheme().equals(scheme) && pair.front().equals(color))
            .filter(pair -> GROUNDS.contains(pair.ground()))
            .mapToDouble(ColorPair::contrast)
            .min()
            .orElseThrow();
    return String.format(Locale.ROOT, "%.1f:1", Math.floor(weakest * 10) / 10);
  }
}
