package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Sound and moving pictures begin only when somebody wants them. */
final class Autoplay implements AccessibilityRule {

  private static final Query PLAYING = Query.of("audio[autoplay], video[autoplay]");
  private static final Query WITHOUT_CONTROLS =
      Query.of("audio[src]:not([controls]), video:not([controls])");
  private static final Query MOVING = Query.of("marquee, blink");

  @Override
  public String name() {
    return "autoplay";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.AUDIO_CONTROL, Criterion.PAUSE_STOP_HIDE);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.4.2", "9.2.2.2");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element medium : page.visible(PLAYING)) {
      reporter.tellAs("plays", medium, medium.attr("src"));
    }
    for (Element medium : page.visible(WITHOUT_CONTROLS)) {
      reporter.tellAs("no-controls", medium, medium.attr("src"));
    }
    for (Element moving : page.visible(MOVING)) {
      reporter.tellAs("moves", moving, moving.text());
    }
  }
}
