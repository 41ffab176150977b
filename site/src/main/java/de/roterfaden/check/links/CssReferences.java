package de.roterfaden.check.links;

import de.roterfaden.check.links.Reference.Kind;
import de.roterfaden.finding.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The addresses in a style sheet: {@code url(…)} and {@code @import "…"}, not those in comments.
 */
final class CssReferences {

  /** A comment, a string on its own, an import of a string, or an address. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "/\\*.*?(?:\\*/|$)"
              + "|@import\\s+(?:\"([^\"\\n]*)\"|'([^'\\n]*)')"
              + "|\\burl\\(\\s*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^\\s\"'()]*))\\s*\\)"
              + "|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);

  private CssReferences() {}

  /**
   * The addresses of a style sheet.
   *
   * @param css the style sheet
   * @param position place of a stretch of it, given by its begin and end
   */
  static List<Reference> in(String css, Function<int[], Position> position) {
    List<Reference> found = new ArrayList<>();
    Matcher token = TOKEN.matcher(css);
    while (token.find()) {
      for (int group = 1; group <= 5; group++) {
        String address = token.group(group);
        // Within a drawing or a style sheet, url(#x) names a part of the same file.
        if (address != null && !address.startsWith("#")) {
          found.add(
              new Reference(
                  Kind.RESOURCE,
                  group < 3 ? "@import" : "url()",
                  unescape(address),
                  "",
                  position.apply(new int[] {token.start(group), token.end(group)})));
        }
      }
    }
    return found;
  }

  private static String unescape(String address) {
    if (address.indexOf('\\') < 0) {
      return address;
    }
    return ESCAPE
        .matcher(address)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    escape.group(1) == null ? escape.group(2) : letter(escape.group(1))));
  }

  private static String letter(String hex) {
    int code = Integer.parseInt(hex, 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "\ufffd";
  }
}
