package de.roterfaden.check.readability;

import de.roterfaden.text.Compounds;
import de.roterfaden.text.Language;
import de.roterfaden.text.Morphology;
import de.roterfaden.text.Sentences;

/**
 * What is known of a language, shared by all texts of a run. Safe for use by several threads; loads
 * what it needs when it is first asked.
 */
public final class Knowledge {

  private final Language language;
  private final Sentences sentences;
  private final Morphology morphology = new Morphology();
  private final Words words = new Words(morphology);
  private final Compounds compounds = new Compounds();

  private Knowledge(Language language) {
    this.language = language;
    this.sentences = new Sentences(language);
  }

  public static Knowledge of(Language language) {
    return new Knowledge(language);
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

  /** What German words may be. */
  Words words() {
    return words;
  }

  /** Parts of German words. */
  public Compounds compounds() {
    return compounds;
  }
}
