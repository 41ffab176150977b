package de.roterfaden.bake.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps of the CSS in a picture what only says how its parts look: known properties with values
 * that load nothing.
 */
final class Css {

  private static final Set<String> FUNCTIONS =
      Set.of(
          "url",
          "var",
          "calc",
          "min",
          "max",
          "clamp",
          "rgb",
          "rgba",
          "hsl",
          "hsla",
          "hwb",
          "lab",
          "lch",
          "oklab",
          "oklch",
          "icc-color",
          "matrix",
          "translate",
          "translatex",
          "translatey",
          "scale",
          "scalex",
          "scaley",
          "rotate",
          "skewx",
          "skewy",
          "blur",
          "brightness",
          "contrast",
          "drop-shadow",
          "grayscale",
          "hue-rotate",
          "invert",
          "opacity",
          "saturate",
          "sepia",
          "circle",
          "ellipse",
          "inset",
          "polygon",
          "path",
          "rect");

  private static final Pattern FUNCTION = Pattern.compile("([\\w-]*)\\s*\\(");
  private static final Pattern LOCAL_URL =
      Pattern.compile("url\\(\\s*(?:#[^\\s\"'()]+|\"#[^\\s\"'()]+\"|'#[^\\s\"'()]+')\\s*\\)");
  private static final Pattern URL = Pattern.compile("url\\s*\\(");
  private static final Pattern SELECTOR = Pattern.compile("[\\w\\s.#,>+~*:()-]+");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?(?:\\*/|$)", Pattern.DOTALL);
  private static final Pattern OPEN_TAG_OF_COMMENT = Pattern.compile("<!--|-->");

  /** Removed because it leads to other files or servers. */
  private boolean external;

  /** Removed because a picture has no use for it: rules for fonts, media and movement. */
  private boolean rules;

  boolean removedExternal() {
    return external;
  }

  boolean removedRules() {
    return rules;
  }

  /** Whether a value loads nothing and does nothing. */
  static boolean isHarmless(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    if (lower.indexOf('\\') >= 0
        || lower.indexOf('@') >= 0
        || lower.indexOf('{') >= 0
        || lower.indexOf('}') >= 0
        || lower.contains("/*")
        || lower.contains("javascript:")
        || lower.contains("://")) {
      return false;
    }
    Matcher function = FUNCTION.matcher(lower);
    while (function.find()) {
      if (!function.group(1).isEmpty() && !FUNCTIONS.contains(function.group(1))) {
        return false;
      }
    }
    return !URL.matcher(LOCAL_URL.matcher(lower).replaceAll("")).find();
  }

  /** Cleans the declarations of a {@code style} attribute; "" if nothing is left. */
  String declarations(String css) {
    List<String> kept = new ArrayList<>();
    for (String declaration : split(COMMENT.matcher(css).replaceAll(" "))) {
      int colon = declaration.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String property = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = declaration.substring(colon + 1).strip();
      if (!isHarmless(value)) {
        external = true;
      } else if (SvgNames.PRESENTATION.contains(property) && !value.isEmpty()) {
        kept.add(property + ":" + value.replaceAll("\\s+", " "));
      }
    }
    return String.join(";", kept);
  }

  /** Cleans the rules of a {@code style} element; "" if nothing is left. */
  String sheet(String css) {
    String plain =
        OPEN_TAG_OF_COMMENT.matcher(COMMENT.matcher(css).replaceAll(" ")).replaceAll(" ");
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (at < plain.length()) {
      int open = plain.indexOf('{', at);
      int end = plain.indexOf(';', at);
      String start = plain.substring(at).stripLeading();
      if (start.startsWith("@") && end >= 0 && (open < 0 || end < open)) {
        external |= start.toLowerCase(Locale.ROOT).startsWith("@import");
        at = end + 1;
      } else if (open < 0) {
        break;
      } else {
        int close = closing(plain, open);
        rule(plain.substring(at, open).strip(), plain.substring(open + 1, close), kept);
        at = close + 1;
      }
    }
    return kept.toString();
  }

  private void rule(String selector, String body, StringBuilder kept) {
    if (selector.startsWith("@")) {
      boolean loads = body.toLowerCase(Locale.ROOT).contains("url");
      external |= loads;
      rules |= !loads;
      return;
    }
    String declarations = declarations(body);
    if (SELECTOR.matcher(selector).matches() && !declarations.isEmpty()) {
      kept.append(selector.replaceAll("\\s+", " ")).append('{').append(declarations).append('}');
    }
  }

  /** The place of the brace that closes the one at {@code open}, or the end. */
  private static int closing(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      if (css.charAt(i) == '{') {
        depth++;
      } else if (css.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return css.length();
  }

  /** Splits declarations at semicolons outside of quotation marks and parentheses. */
  private static List<String> split(String css) {
    List<String> parts = new ArrayList<>();
    char quote = 0;
    int depth = 0;
    int start = 0;
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      } else if (c == ';' && depth == 0) {
        parts.add(css.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(css.substring(start));
    return parts;
  }
}
