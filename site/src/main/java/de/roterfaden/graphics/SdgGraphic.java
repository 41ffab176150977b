package de.roterfaden.graphics;

import java.util.List;

/**
 * A sign of our own for each of the 17 Sustainable Development Goals: a line drawing that stands
 * beside the goal's name. The logos of the United Nations are protected and not used.
 */
public final class SdgGraphic {

  /** Drawings of 24 by 24, by the number of the goal less one. */
  private static final List<String> SIGNS =
      List.of(
          "M4 17a8 3 0 0 0 16 0M4 17a8 3 0 0 1 16 0M8 9a4 4 0 1 0 8 0a4 4 0 1 0-8 0",
          "M3 12h18a9 8 0 0 1-18 0zM8 8c-1-2 1-2 0-4M13 8c-1-2 1-2 0-4",
          "M12 20C5 15 3 12 3 9a4.5 4.5 0 0 1 9-1a4.5 4.5 0 0 1 9 1c0 3-2 6-9 11z",
          "M12 6c-3-2-6-2-9-1v13c3-1 6-1 9 1c3-2 6-2 9-1V5c-3-1-6-1-9 1zv13",
          "M5 9h14M5 15h14",
          "M12 3c4 5 6 8 6 11a6 6 0 0 1-12 0c0-3 2-6 6-11z",
          "M13 3L6 14h5l-1 7l7-11h-5z",
          "M4 20V10l6 4v-4l6 4V4h4v16z",
          "M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0M12 3v3M12 18v3M3 12h3M18 12h3M6 6l2 2M16 16l2 2M18 6l-2 2M6 18l2-2",
          "M12 4v16M6 20h12M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z",
          "M3 20h18M5 20V9l5-4v15M10 20v-9h9v9M14 15h2",
          "M7 7a7 7 0 0 1 12 4M19 5v6h-5M17 17a7 7 0 0 1-12-4M5 19v-6h5",
          "M10 13V5a2 2 0 0 1 4 0v8a4 4 0 1 1-4 0zM17 6h3M17 10h3",
          "M3 12c4-6 10-6 14 0c-4 6-10 6-14 0zM17 12l4-4v8zM7 11v1",
          "M12 21v-8M12 13c-5 0-7-3-7-6c0-2 3-4 7-4s7 2 7 4c0 3-2 6-7 6M6 21h12",
          "M4 20h16M5 10l7-6l7 6zM7 10v10M12 10v10M17 10v10",
          "M3 12c3-6 8-6 9 0s6 6 9 0c-3-6-8-6-9 0s-6 6-9 0z");

  private SdgGraphic() {}

  /**
   * The sign of a goal, for the eye only.
   *
   * @param goal number of the goal, 1 to 17
   */
  public static Element of(int goal) {
    return Element.of("svg", "faden-graphic faden-graphic-sdg")
        .set("viewBox", "0 0 24 24")
        .set("width", 24)
        .set("height", 24)
        .set("aria-hidden", "true")
        .set("focusable", "false")
        .add(
            Element.of("path")
                .set("d", SIGNS.get(goal - 1))
                .set("fill", "none")
                .set("stroke", "currentColor")
                .set("stroke-width", 2)
                .set("stroke-linecap", "round")
                .set("stroke-linejoin", "round"));
  }
}
