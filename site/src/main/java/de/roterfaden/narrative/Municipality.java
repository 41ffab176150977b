package de.roterfaden.narrative;

import java.util.List;

/**
 * A municipality whose strategy is told.
 *
 * @param id immutable id, unique within its file
 * @param name name
 * @param federalState two letters, BW to TH
 * @param population inhabitants; 0 if unknown
 * @param website address
 * @param publisher who answers by law
 * @param contact how to reach it
 * @param colors brand colours
 * @param names local names
 * @param blackouts days before elections on which positions of political groups are not shown
 */
public record Municipality(
    String id,
    String name,
    String federalState,
    int population,
    String website,
    Publisher publisher,
    Contact contact,
    Colors colors,
    LocalNames names,
    List<Blackout> blackouts) {

  public Municipality {
    id = id == null ? "" : id;
    name = name == null ? "" : name;
    federalState = federalState == null ? "" : federalState;
    website = website == null ? "" : website;
    publisher = publisher == null ? Publisher.EMPTY : publisher;
    contact = contact == null ? Contact.EMPTY : contact;
    colors = colors == null ? Colors.NONE : colors;
    names = names == null ? LocalNames.EMPTY : names;
    blackouts = blackouts == null ? List.of() : List.copyOf(blackouts);
  }
}
