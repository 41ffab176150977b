package de.roterfaden.markup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All blocks, and which may stand in which. */
final class Blocks {

  private static final List<Block> ALL =
      List.of(
          new VisionBlock(),
          new FutureTaskBlock(),
          new FutureTasksBlock(),
          new SummaryBlock(),
          new TurnBlock(),
          new PromiseBlock(),
          new StoryPointBlock(),
          new VoiceBlock(),
          new TimelineBlock(),
          new RoadmapBlock(),
          new CyclesBlock(),
          new WordCloudBlock(),
          new StakeholdersBlock(),
          new JourneyBlock(),
          new NextStepsBlock(),
          new NoteBlock(),
          new QuoteBlock(),
          new ScrollyBlock(),
          new StepBlock(),
          new MeasuresBlock(),
          new IndicatorsBlock(),
          new SdgBlock(),
          new ParticipationBlock(),
          new VoicesBlock(),
          new VideoBlock());

  /** Which blocks may stand in which, at any depth; a block that is not named here holds none. */
  private static final Map<String, Set<String>> INSIDE =
      Map.of(
          "future-task", Set.of("note", "promise", "quote", "voice"),
          "turn", Set.of("note", "quote", "voice"),
          "promise", Set.of("note"),
          "story-point", Set.of("note", "promise", "quote"),
          "next-steps", Set.of("note"),
          "note", Set.of("quote"),
          "scrolly", Set.of("step", "note", "promise", "quote", "voice"),
          "step", Set.of("note", "promise", "quote", "voice"));

  private Blocks() {}

  static Optional<Block> named(String name) {
    return ALL.stream().filter(block -> block.name().equals(name)).findFirst();
  }

  static List<String> names() {
    return ALL.stream().map(Block::name).toList();
  }

  static boolean mayStandIn(String inner, String outer) {
    return INSIDE.getOrDefault(outer, Set.of()).contains(inner);
  }
}
