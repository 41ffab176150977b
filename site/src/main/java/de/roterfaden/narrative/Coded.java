package de.roterfaden.narrative;

import java.util.Locale;

/** An alternative that files and style sheets write in lower case with hyphens. */
public interface Coded {

  String name();

  /** The word in files, such as {@code not-applicable}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
