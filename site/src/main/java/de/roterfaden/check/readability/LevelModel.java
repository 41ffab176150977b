package de.roterfaden.check.readability;

import de.roterfaden.narrative.Level;
import de.roterfaden.text.Language;
import de.roterfaden.text.WordList;
import de.roterfaden.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Guesses which level a German text reads like, from four figures: an ordinal logistic regression
 * (proportional odds, McCullagh 1980). It is an estimate and says so; it gives no level of the
 * CEFR. It was fitted on the example narrative alone, by {@code LevelModelEvaluation}, whose
 * figures are in {@code docs/readability.md}; the coefficients are in {@code level-model_de.txt}.
 *
 * @param weights what each figure weighs, in the order of {@link Figure}
 * @param plainFrom score from which a text reads like plain language
 * @param standardFrom score from which it reads like standard language
 */
record LevelModel(List<Weight> weights, double plainFrom, double standardFrom) {

  private static final WordSet CONJUNCTIONS =
      WordSet.of(
          "dass", "weil", "wenn", "ob", "damit", "obwohl", "während", "bevor", "nachdem", "sodass",
          "falls", "indem", "sofern", "sobald", "solange", "wobei", "wodurch", "womit", "als",
          "bis", "da");

  LevelModel {
    weights = List.copyOf(weights);
  }

  /** What the model looks at, each per sentence or per word of the running text. */
  enum Figure {
    WORDS_PER_SENTENCE,
    SYLLABLES_PER_WORD,
    COMMAS_PER_SENTENCE,
    CONJUNCTIONS_PER_SENTENCE
  }

  /**
   * The weight of a figure.
   *
   * @param mean its mean in the texts that the model was fitted on
   * @param deviation its standard deviation there
   * @param weight what one standard deviation adds to the score
   */
  record Weight(double mean, double deviation, double weight) {}

  /** The model that ships with the program. */
  static LevelModel read() {
    List<Weight> weights = new ArrayList<>();
    double[] borders = new double[2];
    for (String line : WordList.read(LevelModel.class, "level-model_de.txt").lines()) {
      String[] fields = line.split("\\s+", -1);
      switch (fields[0]) {
        case "plain-from" -> borders[0] = Double.parseDouble(fields[1]);
        case "standard-from" -> borders[1] = Double.parseDouble(fields[1]);
        default ->
            weights.add(
                new Weight(
                    Double.parseDouble(fields[1]),
                    Double.parseDouble(fields[2]),
                    Double.parseDouble(fields[3])));
      }
    }
    return new LevelModel(weights, borders[0], borders[1]);
  }

  /** Whether the model counts a word. */
  static boolean isConjunction(String word) {
    return CONJUNCTIONS.contains(word);
  }

  /** The figures of a text's running text, in their order; there must be a sentence. */
  static List<Double> figures(StudiedText text) {
    int commas = 0;
    int conjunctions = 0;
    for (StudiedUnit unit : text.units()) {
      if (unit.isRunningText()) {
        for (StudiedSentence sentence : unit.sentences()) {
          commas += sentence.commas();
          for (int i = 0; i < sentence.tokens().size(); i++) {
            conjunctions += sentence.form(i).isConjunction() ? 1 : 0;
          }
        }
      }
    }
    Counts counts = text.counts();
    return List.of(
        (double) counts.words() / counts.sentences(),
        (double) counts.syllables() / counts.words(),
        (double) commas / counts.sentences(),
        (double) conjunctions / counts.sentences());
  }

  /** The level that a German text of ten sentences or more reads like; nothing for any other. */
  Optional<Level> estimate(StudiedText text) {
    return text.language() != Language.GERMAN || text.counts().sentences() < Figures.FEW
        ? Optional.empty()
        : Optional.of(level(figures(text)));
  }

  /** The most probable level. */
  Level level(List<Double> figures) {
    double score = 0;
    for (int i = 0; i < weights.size(); i++) {
      Weight weight = weights.get(i);
      score += weight.weight() * (figures.get(i) - weight.mean()) / weight.deviation();
    }
    double easy = logistic(plainFrom - score);
    double standard = 1 - logistic(standardFrom - score);
    double plain = 1 - easy - standard;
    if (plain >= easy && plain >= standard) {
      return Level.PLAIN;
    }
    return easy > standard ? Level.EASY : Level.STANDARD;
  }

  static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
