package de.roterfaden.bake.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * Finds the files of the site that its pages refer to. The pages themselves are asked, so that
 * nothing is forgotten whatever a theme shows, and nothing is published that nobody shows.
 */
final class References {

  private static final Set<String> ATTRIBUTES =
      Set.of("src", "href", "xlink:href", "poster", "srcset", "data");

  private static final int LONGEST_NAME = 10;

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
    Path page = Path.of(url);
    for (String value : values(html)) {
      addresses(value).map(address -> resolve(page, address)).forEach(found::add);
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
    int start = equals;
    while (start > 0 && equals - start <= LONGEST_NAME && !isSpace(html.charAt(start - 1))) {
      start--;
    }
    return start > 0
        && equals - start <= LONGEST_NAME
        && ATTRIBUTES.contains(html.substring(start, equals));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static Stream<String> addresses(String value) {
    String plain = value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    return plain.chars().noneMatch(c -> isSpace((char) c))
        ? Stream.of(plain)
        : DESCRIPTOR.splitAsStream(plain);
  }

  /** The address as seen from the root; "" for one that leads elsewhere. */
  private static String resolve(Path page, String written) {
    String address = written.substring(0, end(written));
    if (address.isEmpty() || address.contains(":") || address.startsWith("/")) {
      return "";
    }
    String path = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    return page.resolveSibling(path).normalize().toString().replace('\\', '/');
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
