package de.roterfaden.narrative;

/**
 * A correction that readers are told of.
 *
 * @param date when
 * @param text what was wrong and what is right
 */
public record Correction(PartialDate date, String text) {

  public Correction {
    date = date == null ? PartialDate.UNKNOWN : date;
    text = text == null ? "" : text;
  }
}
