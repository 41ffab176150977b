package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A page does not go away or load anew while somebody reads it. */
final class Refresh implements AccessibilityRule {

  /** Twenty hours, from which on WCAG 2.2.1 lets it pass. */
  private static final long LONG = 72_000;

  private static final Pattern DELAY = Pattern.compile("^\\s*(\\d{1,9})");

  @Override
  public String name() {
    return "refresh";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.TIMING, Criterion.CHANGE_ON_REQUEST);
  }

  @Override
  public List<String> steps() {
    return List.of("9.2.2.1");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element meta : page.all(HtmlPage.REFRESH)) {
      Matcher delay = DELAY.matcher(meta.attr("content"));
      if (delay.find()
          && Long.parseLong(delay.group(1)) > 0
          && Long.parseLong(delay.group(1)) < LONG) {
        reporter.tell(meta, meta.attr("content"), Long.parseLong(delay.group(1)));
      }
    }
  }
}
