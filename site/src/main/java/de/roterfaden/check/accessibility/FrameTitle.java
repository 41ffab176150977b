package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** An embedded page has a title. */
final class FrameTitle implements AccessibilityRule {

  private static final Set<String> NOTHING =
      Set.of(
          "iframe",
          "frame",
          "rahmen",
          "inhalt",
          "content",
          "untitled",
          "unbenannt",
          "video",
          "karte",
          "map",
          "title");

  @Override
  public String name() {
    return "frame-title";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.NAME_ROLE_VALUE, Criterion.BYPASS_BLOCKS);
  }

  @Override
  public List<String> steps() {
    return List.of("9.2.4.1", "9.4.1.2");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element frame : page.visible(Set.of("iframe", "frame"))) {
      String name = AccessibleName.of(frame);
      if (name.isEmpty()) {
        reporter.tellAs("missing", frame, frame.attr("src"), frame.attr("src"));
      } else if (NOTHING.contains(Wording.plain(name))) {
        reporter.tellAs("nothing", frame, frame.attr("src"), name);
      }
    }
  }
}
