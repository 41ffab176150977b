package de.roterfaden.bake.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Finds the files of the site that its pages refer to. The pages themselves are asked, so that
 * nothing is forgotten whatever a theme shows, and nothing is published that nobody shows.
 */
final class References {

  private static final List<String> ATTRIBUTES =
      List.of("href", "src", "xlink:href", "poster", "srcset", "data");

  /** What stands between the addresses of a {@code srcset}. */
  private static final Pattern DESCRIPTOR = Pattern.compile("(?:\\s+[\\d.]+[wx])?\\s*(?:,\\s+|$)");

  private References() {}

  /**
   * Addresses relative to the root of the site, of everything that a page refers to.
   *
   * @param url the page's own address
   * @param html the whole page
   */
  static Set<String> in(String url, String html) {
    Set<String> found = new HashSet<>();
    String folder = url.substring(0, url.lastIndexOf('/') + 1);
    for (String value : values(html)) {
      for (String address : addresses(value)) {
        found.add(resolve(folder, address));
      }
    }
    return found;
  }

  /** The values in quotation marks of all attributes that hold addresses. */
  static List<String> values(String html) {
    List<String> values = new ArrayList<>();
    for (int at = html.indexOf('='); at >= 0; at = html.indexOf('=', at + 1)) {
      char quote = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
      if ((quote == '"' || quote == '\'') && holdsAddress(html, at)) {
        int end = html.indexOf(quote, at + 2);
        if (end > at + 2) {
          values.add(html.substring(at + 2, end));
          at = end;
        }
      }
    }
    return values;
  }

  /** Whether the attribute whose equals sign stands at a place is one that holds addresses. */
  private static boolean holdsAddress(String html, int equals) {
    for (String attribute : ATTRIBUTES) {
      int start = equals - attribute.length();
      if (start > 0 && html.startsWith(attribute, start) && isSpace(html.charAt(start - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static List<String> addresses(String value) {
    String plain = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    for (int i = 0; i < plain.length(); i++) {
      if (isSpace(plain.charAt(i))) {
        return List.of(DESCRIPTOR.split(plain));
      }
    }
    return List.of(plain);
  }

  /** The address as seen from the root; "" for one that leads elsewhere. */
  private static String resolve(String folder, String written) {
    String address = written.substring(0, end(written));
    if (address.isEmpty() || address.indexOf(':') >= 0 || address.startsWith("/")) {
      return "";
    }
    String path = decoded(address);
    return path.startsWith("/") ? "" : normal(folder + path);
  }

  private static String decoded(String address) {
    return address.indexOf('%') < 0
        ? address
        : URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** A path without empty names, "." and "..", as far as ".." does not lead out of the site. */
  private static String normal(String path) {
    StringBuilder normal = new StringBuilder(path.length());
    int outside = 0;
    for (int start = 0; start < path.length(); ) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      if (path.startsWith("..", start) && end == start + 2) {
        if (normal.length() > outside) {
          normal.setLength(Math.max(outside, normal.lastIndexOf("/", normal.length() - 2) + 1));
        } else {
          normal.append("../");
          outside = normal.length();
        }
      } else if (end > start && !(end == start + 1 && path.charAt(start) == '.')) {
        normal.append(path, start, end).append('/');
      }
      start = end + 1;
    }
    int length = normal.length();
    return length == 0 ? "" : normal.substring(0, length - 1).replace('\\', '/');
  }

  /** Where the query or the anchor of an address begins, or its end. */
  private static int end(String address) {
    int end = 0;
    while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
      end++;
    }
    return end;
  }
}
