package de.roterfaden.check.story;

/**
 * A criterion of a narrative or a strategy. There is one class for each, named after the rule and
 * registered in {@link Rules}; it keeps no state.
 *
 * <p>What is certainly missing is a warning, what is certainly broken an error. Where the program
 * guesses from words, the finding is information, and its sentence says that a person must judge.
 *
 * <p>Its sentences are in {@code messages/story_de.properties} and {@code _en}: {@code story.NAME}
 * or {@code story.NAME.VARIANT} says what is wrong, and the same with {@code .help} what to do.
 */
public interface StoryRule {

  /** The rule's name without its area: {@code end-first}. */
  String name();

  /** The id in reports and acceptances: {@code story/end-first}. */
  default String id() {
    return "story/" + name();
  }

  /** Tells of all breaches. */
  void check(Story story, Reporter reporter);
}
