package de.roterfaden.review;

import de.roterfaden.bake.theme.Theme;
import de.roterfaden.bake.theme.ThemeResult;
import de.roterfaden.markup.MarkupCompiler;
import de.roterfaden.markup.Passage;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.review.ReleasedPoint;
import de.roterfaden.narrative.review.TextHash;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The story points of a narrative as they stand now, in its main language version.
 *
 * @param points points in the order of their ids
 * @param files SHA-256 of each file that they stand in, by its path
 */
record Points(List<ReleasedPoint> points, Map<String, String> files) {

  Points {
    points = List.copyOf(points);
    files = Map.copyOf(files);
  }

  /** Compiles the pages of a narrative, as everybody may see it, and collects its points. */
  static Points of(Narrative narrative) throws IOException {
    ThemeResult theme = Theme.shipped(narrative.settings().theme());
    if (theme.theme().isEmpty()) {
      theme = Theme.shipped("portal");
    }
    List<ReleasedPoint> points = new ArrayList<>();
    Map<String, String> files = new TreeMap<>();
    if (theme.theme().isPresent()) {
      MarkupCompiler compiler = new MarkupCompiler(narrative, theme.theme().get()::labels);
      for (Page page : narrative.pages()) {
        if (page.version().equals(narrative.settings().mainVersion())) {
          List<ReleasedPoint> found =
              compiler.compile(page).passages().stream()
                  .filter(Passage.StoryPoint.class::isInstance)
                  .map(Passage.StoryPoint.class::cast)
                  .map(point -> released(point, page))
                  .toList();
          points.addAll(found);
          if (!found.isEmpty()) {
            files.put(
                page.file(),
                TextHash.ofFile(Files.readString(narrative.folder().resolve(page.file()))));
          }
        }
      }
    }
    points.sort(Comparator.comparing(ReleasedPoint::id));
    return new Points(points, files);
  }

  private static ReleasedPoint released(Passage.StoryPoint point, Page page) {
    String text =
        Stream.of(
                point.rest(),
                point.claim(),
                point.benefit(),
                point.cost(),
                point.risk(),
                point.timing(),
                point.evidence())
            .filter(part -> !part.isBlank())
            .distinct()
            .collect(Collectors.joining("\n"));
    return new ReleasedPoint(
        point.id(),
        TextHash.ofWording(text),
        text,
        page.path(),
        page.front().title(),
        point.claim(),
        point.benefit(),
        point.cost(),
        point.risk(),
        point.timing(),
        point.evidence());
  }
}
