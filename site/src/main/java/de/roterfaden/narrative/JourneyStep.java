package de.roterfaden.narrative;

import org.jspecify.annotations.Nullable;

/**
 * A step of a journey.
 *
 * @param title what happens
 * @param text how
 * @param need what is needed
 * @param feeling how it feels, or null
 * @param analogue the way without a device
 */
public record JourneyStep(
    LocalizedText title,
    LocalizedText text,
    LocalizedText need,
    @Nullable Feeling feeling,
    LocalizedText analogue) {

  public JourneyStep {
    title = title == null ? LocalizedText.EMPTY : title;
    text = text == null ? LocalizedText.EMPTY : text;
    need = need == null ? LocalizedText.EMPTY : need;
    analogue = analogue == null ? LocalizedText.EMPTY : analogue;
  }
}
