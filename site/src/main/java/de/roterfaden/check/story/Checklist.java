package de.roterfaden.check.story;

import static java.util.Map.entry;

import de.roterfaden.narrative.ChecklistItem;
import de.roterfaden.narrative.ChecklistState;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.MeasureState;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.PageType;
import de.roterfaden.narrative.Time;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The 79 contents of a strategy and how they stand: what {@code data/checklist.yml} says, and what
 * the program can see itself. Where the file says nothing, what the program sees fills it in.
 *
 * @param lines one for each content, in the order of a strategy
 */
public record Checklist(List<Line> lines) {

  public Checklist {
    lines = List.copyOf(lines);
  }

  /**
   * A content and how it stands.
   *
   * @param content the content
   * @param said what the file says, if it does
   * @param index place of the entry in the file, from 0; -1 if there is none
   * @param seen whether the program sees it in the narrative; absent where only a person can tell
   */
  public record Line(
      StrategyContent content, Optional<ChecklistItem> said, int index, Optional<Boolean> seen) {

    /** How it stands: what the file says, else what the program sees. */
    public Optional<ChecklistState> state() {
      return said.map(ChecklistItem::state)
          .or(() -> seen.map(it -> it ? ChecklistState.PRESENT : ChecklistState.MISSING));
    }

    /** Whether the file says something else than what the program sees. */
    public boolean isContradicted() {
      return said.isPresent()
          && seen.isPresent()
          && seen.get() != (said.get().state() == ChecklistState.PRESENT);
    }
  }

  /** By what the program sees that a content is there. Other contents only a person can tell. */
  private static final Map<String, Predicate<Narrative>> SEEN =
      Map.ofEntries(
          entry("personas-target-groups", it -> !it.data().personas().isEmpty() || groups(it)),
          entry("big-picture", it -> !it.data().visions().isEmpty()),
          entry("society-words", it -> !it.data().voices().isEmpty()),
          entry("development-policy", it -> any(it, measure -> !measure.sdg().isEmpty())),
          entry("special-groups", Checklist::groups),
          entry("partners", it -> !it.data().stakeholders().isEmpty()),
          entry("integrated-target-pictures", it -> !it.data().visions().isEmpty()),
          entry(
              "goal-hierarchy",
              it -> !it.data().goals().isEmpty() && !it.data().futureTasks().isEmpty()),
          entry(
              "derivation",
              it -> it.data().goals().stream().anyMatch(goal -> !goal.derivation().isEmpty())),
          entry("indicators", it -> !it.data().indicators().isEmpty()),
          entry("cross-sector-goals", it -> any(it, measure -> measure.goals().size() > 1)),
          entry("skills-participation", it -> !it.data().participation().isEmpty()),
          entry("chapter-per-field", Checklist::hasChapterPerField),
          entry("measures", it -> !it.data().measures().isEmpty()),
          entry("projects-needs-value", it -> any(it, measure -> !measure.need().isEmpty())),
          entry("derivation-of-choice", it -> any(it, measure -> !measure.selection().isEmpty())),
          entry("finance", it -> any(it, measure -> !measure.finance().isEmpty())),
          entry("responsibilities", it -> any(it, measure -> !measure.owner().isEmpty())),
          entry("priorities", it -> any(it, measure -> measure.priority() > 0)),
          entry("benefit-residents", it -> any(it, measure -> !measure.benefit().isEmpty())),
          entry("glossary", it -> !it.data().glossary().isEmpty()),
          entry("single-measures", it -> !it.data().measures().isEmpty()),
          entry("implemented-projects", it -> any(it, one -> one.state() == MeasureState.DONE)),
          entry("history", Checklist::hasPast),
          entry(
              "committees",
              it -> !it.settings().bodies().isEmpty() || !it.data().decisions().isEmpty()),
          entry("graphics", it -> !it.pictures().isEmpty()),
          entry("videos", it -> !it.data().videos().isEmpty()),
          entry("voices", it -> !it.data().voices().isEmpty()),
          entry("language-for-all", Checklist::hasPlainPages),
          entry("easy-and-plain-language", Checklist::hasPlainPages));

  /** The checklist of a narrative that was read for the editorial edition. */
  public static Checklist of(Narrative narrative) {
    List<ChecklistItem> items = narrative.data().checklist();
    return new Checklist(
        StrategyContent.all().stream()
            .map(
                content -> {
                  int index = -1;
                  for (int i = 0; i < items.size() && index < 0; i++) {
                    index = items.get(i).id().equals(content.id()) ? i : -1;
                  }
                  Predicate<Narrative> sight = SEEN.get(content.id());
                  return new Line(
                      content,
                      index < 0 ? Optional.empty() : Optional.of(items.get(index)),
                      index,
                      Optional.ofNullable(sight).map(it -> it.test(narrative)));
                })
            .toList());
  }

  private static boolean groups(Narrative narrative) {
    return narrative.data().goals().stream().anyMatch(goal -> !goal.groups().isEmpty());
  }

  private static boolean any(Narrative narrative, Predicate<Measure> wanted) {
    return narrative.data().measures().stream().anyMatch(wanted);
  }

  private static boolean hasChapterPerField(Narrative narrative) {
    Data data = narrative.data();
    return !data.fields().isEmpty()
        && data.fields().stream()
            .allMatch(
                field ->
                    narrative.pages().stream()
                        .anyMatch(
                            page ->
                                page.type() == PageType.CHAPTER
                                    && page.front().task().equals(field.task())));
  }

  private static boolean hasPast(Narrative narrative) {
    return narrative.pages().stream()
        .anyMatch(page -> page.type() == PageType.CHAPTER && page.front().time() == Time.PAST);
  }

  private static boolean hasPlainPages(Narrative narrative) {
    return narrative.pages().stream().anyMatch(page -> page.version().level() != Level.STANDARD);
  }
}
