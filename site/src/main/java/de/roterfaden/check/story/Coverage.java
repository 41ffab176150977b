package de.roterfaden.check.story;

import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.PageType;
import de.roterfaden.narrative.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which language version of which chapter is there, and how far it can be trusted.
 *
 * @param chapters paths of the start page and the chapters in the order of the story
 * @param cells state by path, then by id of the version
 */
public record Coverage(List<String> chapters, Map<String, Map<String, State>> cells) {

  public Coverage {
    chapters = List.copyOf(chapters);
    cells = Map.copyOf(cells);
  }

  /** How a version of a chapter stands. */
  public enum State {
    /** The main version, which others are made from. */
    MAIN,
    /** Made from the standard text as it is now; easy language has been tested too. */
    CURRENT,
    /** As current, but no reader of easy language has tested it. */
    UNTESTED,
    /** The standard text has changed since. */
    OUTDATED,
    /** Nobody has said what it was made from. */
    UNAPPROVED,
    /** A draft. */
    DRAFT,
    /** Not there. */
    MISSING
  }

  /** The coverage of a narrative. */
  public static Coverage of(Narrative narrative) {
    LanguageVersion main = narrative.settings().mainVersion();
    List<Page> chapters = new ArrayList<>();
    narrative.pages().stream()
        .filter(page -> page.version().equals(main))
        .filter(page -> page.type() == PageType.CHAPTER || page.type() == PageType.START)
        .sorted(
            Comparator.comparing((Page page) -> page.type() != PageType.START)
                .thenComparing(page -> page.front().order()))
        .forEach(chapters::add);
    Approvals approvals = Approvals.of(narrative.folder());
    Map<String, Map<String, State>> cells = new LinkedHashMap<>();
    for (Page chapter : chapters) {
      Map<String, State> row = new LinkedHashMap<>();
      for (LanguageVersion version : narrative.versions()) {
        State state =
            narrative
                .page(chapter.path(), version)
                .map(page -> state(page, chapter, approvals))
                .orElse(State.MISSING);
        row.put(version.id(), state);
      }
      cells.put(chapter.path(), Map.copyOf(row));
    }
    return new Coverage(chapters.stream().map(Page::path).toList(), cells);
  }

  /**
   * The state of a chapter's version.
   *
   * @param path path of the chapter
   * @param version id of the version
   */
  public State cell(String path, String version) {
    return Objects.requireNonNull(
        cells.getOrDefault(path, Map.of()).getOrDefault(version, State.MISSING));
  }

  private static State state(Page page, Page standard, Approvals approvals) {
    if (page.front().status() == Status.DRAFT) {
      return State.DRAFT;
    }
    if (page.version().equals(standard.version())) {
      return State.MAIN;
    }
    Optional<Approvals.Approval> approval = approvals.of(page);
    if (approval.isEmpty() || approval.get().broken()) {
      return State.UNAPPROVED;
    }
    if (!approval.get().isOf(standard)) {
      return State.OUTDATED;
    }
    boolean untested = page.version().level() == Level.EASY && !page.front().tested().isTested();
    return untested ? State.UNTESTED : State.CURRENT;
  }
}
