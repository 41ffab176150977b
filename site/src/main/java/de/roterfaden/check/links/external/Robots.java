package de.roterfaden.check.links.external;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a {@code robots.txt} asks of this program (RFC 9309): the group that names it, else the
 * group for all; of its rules the longest that fits, and of two equally long ones the one that
 * allows.
 *
 * @param rules rules of the group
 */
record Robots(List<Rule> rules) {

  /** No wishes. */
  static final Robots OPEN = new Robots(List.of());

  /** Nothing may be asked. */
  static final Robots CLOSED = new Robots(List.of(new Rule("/", false)));

  /** The name that groups know this program by. */
  static final String NAME = "roterfaden";

  /** RFC 9309, section 2.5: at least 500 kibibytes are read. */
  static final int LARGEST = 500 << 10;

  Robots {
    rules = List.copyOf(rules);
  }

  /**
   * A wish.
   *
   * @param path pattern of paths; {@code *} is anything, {@code $} at the end is the end
   * @param allows whether they may be asked
   */
  record Rule(String path, boolean allows) {

    boolean fits(String asked) {
      boolean whole = path.endsWith("$");
      String pattern = whole ? path.substring(0, path.length() - 1) : path + "*";
      return Wildcard.fits(pattern, asked);
    }
  }

  /** Reads a file; lines that say nothing are passed over. */
  static Robots of(byte[] file) {
    String text = new String(file, 0, Math.min(file.length, LARGEST), StandardCharsets.UTF_8);
    List<Rule> ours = new ArrayList<>();
    List<Rule> all = new ArrayList<>();
    boolean named = false;
    boolean forUs = false;
    boolean forAll = false;
    boolean naming = false;
    for (String line :
        (text.startsWith("\ufeff") ? text.substring(1) : text).split("\\R|\\r", -1)) {
      int comment = line.indexOf('#');
      String said = (comment < 0 ? line : line.substring(0, comment)).strip();
      int colon = said.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = said.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = said.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        if (!naming) {
          forUs = false;
          forAll = false;
        }
        naming = true;
        forUs |= product(value).equals(NAME);
        forAll |= value.startsWith("*");
        named |= forUs;
      } else if (key.equals("allow") || key.equals("disallow")) {
        naming = false;
        Rule rule = new Rule(escape(value), key.equals("allow"));
        if (!value.isEmpty() && forUs) {
          ours.add(rule);
        }
        if (!value.isEmpty() && forAll) {
          all.add(rule);
        }
      }
    }
    return new Robots(named ? ours : all);
  }

  /** The name that a group is for, without its version. */
  private static String product(String agent) {
    int end = 0;
    while (end < agent.length()
        && (Character.isLetter(agent.charAt(end)) || "_-".indexOf(agent.charAt(end)) >= 0)) {
      end++;
    }
    return agent.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** Letters outside of ASCII stand percent-encoded in what is asked. */
  private static String escape(String path) {
    StringBuilder escaped = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      escaped.append(
          each < 0
              ? String.format(Locale.ROOT, "%%%02X", each & 0xff)
              : String.valueOf((char) each));
    }
    return escaped.toString();
  }

  /**
   * Whether a path may be asked.
   *
   * @param path path and query
   */
  boolean allows(String path) {
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.path().length();
      if (length >= longest && rule.fits(path)) {
        allowed = rule.allows() || (length == longest && allowed);
        longest = length;
      }
    }
    return allowed;
  }
}
