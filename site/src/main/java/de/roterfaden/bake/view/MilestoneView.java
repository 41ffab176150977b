package de.roterfaden.bake.view;

/**
 * A milestone.
 *
 * @param date when
 * @param title what
 * @param text more about it
 * @param state {@code done}, {@code running} or {@code planned}
 */
public record MilestoneView(DateView date, TextView title, TextView text, String state) {}
