package de.roterfaden.finding;

import java.io.IOException;
import java.util.Map;

/** Writes the figures of a text for a person at a terminal: each metric beside its limit. */
final class FiguresText {

  private static final int WIDEST_NAME = 32;

  private final Messages messages;

  FiguresText(Messages messages) {
    this.messages = messages;
  }

  void write(TextFigures text, Appendable out) throws IOException {
    out.append(Characters.visible(title(text))).append('\n');
    out.append("  ")
        .append(
            messages.text(
                "finding.figures.counts", text.sentences(), text.words(), text.syllables()))
        .append('\n');
    for (Map.Entry<String, Double> metric : text.metrics().entrySet()) {
      out.append("  ").append(line(metric, text)).append('\n');
    }
    for (Message warning : text.warnings()) {
      out.append("  ").append(messages.text(warning)).append('\n');
    }
    out.append('\n');
  }

  private String title(TextFigures text) {
    String level = messages.text("finding.level." + text.level());
    return switch (text.scope()) {
      case FILE -> messages.text("finding.figures.file", text.file(), level);
      case CHAPTER -> messages.text("finding.figures.chapter", text.file(), text.version(), level);
      case VERSION -> messages.text("finding.figures.version", text.version(), level);
    };
  }

  private String line(Map.Entry<String, Double> metric, TextFigures text) {
    String name = messages.text("readability.metric." + metric.getKey());
    String value = messages.text("finding.figures.value", metric.getValue());
    String figure =
        name + " ".repeat(Math.max(1, WIDEST_NAME - name.length() - value.length() + 6)) + value;
    TextFigures.Limit limit = text.limits().get(metric.getKey());
    if (limit == null) {
      return figure;
    }
    String kept = limit.isKeptBy(metric.getValue()) ? "kept" : "broken";
    String most = limit.most() ? "most" : "least";
    return figure + "   " + messages.text("finding.figures." + most + "-" + kept, limit.value());
  }
}
