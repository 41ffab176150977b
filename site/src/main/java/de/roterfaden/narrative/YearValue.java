package de.roterfaden.narrative;

/**
 * A value in a year.
 *
 * @param year year; 0 if not stated
 * @param value value in the unit of its indicator
 */
public record YearValue(int year, double value) {

  public static final YearValue NONE = new YearValue(0, 0);
}
