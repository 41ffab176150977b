package de.roterfaden.bake.view;

import de.roterfaden.narrative.Fingerprint;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import org.jspecify.annotations.Nullable;

/**
 * HTML that the program made and sanitised. Templates print it as it is, while every other text is
 * escaped.
 */
public final class Html extends SafeString implements Fingerprint.Plain {

  /** No HTML at all. */
  public static final Html EMPTY = new Html("");

  private Html(String html) {
    super(html);
  }

  /** Marks HTML as safe to print; never hand it text from a file that was not sanitised. */
  public static Html of(String html) {
    return html.isEmpty() ? EMPTY : new Html(html);
  }

  /** Whether a block with this class is in it: {@code page.body.shows('faden-tasks')}. */
  public boolean shows(String block) {
    return toString().contains("class=\"" + block + "\"");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Html html && html.toString().equals(toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  public boolean isEmpty() {
    return toString().isEmpty();
  }
}
