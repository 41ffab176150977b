package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What is said in a recording can be read: the text stands below it, or a link leads there. */
final class Transcript implements AccessibilityRule {

  private static final Query AROUND = Query.of("figure, section, article, main, body");
  private static final Query DESCRIPTIONS = Query.of("track[kind=descriptions]");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)transkript|mitschrift|textfassung|wortlaut|zum nachlesen|als text|was (?:im video|in der aufnahme|hier) (?:gesagt|zu hören)"
              + "|gesprochene text|transcript|text version|what is said|as text|read the text");

  @Override
  public String name() {
    return "transcript";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.AUDIO_AND_VIDEO_ALTERNATIVES, Criterion.MEDIA_ALTERNATIVE);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.2.1", "9.1.2.3");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element medium : page.visible(Set.of("audio", "video"))) {
      Element figure = AROUND.closest(medium);
      String around = figure == null ? "" : figure.text();
      if (!WORDS.matcher(around).find()
          && !medium.hasAttr("aria-describedby")
          && DESCRIPTIONS.firstIn(medium) == null) {
        reporter.tellAs(medium.normalName(), medium, medium.attr("src"));
      }
    }
  }
}
