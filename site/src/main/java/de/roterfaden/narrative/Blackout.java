package de.roterfaden.narrative;

/**
 * Days before an election on which the public edition shows no positions of political groups, since
 * a municipality must not take part in the campaign.
 *
 * @param from first day
 * @param to last day
 * @param because the election, and where the rule comes from
 */
public record Blackout(PartialDate from, PartialDate to, String because) {

  public Blackout {
    from = from == null ? PartialDate.UNKNOWN : from;
    to = to == null ? PartialDate.UNKNOWN : to;
    because = because == null ? "" : because;
  }

  /** Whether a day lies within it. */
  public boolean holdsOn(PartialDate day) {
    return from.iso().compareTo(day.iso()) <= 0 && !to.isOverOn(day);
  }
}
