package de.roterfaden.narrative;

/**
 * The consent to be quoted.
 *
 * @param given when
 * @param scope for what
 */
public record VoiceConsent(PartialDate given, String scope) {

  public VoiceConsent {
    given = given == null ? PartialDate.UNKNOWN : given;
    scope = scope == null ? "" : scope;
  }

  public static final VoiceConsent NONE = new VoiceConsent(PartialDate.UNKNOWN, "");
}
