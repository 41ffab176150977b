package de.roterfaden.check.story;

import de.roterfaden.text.Language;

/** A rule that judges the wording of single texts. Examples hold it to its precision. */
interface JudgesText extends StoryRule {

  /** Whether a text of the kind that the rule looks at is a breach. */
  boolean isBreach(String text, Language language);
}
