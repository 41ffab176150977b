package de.roterfaden.narrative;

/**
 * Folders of the pages that are made from data.
 *
 * @param futureTasks folder of the pages of future tasks, without slashes at its ends
 */
public record Paths(String futureTasks) {

  public static final Paths DEFAULT = new Paths("future-tasks");

  public Paths {
    futureTasks = futureTasks == null || futureTasks.isEmpty() ? "future-tasks" : futureTasks;
  }
}
