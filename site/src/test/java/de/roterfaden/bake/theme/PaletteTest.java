package de.roterfaden.bake.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.roterfaden.finding.Messages;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PaletteTest {

  @Property(tries = 300)
  void everyPairIsTellable(@ForAll("brands") List<String> brand) {
    assertThat(Palette.of(brand).pairs()).allMatch(ColorPair::holds);
  }

  @Property(tries = 300)
  void everyNoteTellsOfAGain(@ForAll("brands") List<String> brand) {
    assertThat(Palette.of(brand).notes())
        .allMatch(note -> note.after() > note.before())
        .allMatch(note -> brand.contains(note.brand()));
  }

  @Property(tries = 1000)
  void aColourSurvivesTheWayThroughOklch(@ForAll("colors") String hex) {
    assertThat(Oklch.of(hex).hex()).isEqualTo(hex);
  }

  @Provide
  Arbitrary<List<String>> brands() {
    return colors().list().ofMinSize(1).ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> colors() {
    return Arbitraries.integers()
        .between(0, 0xffffff)
        .withoutEdgeCases()
        .map(number -> String.format("#%06x", number));
  }

  @Test
  void yellowStaysYellowEnoughToBeTold() {
    Palette palette = Palette.of(List.of("#ffd500"));
    assertThat(palette.pairs()).allMatch(ColorPair::holds);
    Oklch thread = Oklch.of(palette.light().get("thread"));
    assertThat(Oklch.distance(thread.hue(), Oklch.of("#ffd500").hue())).isLessThan(8);
    assertThat(palette.dark()).containsEntry("thread", "#ffd500");
    assertThat(palette.notes())
        .extracting(PaletteNote::scheme, PaletteNote::use)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("light", "link"),
            org.assertj.core.groups.Tuple.tuple("light", "thread"));
  }

  @Test
  void paleBlackAndWhiteBrandsGiveAWholePalette() {
    for (String brand : List.of("#f5f0e6", "#000000", "#ffffff", "#808080", "#e8f4ff")) {
      assertThat(Palette.of(List.of(brand)).pairs()).as(brand).allMatch(ColorPair::holds);
    }
  }

  @Test
  void aColourThatCanBeToldIsUsedAsItIs() {
    Palette palette = Palette.of(List.of("#a3262a", "#1f5f6b", "#c79a3b"));
    assertThat(palette.light())
        .containsEntry("thread", "#a3262a")
        .containsEntry("thread-2", "#1f5f6b");
    assertThat(palette.notes())
        .filteredOn(note -> note.scheme().equals("light") && note.use().equals("thread"))
        .extracting(PaletteNote::brand)
        .containsExactly("#c79a3b");
  }

  @Test
  void aMovedColourIsMovedNoFartherThanNeeded() {
    ColorPair tightest =
        Palette.of(List.of("#ffd500")).pairs().stream()
            .filter(pair -> pair.scheme().equals("light") && pair.front().equals("thread"))
            .min((a, b) -> Double.compare(a.contrast(), b.contrast()))
            .orElseThrow();
    assertThat(tightest.contrast()).isCloseTo(3, within(0.1));
  }

  @Test
  void withoutAColourTheThreadIsRed() {
    assertThat(Palette.of(List.of()).light()).containsEntry("thread", "#a3262a");
    assertThat(Palette.of(List.of("rot")).light()).containsEntry("thread", "#a3262a");
  }

  @Test
  void theEightTaskColoursDiffer() {
    List<String> tasks =
        Palette.of(List.of("#a3262a")).light().entrySet().stream()
            .filter(entry -> entry.getKey().matches("task-\\d"))
            .map(java.util.Map.Entry::getValue)
            .toList();
    assertThat(tasks).hasSize(Palette.TASKS).doesNotHaveDuplicates();
  }

  @Test
  void theFirstTaskBearsTheFirstBrandColoursHue() {
    Oklch task = Oklch.of(Palette.of(List.of("#1f5f6b", "#a3262a")).light().get("task-1"));
    assertThat(Oklch.distance(task.hue(), Oklch.of("#1f5f6b").hue())).isLessThan(10);
  }

  @Test
  void writesPlainColoursForBothSchemes() {
    String css = Palette.of(List.of("#a3262a")).css();
    assertThat(css)
        .contains(":root {\n  --ground: #")
        .contains("@media screen and (prefers-color-scheme: dark)")
        .contains("--task-8-strong: #")
        .doesNotContain("oklch");
    assertThat(Palette.of(List.of("#a3262a")).css()).isEqualTo(css);
  }

  @Test
  void tellsTheMunicipalityWhatWasMoved() {
    PaletteNote note = Palette.of(List.of("#ffd500")).notes().get(0);
    assertThat(Messages.in(Locale.GERMAN).text(note.finding().message()))
        .startsWith("Ihre Farbe #ffd500 ist für Link und Schaltfläche auf hellem Grund zu schwach")
        .contains("Kontrast 1,2:1");
  }
}
