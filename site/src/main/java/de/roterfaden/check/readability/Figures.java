package de.roterfaden.check.readability;

import de.roterfaden.check.CheckedText;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.TextFigures;
import de.roterfaden.finding.TextFigures.Limit;
import de.roterfaden.finding.TextFigures.Scope;
import de.roterfaden.narrative.Level;
import de.roterfaden.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the figures of texts: of each file, of each chapter with all its files, of each version.
 */
final class Figures {

  /** Formulas say little about a text with fewer sentences. */
  static final int FEW = 10;

  private final Map<Level, Limits> limits;

  Figures(Map<Level, Limits> limits) {
    this.limits = limits;
  }

  /**
   * A text and its counts.
   *
   * @param source the text
   * @param language its language
   * @param counts its counts
   * @param estimate the level that it reads like
   */
  record Counted(CheckedText source, Language language, Counts counts, Optional<Level> estimate) {}

  List<TextFigures> of(List<Counted> texts) {
    List<TextFigures> figures = new ArrayList<>();
    Map<String, List<Counted>> chapters = new LinkedHashMap<>();
    Map<String, List<Counted>> versions = new LinkedHashMap<>();
    for (Counted text : texts) {
      CheckedText source = text.source();
      figures.add(figures(source.file(), text, text.counts(), Scope.FILE));
      if (!source.version().isEmpty()) {
        String chapter = source.version() + "\n" + source.part();
        chapters.computeIfAbsent(chapter, key -> new ArrayList<>()).add(text);
        versions.computeIfAbsent(source.version(), key -> new ArrayList<>()).add(text);
      }
    }
    chapters.values().stream()
        .filter(parts -> parts.size() > 1)
        .forEach(
            parts -> figures.add(together(parts.get(0).source().part(), parts, Scope.CHAPTER)));
    versions.values().forEach(parts -> figures.add(together("", parts, Scope.VERSION)));
    return figures;
  }

  private TextFigures together(String file, List<Counted> parts, Scope scope) {
    Counts sum = parts.stream().map(Counted::counts).reduce(Counts.NONE, Counts::plus);
    return figures(file, parts.get(0), sum, scope);
  }

  private TextFigures figures(String file, Counted text, Counts counts, Scope scope) {
    Map<String, Double> values = new LinkedHashMap<>();
    Map<String, Limit> kept = new LinkedHashMap<>();
    List<Message> warnings = new ArrayList<>();
    if (counts.sentences() > 0) {
      for (Metric metric : Metric.of(text.language())) {
        values.put(metric.id(), metric.value(counts));
        limits
            .get(text.source().level())
            .of(metric)
            .ifPresent(limit -> kept.put(metric.id(), limit));
      }
    }
    if (counts.sentences() < FEW) {
      warnings.add(Message.of("readability.few-sentences", counts.sentences(), FEW));
    }
    if (scope == Scope.FILE) {
      text.estimate()
          .map(level -> Message.of("readability.estimate." + level.id()))
          .ifPresent(level -> warnings.add(Message.of("readability.estimate", level)));
    }
    return new TextFigures(
        file,
        text.source().version(),
        text.source().level().id(),
        text.source().language(),
        counts.sentences(),
        counts.words(),
        counts.syllables(),
        values,
        kept,
        warnings,
        scope);
  }
}
