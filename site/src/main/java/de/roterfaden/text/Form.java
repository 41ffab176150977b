package de.roterfaden.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a token by its letters alone, however often it stands in a text. Safe for use by
 * several threads.
 */
public final class Form {

  private final String text;
  private final Kind kind;
  private final int letters;
  private final int syllables;
  private final boolean small;
  private final boolean capital;
  private @Nullable Object note;

  /**
   * @param text the letters without soft hyphens and without the Mediopunkt
   * @param kind what it is
   * @param letters number of letters; digits, hyphens and dots are none
   * @param syllables number of syllables as read aloud, 0 for what is no word; see {@link
   *     Syllables}
   */
  Form(String text, Kind kind, int letters, int syllables) {
    this.text = text;
    this.kind = kind;
    this.letters = letters;
    this.syllables = syllables;
    boolean word = kind == Kind.WORD && !text.isEmpty();
    this.small = word && Character.isLowerCase(text.charAt(0));
    this.capital = word && Character.isUpperCase(text.charAt(0));
  }

  /** The letters without soft hyphens and without the Mediopunkt. */
  public String text() {
    return text;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether it is a word with a small first letter. */
  public boolean isSmall() {
    return small;
  }

  /** Whether it is a word with a capital first letter. */
  public boolean isCapital() {
    return capital;
  }

  /** Whether it is a sign that reads so. */
  public boolean isSign(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Number of letters; digits, hyphens and dots are none. */
  public int letters() {
    return letters;
  }

  /** Number of syllables as read aloud, 0 for what is no word. */
  public int syllables() {
    return syllables;
  }

  /**
   * What whoever reads the texts has worked out about the form, kept with it so that nobody has to
   * look it up for every token. Threads may each see what another noted, or nothing.
   */
  public @Nullable Object note() {
    return note;
  }

  /**
   * Notes something about the form.
   *
   * @param known something that does not change, since another thread may see it at any time
   */
  public void note(Object known) {
    note = known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Form form
            && kind == form.kind
            && letters == form.letters
            && syllables == form.syllables
            && text.equals(form.text));
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, kind);
  }

  @Override
  public String toString() {
    return kind + " " + text;
  }
}
