package de.roterfaden.check.accessibility;

/**
 * The success criteria of WCAG 2.2 that rules belong to.
 *
 * <p>EN 301 549 V3.2.1 repeats the criteria of WCAG 2.1, levels A and AA, as clauses 9.1.1.1 and so
 * on for websites; BITV 2.0 § 3 demands them by reference to that standard.
 */
public enum Criterion {
  NON_TEXT_CONTENT("1.1.1", "A"),
  AUDIO_AND_VIDEO_ALTERNATIVES("1.2.1", "A"),
  CAPTIONS("1.2.2", "A"),
  MEDIA_ALTERNATIVE("1.2.3", "A"),
  INFO_AND_RELATIONSHIPS("1.3.1", "A"),
  MEANINGFUL_SEQUENCE("1.3.2", "A"),
  INPUT_PURPOSE("1.3.5", "AA"),
  AUDIO_CONTROL("1.4.2", "A"),
  RESIZE_TEXT("1.4.4", "AA"),
  KEYBOARD("2.1.1", "A"),
  TIMING("2.2.1", "A"),
  PAUSE_STOP_HIDE("2.2.2", "A"),
  BYPASS_BLOCKS("2.4.1", "A"),
  PAGE_TITLED("2.4.2", "A"),
  FOCUS_ORDER("2.4.3", "A"),
  LINK_PURPOSE("2.4.4", "A"),
  HEADINGS_AND_LABELS("2.4.6", "AA"),
  LINK_PURPOSE_ALONE("2.4.9", "AAA"),
  LABEL_IN_NAME("2.5.3", "A"),
  LANGUAGE_OF_PAGE("3.1.1", "A"),
  LANGUAGE_OF_PARTS("3.1.2", "AA"),
  ABBREVIATIONS("3.1.4", "AAA"),
  CHANGE_ON_REQUEST("3.2.5", "AAA"),
  LABELS_OR_INSTRUCTIONS("3.3.2", "A"),
  NAME_ROLE_VALUE("4.1.2", "A");

  private final String number;
  private final String level;

  Criterion(String number, String level) {
    this.number = number;
    this.level = level;
  }

  /** Its number in WCAG: {@code 1.1.1}. */
  public String number() {
    return number;
  }

  /** A, AA or AAA. */
  public String level() {
    return level;
  }

  /** Its clause in EN 301 549, or "" for AAA, which that standard does not demand. */
  public String clause() {
    return level.equals("AAA") ? "" : "9." + number;
  }
}
