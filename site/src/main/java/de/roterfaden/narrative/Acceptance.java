package de.roterfaden.narrative;

/**
 * A finding that the author accepts.
 *
 * @param rule id of the rule
 * @param because the reason
 */
public record Acceptance(String rule, String because) {

  public Acceptance {
    rule = rule == null ? "" : rule;
    because = because == null ? "" : because;
  }
}
