package de.roterfaden.text;

/**
 * A word or a sign where it stands in a text.
 *
 * @param form what it is
 * @param start offset of its first UTF-16 unit in the text
 * @param end offset behind its last
 */
public record Token(Form form, int start, int end) {

  /** Its letters without soft hyphens and without the Mediopunkt. */
  public String text() {
    return form.text();
  }

  public Kind kind() {
    return form.kind();
  }

  /** Whether it counts as a word: words, numbers and abbreviations do. */
  public boolean isWord() {
    return form.kind().isWord();
  }

  /** Whether it is a sign that reads so. */
  public boolean isSign(String sign) {
    return form.kind() == Kind.SIGN && form.text().equals(sign);
  }
}
