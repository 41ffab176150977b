package de.roterfaden.check.readability;

import de.roterfaden.check.Check;
import de.roterfaden.check.CheckedText;
import de.roterfaden.check.Outcome;
import de.roterfaden.check.Subject;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.TextFigures;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Narrative;
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

  private final Map<Level, Limits> limits;
  private final List<ReadabilityRule> rules;
  private final Map<Language, Knowledge> knowledge = new EnumMap<>(Language.class);

  /**
   * @param limits what each level allows
   * @param rules the rules to hold texts to
   */
  public ReadabilityCheck(Map<Level, Limits> limits, List<ReadabilityRule> rules) {
    this.limits = Map.copyOf(limits);
    this.rules = List.copyOf(rules);
    for (Language language : Language.values()) {
      knowledge.put(language, Knowledge.of(language));
    }
  }

  /** The check with all rules and with the limits that hold where a narrative sets none. */
  public static ReadabilityCheck ofAllRules() {
    Map<Level, Limits> limits = new EnumMap<>(Level.class);
    for (Level level : Level.values()) {
      limits.put(level, Limits.of(level));
    }
    return new ReadabilityCheck(limits, Rules.all());
  }

  @Override
  public String id() {
    return "readability";
  }

  @Override
  public Outcome check(Subject subject) {
    List<Judged> judged =
        subject.texts().parallelStream()
            .map(text -> judge(text, subject.narrative()))
            .flatMap(Optional::stream)
            .toList();
    List<Finding> findings = new ArrayList<>();
    judged.forEach(text -> findings.addAll(text.findings()));
    List<TextFigures> figures =
        new Figures(limits).of(judged.stream().map(Judged::counted).toList());
    return new Outcome(findings, figures);
  }

  /** What came of one text. */
  private record Judged(Figures.Counted counted, List<Finding> findings) {}

  private Optional<Judged> judge(CheckedText source, Optional<Narrative> narrative) {
    return Language.ofTag(source.language())
        .map(
            language -> {
              Limits allowed = limits.get(source.level());
              StudiedText text =
                  StudiedText.of(source, knowledge.get(language), allowed, narrative);
              List<Finding> findings = new ArrayList<>();
              for (ReadabilityRule rule : rules) {
                apply(rule, text, findings);
              }
              return new Judged(new Figures.Counted(source, language, Counts.of(text)), findings);
            });
  }

  private static void apply(ReadabilityRule rule, StudiedText text, List<Finding> findings) {
    if (rule.languages().contains(text.language())) {
      rule.severity(text.level())
          .ifPresent(severity -> rule.check(text, new Reporter(rule, severity, text, findings)));
    }
  }
}
