package de.roterfaden.narrative.source;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * The mistakes that make a text no YAML, as people make them: each with its sentence and its way
 * out ({@code narrative.yaml-tab}, {@code narrative.yaml-tab-help} …).
 */
enum YamlMistake {
  /** A tab where spaces must be. */
  TAB,
  /** A quotation mark that is never closed. */
  QUOTE(true),
  /** A text that goes on behind its closing quotation mark. */
  AFTER_QUOTE,
  /** A colon within a text without quotes. */
  COLON,
  /** A line that is neither key nor text. */
  NO_COLON(true),
  /** A backslash in double quotes. */
  BACKSLASH,
  /** A bracket or brace that is never closed, or a comma that is missing in it. */
  BRACKET,
  /** A text without quotes that begins as anchors and aliases of YAML do. */
  ALIAS(true),
  /** A text without quotes that begins with a sign that means something in YAML. */
  SIGN,
  /** A line that is indented differently from its neighbours. */
  INDENTATION,
  /** Anything else. */
  OTHER;

  /** Whether the parser stumbles only behind the place where the mistake begins. */
  private final boolean isFoundLate;

  YamlMistake() {
    this(false);
  }

  YamlMistake(boolean isFoundLate) {
    this.isFoundLate = isFoundLate;
  }

  static Finding of(MarkedYamlEngineException e, SourceText source, YamlMarks marks) {
    String problem = e.getProblem() == null ? "" : e.getProblem();
    String context = e.getContext() == null ? "" : e.getContext();
    YamlMistake mistake = classify(problem, context);
    Optional<Mark> mark =
        mistake.isFoundLate ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
    return mistake.at(source, mark.map(marks::at).orElse(marks.first()));
  }

  /** What to say of the mistake. */
  Finding at(SourceText source, Position position) {
    String key = "narrative.yaml-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Finding.error(this == ALIAS ? "narrative/yaml-alias" : "narrative/yaml", Message.of(key))
        .help(Message.of(key + "-help"))
        .at(source.file(), position);
  }

  private static YamlMistake classify(String problem, String context) {
    if (problem.contains("TAB")) {
      return TAB;
    }
    if (context.contains("scanning an a")) {
      return ALIAS;
    }
    if (context.contains("quoted scalar")) {
      return problem.contains("unexpected") ? QUOTE : BACKSLASH;
    }
    if (problem.contains("mapping values are not allowed")) {
      return COLON;
    }
    if (problem.contains("could not find expected ':'")) {
      return NO_COLON;
    }
    if (context.contains("parsing a flow")) {
      return BRACKET;
    }
    if (problem.contains("found '<scalar>'")) {
      return AFTER_QUOTE;
    }
    boolean sign =
        problem.contains("cannot start any token")
            || problem.contains("expected the node content")
            || context.contains("scanning a")
            || context.contains("parsing a node");
    if (sign) {
      return SIGN;
    }
    return problem.contains("expected <block end>") || problem.contains("not allowed here")
        ? INDENTATION
        : OTHER;
  }
}
