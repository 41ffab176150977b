package de.roterfaden.finding;

/** How much a finding matters; the order is from grave to light. */
public enum Severity {
  /** The site cannot be published with it. */
  ERROR,
  /** Readers will stumble over it. */
  WARNING,
  /** Good to know. */
  INFO;

  /** The name in reports: {@code error}, {@code warning} or {@code info}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
