package de.roterfaden.check.links.external;

import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address as it is sent: in ASCII, without fragment, and without the user name and password that
 * may be written in it.
 *
 * @param scheme {@code http} or {@code https}
 * @param host name in ASCII and small letters, or an IP address without brackets
 * @param port port, 1 to 65535
 * @param path path and query, from the first slash
 */
record WebAddress(String scheme, String host, int port, String path) {

  private static final Pattern PARTS =
      Pattern.compile(
          "(https?)://([^/?#]*)([^#]*)(?:#.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern AUTHORITY =
      Pattern.compile("(?:\\[([0-9a-fA-F:.]+)\\]|([^:\\[\\]]+))(?::(\\d{0,5}))?");

  private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*");

  private static final Pattern SCHEME =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

  /** Characters that are sent as they are (RFC 3986, unreserved and reserved without brackets). */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  /** The address, if it is one of the web that can be asked. */
  static Optional<WebAddress> parse(String written) {
    Matcher parts = PARTS.matcher(written.strip().replaceAll("[\\t\\r\\n]", ""));
    if (!parts.matches()) {
      return Optional.empty();
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    String said = parts.group(2);
    Matcher authority = AUTHORITY.matcher(said.substring(said.lastIndexOf('@') + 1));
    if (!authority.matches()) {
      return Optional.empty();
    }
    Optional<String> host =
        authority.group(1) != null ? ip(authority.group(1)) : ascii(authority.group(2));
    String number = authority.group(3);
    int port =
        number == null || number.isEmpty()
            ? scheme.equals("https") ? 443 : 80
            : Integer.parseInt(number);
    if (host.isEmpty() || port < 1 || port > 65_535) {
      return Optional.empty();
    }
    String path = encode(parts.group(3));
    return Optional.of(
        new WebAddress(scheme, host.get(), port, path.startsWith("/") ? path : "/" + path));
  }

  /**
   * A name in ASCII. Java follows the rules of 2003, by which "ß" is "ss"; browsers follow those of
   * 2008, by which it is a letter of its own: such names are not guessed at.
   */
  private static Optional<String> ascii(String name) {
    if (name.indexOf('ß') >= 0 || name.indexOf('%') >= 0) {
      return Optional.empty();
    }
    try {
      String host = IDN.toASCII(name, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      String plain = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
      return NAME.matcher(plain).matches() ? Optional.of(plain) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** An IPv6 address; what stands in brackets is never looked up as a name. */
  private static Optional<String> ip(String literal) {
    try {
      InetAddress.getByName("[" + literal + "]");
      return Optional.of(literal.toLowerCase(Locale.ROOT));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xff);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || PLAIN.indexOf(c) >= 0 || c == '%') {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString().replaceAll("%(?![0-9a-fA-F]{2})", "%25");
  }

  /** Where a redirect from here leads; nothing if that is no address of the web. */
  Optional<WebAddress> follow(String location) {
    String target = location.strip();
    if (target.startsWith("//")) {
      return parse(scheme + ":" + target);
    }
    if (SCHEME.matcher(target).matches()) {
      return parse(target);
    }
    int hash = target.indexOf('#');
    String relative = encode(hash < 0 ? target : target.substring(0, hash));
    if (relative.isEmpty()) {
      return Optional.of(this);
    }
    int question = path.indexOf('?');
    if (relative.startsWith("?")) {
      return Optional.of(at((question < 0 ? path : path.substring(0, question)) + relative));
    }
    try {
      URI base = new URI("http", "host", question < 0 ? path : path.substring(0, question), null);
      URI there = base.resolve(new URI(relative.startsWith("/") ? relative : "./" + relative));
      String query = there.getRawQuery() == null ? "" : "?" + there.getRawQuery();
      String way = there.normalize().getRawPath().replaceFirst("^(?:/\\.\\.)+(?=/|$)", "");
      return Optional.of(at((way.startsWith("/") ? way : "/" + way) + query));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Another path of the same server. */
  WebAddress at(String other) {
    return new WebAddress(scheme, host, port, other);
  }

  /** Scheme, host and port: whatever is asked over one kind of connection. */
  String origin() {
    String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
    return scheme + "://" + name + (port == (scheme.equals("https") ? 443 : 80) ? "" : ":" + port);
  }

  /** The whole address. */
  @Override
  public String toString() {
    return origin() + path;
  }
}
