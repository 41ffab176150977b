package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Readers may enlarge the page. */
final class Zoom implements AccessibilityRule {

  private static final Query VIEWPORT = Query.of("meta[name=viewport]");

  /** Text must be readable at twice its size (WCAG 1.4.4); browsers on phones go to five. */
  private static final double LEAST = 2;

  private static final Pattern OFF = Pattern.compile("user-scalable=(?:no|0(?:\\.0*)?)(?:[,;]|$)");

  private static final Pattern MOST = Pattern.compile("maximum-scale=(\\d{1,3}(?:\\.\\d{1,6})?)");

  @Override
  public String name() {
    return "zoom";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.RESIZE_TEXT);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.4.4");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element meta : page.all(VIEWPORT)) {
      String content = meta.attr("content").toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
      Matcher most = MOST.matcher(content);
      if (OFF.matcher(content).find()) {
        reporter.tellAs("off", meta, "user-scalable");
      } else if (most.find() && Double.parseDouble(most.group(1)) < LEAST) {
        reporter.tellAs("limited", meta, "maximum-scale", most.group(1));
      }
    }
  }
}
