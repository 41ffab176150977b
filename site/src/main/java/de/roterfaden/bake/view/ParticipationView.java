package de.roterfaden.bake.view;

/**
 * An offer to take part.
 *
 * @param title name
 * @param purpose {@code inform}, {@code ask} or {@code shape}
 * @param text what happens
 * @param place where
 * @param time when, in words
 * @param barrier what is done against barriers
 * @param analogue how to take part without a device
 * @param start first day
 * @param end last day
 */
public record ParticipationView(
    TextView title,
    String purpose,
    TextView text,
    TextView place,
    TextView time,
    TextView barrier,
    TextView analogue,
    DateView start,
    DateView end) {

  /** Whether it ended before a day, {@code 2026-10-01}; a year or month ends with its last day. */
  public boolean isOver(String iso) {
    String last = end.iso();
    return !end.isEmpty()
        && iso.length() >= last.length()
        && last.compareTo(iso.substring(0, last.length())) < 0;
  }
}
