package de.roterfaden.text;

import java.util.Set;

/**
 * One way to read a word form: its base form and what it is grammatically.
 *
 * @param lemma base form: "gehen" for "gegangen"
 * @param tag what it is, as the dictionary words it, such as {@code SUB:GEN:SIN:NEU}; see {@link
 *     #is}
 * @param parts the parts of the tag
 */
public record Reading(String lemma, String tag, Set<String> parts) {

  public Reading {
    parts = WordSet.copyOf(parts);
  }

  public static Reading of(String lemma, String tag) {
    return new Reading(lemma, tag, WordSet.of(tag.split(":")));
  }

  /**
   * Whether a part of the tag says so. Kinds of words: {@code SUB} noun, {@code EIG} name, {@code
   * VER} verb, {@code ADJ} adjective, {@code ART} article, {@code PRO} pronoun, {@code PRP}
   * preposition, {@code KON} conjunction, {@code ADV} adverb, {@code NEG} negation, {@code ZAL}
   * numeral. Cases: {@code NOM GEN DAT AKK}. Numbers: {@code SIN PLU}. Genders: {@code MAS FEM
   * NEU}. Persons: {@code 1 2 3}. Verbs: {@code PRÄ} present, {@code PRT} past, {@code KJ1 KJ2}
   * subjunctive, {@code IMP} imperative, {@code INF} infinitive, {@code PA1 PA2} participles,
   * {@code EIZ} infinitive with zu inside, {@code AUX} auxiliary, {@code MOD} modal.
   */
  public boolean is(String part) {
    return parts.contains(part);
  }
}
