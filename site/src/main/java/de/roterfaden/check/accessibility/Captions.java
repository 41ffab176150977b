package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A video with sound has captions. Sign-language videos, which are silent, need none. */
final class Captions implements AccessibilityRule {

  private static final Query TRACKS =
      Query.of("track[kind=captions], track[kind=subtitles], track:not([kind])");
  private static final Query FIGURES = Query.of("figure, section");

  private static final Pattern SIGNING =
      Pattern.compile(
          "(?i)geb[äa]rden-?sprach|\\bDGS\\b|sign(?:ed|ing)?[ -]language|faden-video-signing");

  @Override
  public String name() {
    return "captions";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.CAPTIONS);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.2.2");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element video : page.visible(Set.of("video"))) {
      boolean silent = video.hasAttr("muted") || isSigning(video);
      Element track = TRACKS.firstIn(video);
      if (!silent && track == null) {
        reporter.tellAs("missing", video, video.attr("src"));
      } else if (track != null && track.attr("srclang").isEmpty()) {
        reporter.tellAs("language", track, track.attr("src"));
      }
    }
  }

  private static boolean isSigning(Element video) {
    Element figure = FIGURES.closest(video);
    String around =
        AccessibleName.of(video)
            + " "
            + (figure == null ? "" : figure.text() + " " + figure.className());
    return SIGNING.matcher(around).find();
  }
}
