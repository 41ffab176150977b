package de.roterfaden.narrative;

import java.util.List;

/**
 * Names that belong to this place.
 *
 * @param places places
 * @param people people
 * @param history marks of history
 */
public record LocalNames(List<String> places, List<String> people, List<String> history) {

  public LocalNames {
    places = places == null ? List.of() : List.copyOf(places);
    people = people == null ? List.of() : List.copyOf(people);
    history = history == null ? List.of() : List.copyOf(history);
  }

  public static final LocalNames EMPTY = new LocalNames(List.of(), List.of(), List.of());
}
