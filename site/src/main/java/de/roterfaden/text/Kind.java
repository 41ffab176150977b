package de.roterfaden.text;

/** What a token is. */
public enum Kind {
  /** A word of letters, perhaps with digits, hyphens and apostrophes. */
  WORD(true),
  /** A number in digits: "12", "1.000", "14.30", "3." as an ordinal. */
  NUMBER(true),
  /** An abbreviation with its dots: "z. B.", "Dr.", the initial "J.". */
  ABBREVIATION(true),
  /** An address of the web or of e-mail, a file name, or any run of letters too long for a word. */
  ADDRESS(false),
  /** A punctuation mark or any other sign. */
  SIGN(false);

  private final boolean word;

  Kind(boolean word) {
    this.word = word;
  }

  /** Whether it counts as a word. */
  public boolean isWord() {
    return word;
  }
}
