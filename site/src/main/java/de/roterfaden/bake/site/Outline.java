package de.roterfaden.bake.site;

import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.PageType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the written pages hang together: which twins a folder has, and in which order chapters are
 * told. Made once for a site, so that no page has to be looked for among all others.
 */
final class Outline {

  private static final Comparator<Written> AS_TOLD =
      Comparator.<Written>comparingInt(written -> written.page().front().order())
          .thenComparing(written -> written.page().path());

  private final List<LanguageVersion> versions;
  private final Map<String, Map<String, Written>> byPath = new HashMap<>();
  private final Map<String, List<Written>> chapters = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();

  Outline(List<LanguageVersion> versions, List<Written> pages) {
    this.versions = versions;
    for (Written written : pages) {
      byPath
          .computeIfAbsent(written.page().path(), path -> new HashMap<>())
          .put(written.version().id(), written);
    }
    for (LanguageVersion version : versions) {
      List<Written> told =
          pages.stream()
              .filter(written -> written.page().type() == PageType.CHAPTER)
              .filter(written -> written.version().id().equals(version.id()))
              .sorted(AS_TOLD)
              .toList();
      chapters.put(version.id(), told);
      for (int place = 0; place < told.size(); place++) {
        places.put(told.get(place).url(), place);
      }
    }
  }

  /** The page of a folder in a version. */
  Optional<Written> page(String path, LanguageVersion version) {
    return Optional.ofNullable(byPath.getOrDefault(path, Map.of()).get(version.id()));
  }

  /**
   * The page of a folder that a reader of a version is led to: the version's own; else that of the
   * same language in standard language; else the main version's; else the first there is.
   */
  Optional<Written> nearest(String path, LanguageVersion version) {
    List<LanguageVersion> order = new ArrayList<>();
    order.add(version);
    versions.stream()
        .filter(other -> other.language().equals(version.language()))
        .filter(other -> other.level() == Level.STANDARD)
        .forEach(order::add);
    order.addAll(versions);
    return order.stream().flatMap(candidate -> page(path, candidate).stream()).findFirst();
  }

  /** The chapters of a version in the order of the story. */
  List<Written> chapters(LanguageVersion version) {
    return chapters.getOrDefault(version.id(), List.of());
  }

  /** Place of a chapter in the story of its version, from 0. */
  int place(Written chapter) {
    return places.get(chapter.url());
  }
}
