package de.roterfaden.narrative;

/** What a contact is for. */
public enum ContactPurpose implements Coded {
  FEEDBACK,
  ACCESSIBILITY,
  PRESS,
  EDITORIAL;
}
