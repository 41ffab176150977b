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
    DateView end) {}
