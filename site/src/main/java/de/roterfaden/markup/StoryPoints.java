package de.roterfaden.markup;

import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;

/**
 * On which pages the story points of a narrative stand; found once, before any page is compiled.
 */
final class StoryPoints {

  private final Map<String, List<Page>> pagesById = new HashMap<>();

  StoryPoints(Narrative narrative, Markdown markdown) {
    for (Page page : narrative.pages()) {
      if (page.body().contains(StoryPointBlock.NAME)) {
        markdown.parse(page.body()).accept(new Finder(page));
      }
    }
  }

  /** Folder of the page that holds a story point: the version's own, else any. */
  Optional<String> folder(String id, LanguageVersion version) {
    List<Page> pages = pagesById.getOrDefault(id, List.of());
    return pages.stream()
        .filter(page -> page.version().id().equals(version.id()))
        .findFirst()
        .or(() -> pages.stream().findFirst())
        .map(Page::path);
  }

  /** The files of the pages on which the points stand, by their ids. */
  Map<String, List<String>> places() {
    Map<String, List<String>> places = new HashMap<>();
    pagesById.forEach((id, pages) -> places.put(id, pages.stream().map(Page::file).toList()));
    return places;
  }

  /** Whether a version has any. */
  boolean isIn(LanguageVersion version) {
    return pagesById.values().stream()
        .flatMap(List::stream)
        .anyMatch(page -> page.version().equals(version));
  }

  /** Whether a version has the point. */
  boolean isIn(String id, LanguageVersion version) {
    return pagesById.getOrDefault(id, List.of()).stream()
        .anyMatch(page -> page.version().equals(version));
  }

  List<String> ids() {
    return List.copyOf(new TreeSet<>(pagesById.keySet()));
  }

  /** Another page of the same version with the same story point. */
  Optional<Page> rival(String id, Page page) {
    return pagesById.getOrDefault(id, List.of()).stream()
        .filter(other -> other.version().id().equals(page.version().id()))
        .filter(other -> !other.path().equals(page.path()))
        .findFirst();
  }

  private final class Finder extends AbstractVisitor {

    private final Page page;

    Finder(Page page) {
      this.page = page;
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof Container container
          && container.name().equals(StoryPointBlock.NAME)
          && !container.header().arguments().isEmpty()) {
        String id = container.header().arguments().get(0).text();
        pagesById.computeIfAbsent(id, key -> new ArrayList<>()).add(page);
      }
      visitChildren(block);
    }
  }
}
