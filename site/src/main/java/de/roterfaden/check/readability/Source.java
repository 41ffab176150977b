package de.roterfaden.check.readability;

/** Where a rule comes from. */
public enum Source {
  /** BITV 2.0, annex 2, part 2. */
  BITV,
  /** DIN SPEC 33429: recommendations for German easy language. */
  DIN_SPEC_33429,
  /** The rules of Netzwerk Leichte Sprache. */
  NETZWERK_LEICHTE_SPRACHE,
  /** DIN 8581-1: plain language for German. */
  DIN_8581_1,
  /** What this program exists for: simple messages instead of buzzwords. */
  HOUSE
}
