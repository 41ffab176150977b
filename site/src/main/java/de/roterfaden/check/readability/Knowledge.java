package de.roterfaden.check.readability;

import de.roterfaden.text.Compounds;
import de.roterfaden.text.Language;
import de.roterfaden.text.Morphology;
import de.roterfaden.text.Sentences;

/**
 * What is known of a language, shared by all texts of a run. Safe for use by several threads; loads
 * what it needs when it is first asked.
 *
 * @param language the language
 * @param sentences its sentences, words, syllables and abbreviations
 * @param morphology forms of German words; knows nothing of English
 * @param compounds parts of German words
 */
public record Knowledge(
    Language language, Sentences sentences, Morphology morphology, Compounds compounds) {

  public static Knowledge of(Language language) {
    return new Knowledge(language, new Sentences(language), new Morphology(), new Compounds());
  }
}
