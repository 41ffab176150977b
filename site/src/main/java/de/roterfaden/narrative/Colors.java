package de.roterfaden.narrative;

import java.util.List;

/**
 * The colours a municipality gives.
 *
 * @param brand one to three colours, {@code #rrggbb}
 */
public record Colors(List<String> brand) {

  public Colors {
    brand = brand == null ? List.of() : List.copyOf(brand);
  }

  public static final Colors NONE = new Colors(List.of());
}
