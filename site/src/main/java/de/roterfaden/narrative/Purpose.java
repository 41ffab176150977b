package de.roterfaden.narrative;

/** What an offer to take part is for. */
public enum Purpose implements Coded {
  INFORM,
  ASK,
  SHAPE;
}
