package de.roterfaden.check.links.external;

import de.roterfaden.finding.Severity;
import java.util.Locale;
import java.util.Map;

/**
 * What came of asking an address.
 *
 * @param reason how it ended
 * @param detail what belongs to it: a status, a new address, the name of a host; or ""
 * @param places for pages: of each wanted fragment, whether it is there
 */
record Verdict(Reason reason, String detail, Map<String, Place> places) {

  Verdict {
    places = Map.copyOf(places);
  }

  static Verdict of(Reason reason, String detail) {
    return new Verdict(reason, detail, Map.of());
  }

  /** Whether a fragment leads to a place on a page. */
  enum Place {
    THERE,
    MISSING,
    /**
     * It is not in the page as it was read, but may come into it by script, or behind the limit.
     */
    UNSURE;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How asking an address may end. */
  enum Reason {
    FINE("", Severity.INFO),
    /** It is there, and has a new address for good. */
    MOVED("moved", Severity.INFO),
    GONE("broken", Severity.WARNING),
    UNKNOWN_HOST("broken", Severity.WARNING),
    LOOP("redirect", Severity.WARNING),
    MANY("redirect", Severity.WARNING),
    NOWHERE("redirect", Severity.WARNING),
    EXPIRED("certificate", Severity.WARNING),
    EARLY("certificate", Severity.WARNING),
    OTHER_HOST("certificate", Severity.WARNING),
    SELF_SIGNED("certificate", Severity.WARNING),
    UNKNOWN_ISSUER("certificate", Severity.WARNING),
    OUTDATED("certificate", Severity.WARNING),
    NO_TLS("certificate", Severity.WARNING),
    PRIVATE("private", Severity.WARNING),
    TIMEOUT("unchecked", Severity.INFO),
    REFUSED("unchecked", Severity.INFO),
    CUT("unchecked", Severity.INFO),
    /** Another status: it wants a password, or keeps programs out. */
    CLOSED("unchecked", Severity.INFO),
    BUSY("unchecked", Severity.INFO),
    SERVER("unchecked", Severity.INFO),
    ROBOTS("unchecked", Severity.INFO),
    PORT("unchecked", Severity.INFO),
    OFFLINE("unchecked", Severity.INFO),
    UNREADABLE("unchecked", Severity.INFO);

    private final String rule;
    private final Severity severity;

    Reason(String rule, Severity severity) {
      this.rule = rule;
      this.severity = severity;
    }

    /** Id of the rule: {@code links/external-…}. */
    String rule() {
      return "links/external-" + rule;
    }

    Severity severity() {
      return severity;
    }

    /** Name in message keys and in the cache. */
    String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the address leads to what was meant. */
    boolean isThere() {
      return this == FINE || this == MOVED;
    }

    /** Whether it was asked, so that the next run need not ask again soon. */
    boolean isKept() {
      return this != PORT && this != OFFLINE && this != UNREADABLE;
    }

    /** Whether all addresses of the same server share it. */
    boolean isOfServer() {
      return rule.equals("certificate") || this == UNKNOWN_HOST || this == REFUSED;
    }

    /** Whether it may be otherwise a moment later. */
    boolean mayPass() {
      return this == TIMEOUT || this == REFUSED || this == CUT;
    }
  }
}
