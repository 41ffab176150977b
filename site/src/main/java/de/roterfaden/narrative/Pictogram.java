package de.roterfaden.narrative;

/** The picture sign of a future task. */
public enum Pictogram implements Coded {
  TOGETHER,
  LEAF,
  WAY,
  DATA,
  HOUSE,
  WATER,
  SCHOOL,
  WORK;
}
