package de.roterfaden.check.readability;

import de.roterfaden.text.Compounds;
import de.roterfaden.text.Language;
import de.roterfaden.text.Morphology;
import de.roterfaden.text.Sentences;
import java.util.List;

/**
 * What is known of a language, shared by all texts of a run. Safe for use by several threads; loads
 * what it needs when it is first asked.
 */
public final class Knowledge {

  private final Language language;
  private final Sentences sentences;
  private final Morphology morphology = new Morphology();
  private final Compounds compounds = new Compounds();
  private final Cues cues;

  private Knowledge(Language language, List<ReadabilityRule> rules) {
    this.language = language;
    this.cues = new Cues(rules, language);
    this.sentences = new Sentences(language);
  }

  /**
   * The knowledge for a run.
   *
   * @param rules the rules that will ask
   */
  public static Knowledge of(Language language, List<ReadabilityRule> rules) {
    return new Knowledge(language, rules);
  }

  public Language language() {
    return language;
  }

  /** Its sentences, words, syllables and abbreviations. */
  public Sentences sentences() {
    return sentences;
  }

  /** Forms of German words; knows nothing of English. */
  public Morphology morphology() {
    return morphology;
  }

  /** Which rules have to look at which forms. */
  Cues cues() {
    return cues;
  }

  /** Parts of German words. */
  public Compounds compounds() {
    return compounds;
  }
}
