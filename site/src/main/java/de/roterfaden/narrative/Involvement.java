package de.roterfaden.narrative;

/** How closely somebody is involved. */
public enum Involvement implements Coded {
  INFORM,
  CONSULT,
  COOPERATE,
  DECIDE;
}
