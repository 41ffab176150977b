package de.roterfaden.narrative;

import org.jspecify.annotations.Nullable;

/**
 * Folders of the pages that are made from data, without slashes at their ends.
 *
 * @param futureTasks folder of the pages of future tasks
 * @param changes folder of the page that tells what has changed
 * @param booklet folder of the page with all chapters, to be printed
 * @param search folder of the search page
 * @param posters folder of the posters, one for each chapter
 * @param measures folder of the page with all measures; each measure's page lies below it
 * @param indicators folder of the page with all indicators
 * @param timeline folder of the page with all milestones
 * @param participation folder of the page with all offers to take part
 * @param stakeholders folder of the page that shows who is involved
 * @param storyPoints folder of the page with all story points
 * @param about folder of the page about councils, their decisions and whom to ask
 */
public record Paths(
    String futureTasks,
    String changes,
    String booklet,
    String search,
    String posters,
    String measures,
    String indicators,
    String timeline,
    String participation,
    String stakeholders,
    String storyPoints,
    String about) {

  public static final Paths DEFAULT =
      new Paths(
          "future-tasks",
          "changes",
          "booklet",
          "search",
          "posters",
          "measures",
          "indicators",
          "timeline",
          "participation",
          "stakeholders",
          "story-points",
          "about");

  public Paths {
    futureTasks = or(futureTasks, "future-tasks");
    changes = or(changes, "changes");
    booklet = or(booklet, "booklet");
    search = or(search, "search");
    posters = or(posters, "posters");
    measures = or(measures, "measures");
    indicators = or(indicators, "indicators");
    timeline = or(timeline, "timeline");
    participation = or(participation, "participation");
    stakeholders = or(stakeholders, "stakeholders");
    storyPoints = or(storyPoints, "story-points");
    about = or(about, "about");
  }

  private static String or(@Nullable String folder, String usual) {
    return folder == null || folder.isEmpty() ? usual : folder;
  }
}
