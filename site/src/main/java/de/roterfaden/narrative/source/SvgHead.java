package de.roterfaden.narrative.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the size from the first tag of an SVG picture, without believing anything else of it. */
final class SvgHead {

  private static final Pattern TAG = Pattern.compile("<(?:[A-Za-z_][\\w.-]*:)?svg(?=[\\s/>])");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\G\\s+([\\w:.-]{1,100})\\s*=\\s*(?:\"([^\"<]*+)\"|'([^'<]*+)')");
  private static final Pattern LENGTH =
      Pattern.compile("\\s*+\\+?(\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9})(px|pt|pc|mm|cm|in)?\\s*");
  private static final Map<String, Double> UNITS =
      Map.of("px", 1.0, "pt", 4 / 3.0, "pc", 16.0, "mm", 96 / 25.4, "cm", 96 / 2.54, "in", 96.0);

  private SvgHead() {}

  static Optional<PictureHeader> read(byte[] bytes) {
    String text = new String(bytes, charset(bytes));
    int start = afterProlog(text);
    Matcher tag = TAG.matcher(text);
    if (start < 0 || !tag.find(start) || tag.start() != start) {
      return Optional.empty();
    }
    Map<String, String> attributes = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(text).region(tag.end(), text.length());
    while (attribute.find()) {
      String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
      attributes.put(attribute.group(1), value);
    }
    return Optional.of(size(attributes));
  }

  private static PictureHeader size(Map<String, String> attributes) {
    String[] box = attributes.getOrDefault("viewBox", "").strip().split("[\\s,]+", -1);
    int width = box.length == 4 ? length(box[2]) : 0;
    int height = box.length == 4 ? length(box[3]) : 0;
    if (width == 0 || height == 0) {
      width = length(attributes.getOrDefault("width", ""));
      height = length(attributes.getOrDefault("height", ""));
    }
    return width == 0 || height == 0
        ? new PictureHeader(PictureHeader.Kind.SVG, 0, 0)
        : new PictureHeader(PictureHeader.Kind.SVG, width, height);
  }

  private static int length(String written) {
    Matcher length = LENGTH.matcher(written);
    if (!length.matches()) {
      return 0;
    }
    double unit = length.group(2) == null ? 1 : UNITS.get(length.group(2));
    double pixels = Double.parseDouble(length.group(1)) * unit;
    return pixels > Integer.MAX_VALUE ? 0 : (int) Math.round(pixels);
  }

  /** Where the first tag begins; -1 if something else comes first. */
  private static int afterProlog(String text) {
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\ufeff') {
        at++;
      } else if (text.startsWith("<!--", at)) {
        at = behind(text, "-->", at + 4);
      } else if (text.startsWith("<?", at)) {
        at = behind(text, "?>", at + 2);
      } else if (text.startsWith("<!DOCTYPE", at)) {
        int subset = text.indexOf('[', at);
        int end = text.indexOf('>', at);
        boolean inside = subset >= 0 && subset < end;
        at = behind(text, ">", inside ? Math.max(at, text.indexOf("]", subset)) : at);
      } else {
        return at;
      }
    }
    return -1;
  }

  private static int behind(String text, String end, int from) {
    int at = text.indexOf(end, from);
    return at < 0 ? text.length() : at + end.length();
  }

  private static Charset charset(byte[] bytes) {
    boolean little = bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    boolean big = bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
    return little || big ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
  }
}
