package de.roterfaden.review;

import de.roterfaden.narrative.Body;
import de.roterfaden.narrative.Group;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.review.Invited;

/** Names of bodies and groups as the narrative has them. */
final class Names {

  private Names() {}

  /** Name of a body in the main version; its id if there is none. */
  static String body(Narrative narrative, String id) {
    return narrative.settings().bodies().stream()
        .filter(body -> body.id().equals(id))
        .map(Body::name)
        .map(name -> narrative.wording(name, narrative.settings().mainVersion()).text())
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(id);
  }

  /**
   * Name of a group: as it was when the round opened. A person's name is kept in narrative.yml
   * only, so that it can be forgotten.
   *
   * @return "" for a person who is not in narrative.yml any more
   */
  static String group(Narrative narrative, Invited invited) {
    if (!invited.name().isEmpty()) {
      return invited.name();
    }
    return narrative.settings().groups().stream()
        .filter(group -> group.id().equals(invited.group()))
        .map(Group::name)
        .findFirst()
        .orElse("");
  }
}
