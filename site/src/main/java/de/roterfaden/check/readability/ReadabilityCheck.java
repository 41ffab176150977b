package de.roterfaden.check.readability;

import de.roterfaden.check.Check;
import de.roterfaden.check.CheckedText;
import de.roterfaden.check.Outcome;
import de.roterfaden.check.Subject;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.TextFigures;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.ReadabilitySettings;
import de.roterfaden.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the texts and holds them to the rules of their level. Texts in languages other than German
 * and English are passed over.
 */
public final class ReadabilityCheck implements Check {

  private final List<ReadabilityRule> rules;
  private final LevelModel model = LevelModel.read();
  private final Map<Language, Knowledge> knowledge = new EnumMap<>(Language.class);

  /**
   * @param rules the rules to hold texts to
   */
  public ReadabilityCheck(List<ReadabilityRule> rules) {
    this.rules = List.copyOf(rules);
    for (Language language : Language.values()) {
      knowledge.put(language, Knowledge.of(language, this.rules));
    }
  }

  /** The check with all rules. */
  public static ReadabilityCheck ofAllRules() {
    return new ReadabilityCheck(Rules.all());
  }

  @Override
  public String id() {
    return "readability";
  }

  @Override
  public Outcome check(Subject subject) {
    Map<Level, Limits> limits = limits(subject.narrative());
    List<Judged> judged =
        subject.texts().parallelStream()
            .map(text -> judge(text, limits.get(text.level()), subject.narrative()))
            .flatMap(Optional::stream)
            .toList();
    List<Finding> findings = new ArrayList<>();
    judged.forEach(text -> findings.addAll(text.findings()));
    List<TextFigures> figures =
        new Figures(limits).of(judged.stream().map(Judged::counted).toList());
    return new Outcome(findings, figures);
  }

  /** What each level allows: what the narrative says, else what is usual. */
  private static Map<Level, Limits> limits(Optional<Narrative> narrative) {
    ReadabilitySettings stated =
        narrative.map(it -> it.settings().readability()).orElse(ReadabilitySettings.USUAL);
    Map<Level, Limits> limits = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      limits.put(level, Limits.of(level, stated.of(level)));
    }
    return limits;
  }

  /** What came of one text. */
  private record Judged(Figures.Counted counted, List<Finding> findings) {}

  private Optional<Judged> judge(CheckedText source, Limits limits, Optional<Narrative> narrative) {
    return Language.ofTag(source.language())
        .map(
            language -> {
              StudiedText text = StudiedText.of(source, knowledge.get(language), limits, narrative);
              // Side by side as well, so that no processor has to wait for a long text's end.
              List<Finding> findings =
                  rules.parallelStream()
                      .map(rule -> apply(rule, text))
                      .flatMap(List::stream)
                      .toList();
              return new Judged(
                  new Figures.Counted(source, language, text.counts(), model.estimate(text)),
                  findings);
            });
  }

  private static List<Finding> apply(ReadabilityRule rule, StudiedText text) {
    List<Finding> findings = new ArrayList<>();
    if (rule.languages().contains(text.language())) {
      rule.severity(text.level())
          .ifPresent(severity -> rule.check(text, new Reporter(rule, severity, text, findings)));
    }
    return findings;
  }
}
