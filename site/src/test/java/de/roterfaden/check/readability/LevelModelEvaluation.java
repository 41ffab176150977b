package de.roterfaden.check.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.roterfaden.check.CheckedText;
import de.roterfaden.check.FileTexts;
import de.roterfaden.check.NarrativeTexts;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Fits {@link LevelModel} on the pages of the example narrative, whose three German versions are
 * written for three levels, and says how well it does on pages that it was not fitted on: each
 * chapter with all its versions is left out once. Run alone with {@code
 * -Dtest=LevelModelEvaluation}; prints the coefficients for {@code level-model_de.txt}. With {@code
 * -Dstandard=FOLDER}, texts of a folder known to be standard language are judged too.
 */
class LevelModelEvaluation {

  private static final int STEPS = 20_000;
  private static final double RATE = 0.5;

  /** Keeps weights small where the levels part without any overlap. */
  private static final double RIDGE = 0.01;

  /** A page and its figures. */
  private record Page(String chapter, Level level, List<Double> figures) {}

  @Test
  void tellsLevelsApartInChaptersThatItDoesNotKnow() throws IOException {
    List<Page> pages = pages();
    int[][] table = new int[3][3];
    for (String chapter : pages.stream().map(Page::chapter).distinct().toList()) {
      LevelModel model = fit(pages.stream().filter(p -> !p.chapter().equals(chapter)).toList());
      pages.stream()
          .filter(page -> page.chapter().equals(chapter))
          .forEach(p -> table[rank(p.level())][rank(model.level(p.figures()))]++);
    }
    LevelModel all = fit(pages);
    print(all, pages.size(), table);
    String folder = System.getProperty("standard", "");
    if (!folder.isEmpty()) {
      List<Page> texts = standard(Path.of(folder));
      long right = texts.stream().filter(t -> all.level(t.figures()) == Level.STANDARD).count();
      System.out.printf("# standard texts elsewhere: %d of %d right%n", right, texts.size());
    }

    int right = table[0][0] + table[1][1] + table[2][2];
    assertThat((double) right / pages.size()).isGreaterThan(0.8);
    for (int i = 0; i < all.weights().size(); i++) {
      assertThat(LevelModel.read().weights().get(i).weight())
          .as("the committed weights are those of an earlier text; copy the ones above")
          .isCloseTo(all.weights().get(i).weight(), within(0.5));
    }
  }

  private static void print(LevelModel model, int pages, int[][] table) {
    StringBuilder out = new StringBuilder();
    Iterator<LevelModel.Weight> weights = model.weights().iterator();
    for (LevelModel.Figure figure : LevelModel.Figure.values()) {
      LevelModel.Weight weight = weights.next();
      out.append(
          String.format(
              Locale.ROOT,
              "%s %.4f %.4f %.4f%n",
              figure.name().toLowerCase(Locale.ROOT).replace('_', '-'),
              weight.mean(),
              weight.deviation(),
              weight.weight()));
    }
    out.append(
        String.format(
            Locale.ROOT,
            "plain-from %.4f%nstandard-from %.4f%n# %d pages; rows easy, plain, standard:%n",
            model.plainFrom(),
            model.standardFrom(),
            pages));
    for (int[] row : table) {
      out.append(String.format(Locale.ROOT, "# %d %d %d%n", row[0], row[1], row[2]));
    }
    System.out.print(out);
  }

  private static List<Page> pages() {
    Path folder = Path.of("..", "narratives", "lindwerth");
    Narrative narrative = NarrativeReader.read(folder, Edition.EDITORIAL).narrative().orElseThrow();
    List<Page> pages = new ArrayList<>();
    for (CheckedText text : NarrativeTexts.of(narrative, problem -> {}).texts()) {
      if (text.language().equals("de") && !text.page().isEmpty()) {
        page(text, text.part()).ifPresent(pages::add);
      }
    }
    return pages;
  }

  private static List<Page> standard(Path folder) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (CheckedText text : new FileTexts(Level.STANDARD, "de").of(folder, problem -> {})) {
      page(text, text.file()).ifPresent(pages::add);
    }
    return pages;
  }

  private static Optional<Page> page(CheckedText source, String chapter) {
    StudiedText text =
        StudiedText.of(
            source,
            Knowledge.of(Language.GERMAN, List.of()),
            Limits.of(source.level()),
            Optional.empty());
    return text.counts().sentences() < Figures.FEW
        ? Optional.empty()
        : Optional.of(new Page(chapter, source.level(), LevelModel.figures(text)));
  }

  private static int rank(Level level) {
    return switch (level) {
      case EASY -> 0;
      case PLAIN -> 1;
      case STANDARD -> 2;
    };
  }

  /** Proportional odds by gradient ascent on standardised figures. */
  private static LevelModel fit(List<Page> pages) {
    int features = LevelModel.Figure.values().length;
    double[] mean = new double[features];
    double[] deviation = new double[features];
    for (int f = 0; f < features; f++) {
      int at = f;
      mean[f] = pages.stream().mapToDouble(p -> p.figures().get(at)).average().orElseThrow();
      double middle = mean[f];
      deviation[f] =
          Math.sqrt(
              pages.stream()
                  .mapToDouble(p -> Math.pow(p.figures().get(at) - middle, 2))
                  .average()
                  .orElseThrow());
    }
    double[] weight = new double[features];
    double[] border = {-1, 1};
    for (int step = 0; step < STEPS; step++) {
      double[] up = new double[features];
      double[] move = new double[2];
      for (Page page : pages) {
        double score = 0;
        for (int f = 0; f < features; f++) {
          score += weight[f] * (page.figures().get(f) - mean[f]) / deviation[f];
        }
        double low = LevelModel.logistic(border[0] - score);
        double high = LevelModel.logistic(border[1] - score);
        double slope =
            switch (rank(page.level())) {
              case 0 -> -(1 - low);
              case 1 -> low + high - 1;
              default -> high;
            };
        switch (rank(page.level())) {
          case 0 -> move[0] += 1 - low;
          case 1 -> {
            double between = Math.max(1e-9, high - low);
            move[0] -= low * (1 - low) / between;
            move[1] += high * (1 - high) / between;
          }
          default -> move[1] -= high;
        }
        for (int f = 0; f < features; f++) {
          up[f] += slope * (page.figures().get(f) - mean[f]) / deviation[f];
        }
      }
      for (int f = 0; f < features; f++) {
        weight[f] += RATE * (up[f] / pages.size() - RIDGE * weight[f]);
      }
      for (int b = 0; b < 2; b++) {
        border[b] += RATE * Math.max(-1, Math.min(1, move[b] / pages.size()));
      }
    }
    List<LevelModel.Weight> weights = new ArrayList<>();
    for (int f = 0; f < features; f++) {
      weights.add(new LevelModel.Weight(mean[f], deviation[f], weight[f]));
    }
    return new LevelModel(weights, border[0], border[1]);
  }
}
