package de.roterfaden.narrative.review;

import java.io.Serial;

/** A file of the log does not hold an event that this program knows. */
public final class UnreadableEvent extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /**
   * @param reason what is wrong, in English, for the log of the program
   */
  public UnreadableEvent(String reason) {
    super(reason);
  }
}
