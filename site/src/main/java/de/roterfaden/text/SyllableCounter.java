package de.roterfaden.text;

/** Counts syllables in one language. */
interface SyllableCounter {

  /** The syllables of letters that are read as a word. */
  int count(String letters);

  /** The syllables of the names of letters. */
  int names(String letters);
}
