package de.roterfaden.narrative;

/**
 * Folders of the pages that are made from data, without slashes at their ends.
 *
 * @param futureTasks folder of the pages of future tasks
 * @param changes folder of the page that tells what has changed
 * @param booklet folder of the page with all chapters, to be printed
 * @param search folder of the search page
 * @param posters folder of the posters, one for each chapter
 */
public record Paths(
    String futureTasks, String changes, String booklet, String search, String posters) {

  public static final Paths DEFAULT =
      new Paths("future-tasks", "changes", "booklet", "search", "posters");

  public Paths {
    futureTasks = futureTasks == null || futureTasks.isEmpty() ? "future-tasks" : futureTasks;
    changes = changes == null || changes.isEmpty() ? "changes" : changes;
    search = search == null || search.isEmpty() ? "search" : search;
    booklet = booklet == null || booklet.isEmpty() ? "booklet" : booklet;
    posters = posters == null || posters.isEmpty() ? "posters" : posters;
  }
}
