package de.roterfaden.narrative;

/**
 * Who tested an easy-language text, and when.
 *
 * @param group the testers; "" if nobody has
 * @param date when
 */
public record Tested(String group, PartialDate date) {

  public Tested {
    group = group == null ? "" : group;
    date = date == null ? PartialDate.UNKNOWN : date;
  }

  /** Nobody has tested the text. */
  public static final Tested NOT_TESTED = new Tested("", PartialDate.UNKNOWN);

  public boolean isTested() {
    return !group.isEmpty();
  }
}
