package de.roterfaden.markup;

import de.roterfaden.markup.DataPage.Kind;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Paths;
import de.roterfaden.narrative.Settings;
import de.roterfaden.narrative.review.Invited;
import de.roterfaden.narrative.review.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the pages that are made from data. A version has those that it has words for: in easy
 * language its own words, elsewhere words in its language. An author's page in the same folder
 * takes the place of such a page.
 */
final class DataPages {

  private final Narrative narrative;
  private final MeasureFacets facets;
  private final StoryPoints storyPoints;
  private final Paths paths;

  DataPages(Narrative narrative, MeasureFacets facets, StoryPoints storyPoints) {
    this.narrative = narrative;
    this.facets = facets;
    this.storyPoints = storyPoints;
    this.paths = narrative.settings().paths();
  }

  /** Folder of a measure's page. */
  static String measurePath(Paths paths, String id) {
    return paths.measures() + "/" + id;
  }

  /** Folder of a page that is about everything of a kind, or about some measures. */
  static String path(Paths paths, Kind kind, String id) {
    return switch (kind) {
      case MEASURES -> paths.measures();
      case MEASURES_BY_FIELD -> paths.measures() + "/field/" + id;
      case MEASURES_BY_STATE -> paths.measures() + "/state/" + id;
      case MEASURES_BY_MUNICIPALITY -> paths.measures() + "/municipality/" + id;
      case MEASURES_BY_SDG -> paths.measures() + "/sdg/" + id;
      case MEASURE -> measurePath(paths, id);
      case INDICATORS -> paths.indicators();
      case TIMELINE -> paths.timeline();
      case PARTICIPATION -> paths.participation();
      case STAKEHOLDERS -> paths.stakeholders();
      case STORY_POINTS -> paths.storyPoints();
      case STORY_POINT -> paths.storyPoints() + "/" + id;
      case GROUPS -> paths.storyPoints() + "/groups";
      case GROUP -> paths.storyPoints() + "/groups/" + id;
      case ABOUT -> paths.about();
    };
  }

  /** All pages that a version has words for, in the order in which they are shown. */
  List<DataPage> of(LanguageVersion version) {
    List<DataPage> pages = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind.isHome() && hasHome(kind, version)) {
        pages.add(page(kind, ""));
      } else if (kind.isFiltered() && hasHome(Kind.MEASURES, version)) {
        facets.by(kind).keySet().forEach(id -> pages.add(page(kind, id)));
      } else if (kind == Kind.MEASURE) {
        narrative.data().measures().stream()
            .filter(measure -> speaks(measure, version))
            .forEach(measure -> pages.add(page(kind, measure.id())));
      } else if (kind == Kind.STORY_POINT) {
        reviewed(version).forEach(id -> pages.add(page(kind, id)));
      } else if (kind == Kind.GROUP && hasHome(Kind.GROUPS, version)) {
        groups().forEach(id -> pages.add(page(kind, id)));
      }
    }
    return pages;
  }

  /** Story points of a version that groups have been asked about. */
  private List<String> reviewed(LanguageVersion version) {
    Review review = narrative.review();
    return review.rounds().isEmpty()
        ? List.of()
        : storyPoints.ids().stream()
            .filter(id -> storyPoints.isIn(id, version))
            .filter(id -> review.latest().flatMap(release -> release.point(id)).isPresent())
            .toList();
  }

  private List<String> groups() {
    Review review = narrative.review();
    return review.bodies().stream()
        .flatMap(body -> review.invited(body).stream())
        .map(Invited::group)
        .distinct()
        .toList();
  }

  private DataPage page(Kind kind, String id) {
    return new DataPage(kind, path(paths, kind, id), id);
  }

  private boolean hasHome(Kind kind, LanguageVersion version) {
    Data data = narrative.data();
    return switch (kind) {
      case MEASURES -> data.measures().stream().anyMatch(measure -> speaks(measure, version));
      case INDICATORS -> speaks(version, data.indicators().stream().map(i -> i.title()));
      case TIMELINE ->
          Blocks.named("timeline").isPresent()
              && speaks(version, data.milestones().stream().map(m -> m.title()));
      case PARTICIPATION -> speaks(version, data.participation().stream().map(o -> o.title()));
      case STAKEHOLDERS ->
          Blocks.named("stakeholders").isPresent()
              && speaks(version, data.stakeholders().stream().map(s -> s.name()));
      case STORY_POINTS -> storyPoints.isIn(version);
      case GROUPS ->
          narrative.edition() != Edition.PUBLIC
              && version.equals(narrative.settings().mainVersion())
              && !narrative.review().rounds().isEmpty();
      case ABOUT -> speaks(version, bodies());
      default -> false;
    };
  }

  private Stream<LocalizedText> bodies() {
    Settings settings = narrative.settings();
    return Stream.concat(
        settings.bodies().stream().map(body -> body.name()),
        narrative.data().decisions().stream().map(decision -> decision.title()));
  }

  /** A measure's own summary is what makes a page worth reading; its title may be a name. */
  private boolean speaks(Measure measure, LanguageVersion version) {
    boolean summary = measure.summary().own(version, narrative.versions()).isPresent();
    return summary && speaks(measure.title(), version);
  }

  private boolean speaks(LanguageVersion version, Stream<LocalizedText> texts) {
    return texts.anyMatch(text -> speaks(text, version));
  }

  private boolean speaks(LocalizedText text, LanguageVersion version) {
    return version.level() == Level.EASY
        ? text.own(version, narrative.versions()).isPresent()
        : !text.isEmpty() && narrative.wording(text, version).language().equals(version.language());
  }
}
