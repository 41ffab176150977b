package de.roterfaden.bake.theme;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.markup.SitePlan;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet whose addresses are to be changed to the fingerprinted names.
 *
 * @param path its path relative to the assets
 * @param place path relative to the assets under which its rules are written in the end
 * @param file its file
 * @param assets the assets that it may ask for
 */
record StyleSheet(String path, String place, ThemeFile file, Assets assets) {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "/\\*.*?\\*/|@import\\b[^;]*|url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^'\")\\s]*))\\s*\\)",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** The style sheet without its comments. */
  String rewritten(List<Finding> findings) {
    String text = file.text();
    StringBuilder result = new StringBuilder();
    Matcher matcher = ADDRESS.matcher(text);
    while (matcher.find()) {
      String whole = matcher.group();
      String replacement = "";
      if (whole.startsWith("@")) {
        findings.add(finding("theme/import", Message.of("theme.import"), matcher.start(), whole));
      } else if (!whole.startsWith("/*")) {
        replacement = "url(\"" + address(matcher, findings) + "\")";
      }
      matcher.appendReplacement(result, Matcher.quoteReplacement(replacement));
    }
    matcher.appendTail(result);
    return result.toString().replaceAll("[ \\t]+\n", "\n").replaceAll("\n{3,}", "\n\n").strip()
        + "\n";
  }

  private String address(Matcher matcher, List<Finding> findings) {
    String written = "";
    for (int group = 1; group <= matcher.groupCount(); group++) {
      written = matcher.group(group) == null ? written : matcher.group(group);
    }
    if (written.startsWith("data:") || written.startsWith("#")) {
      return written;
    }
    if (written.startsWith("//") || written.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
      findings.add(
          finding(
              "theme/foreign-address",
              Message.of("theme.foreign-address", written),
              matcher.start(),
              written));
      return "";
    }
    int end = written.indexOf('#') < 0 ? written.length() : written.indexOf('#');
    String wanted = resolve(written.substring(0, end));
    Optional<String> href = assets.href(wanted);
    if (href.isEmpty()) {
      findings.add(
          Finding.error("theme/missing-asset", Message.of("theme.missing-asset", written))
              .help(Theme.nearest(wanted, assets.paths()))
              .at(file.shown(), position(matcher.start()))
              .about(written));
      return "";
    }
    return SitePlan.relative(Assets.FOLDER + place, href.get()) + written.substring(end);
  }

  /** The path relative to the assets; it cannot leave them, whatever is written. */
  private String resolve(String written) {
    Deque<String> way = new ArrayDeque<>();
    for (String step : (path + "/../" + written).split("/", -1)) {
      if (step.equals("..")) {
        way.pollLast();
      } else if (!step.equals(".")) {
        way.addLast(step);
      }
    }
    return String.join("/", way);
  }

  private Finding finding(String rule, Message message, int offset, String about) {
    return Finding.error(rule, message)
        .help(Message.of(message.key() + ".help"))
        .at(file.shown(), position(offset))
        .about(about);
  }

  private Position position(int offset) {
    String before = file.text().substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return Position.onLine(line, offset - before.lastIndexOf('\n'), 1);
  }
}
