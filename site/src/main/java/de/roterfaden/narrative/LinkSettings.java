package de.roterfaden.narrative;

import java.util.List;

/**
 * How a narrative's links are checked.
 *
 * @param ignore addresses of other sites that are not asked
 */
public record LinkSettings(List<IgnoredAddress> ignore) {

  public static final LinkSettings USUAL = new LinkSettings(List.of());

  public LinkSettings {
    ignore = ignore == null ? List.of() : List.copyOf(ignore);
  }
}
