package de.roterfaden.check.story;

import java.util.List;

/** All rules, in the order in which they are explained. */
public final class Rules {

  private static final List<StoryRule> ALL =
      List.of(
          new Arc(),
          new TimeMismatch(),
          new UnreachableEnd(),
          new EndFirst(),
          new TurnMissing(),
          new TurnEvidence(),
          new TurnDenial(),
          new PromiseMissing(),
          new PromiseVague(),
          new PromiseOverdue(),
          new SloganOnly(),
          new Swap(),
          new UnexplainedTerms(),
          new NextSteps(),
          new Groups(),
          new StoryPoints(),
          new PlannedAsDone(),
          new AnaloguePartner(),
          new TechnologyFirst(),
          new FieldStory(),
          new Orphan(),
          new PaysIn(),
          new IndicatorComplete(),
          new MeasureComplete(),
          new Resources(),
          new Interests(),
          new ReviewDate(),
          new ChecklistComplete(),
          new ChecklistContradiction(),
          new OutdatedVersion(),
          new UnapprovedVersion(),
          new MissingVersion(),
          new TestOutdated());

  private Rules() {}

  public static List<StoryRule> all() {
    return ALL;
  }
}
