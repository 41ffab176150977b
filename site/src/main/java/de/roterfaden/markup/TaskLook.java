package de.roterfaden.markup;

import de.roterfaden.graphics.TaskSign;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.Pattern;
import de.roterfaden.narrative.Pictogram;

/**
 * What tells a future task apart: what the data say, else what its place in the list gives it.
 *
 * @param color place in the palette, 1 to 8
 * @param pattern pattern
 * @param pictogram picture sign
 */
public record TaskLook(int color, Pattern pattern, Pictogram pictogram) {

  private static final int COLORS = 8;

  static TaskLook of(FutureTask task, PageContext page) {
    return of(task, page.site().narrative().data());
  }

  /** The look of a task among the others. */
  public static TaskLook of(FutureTask task, Data data) {
    int place = Math.max(0, data.futureTasks().indexOf(task));
    Pattern[] patterns = Pattern.values();
    Pictogram[] pictograms = Pictogram.values();
    return new TaskLook(
        task.color() > 0 ? task.color() : place % COLORS + 1,
        task.pattern() == null ? patterns[place % patterns.length] : task.pattern(),
        task.pictogram() == null ? pictograms[place % pictograms.length] : task.pictogram());
  }

  /** The same for a drawing. */
  TaskSign sign() {
    return new TaskSign(color, pattern, pictogram);
  }

  /** Classes for style sheets. */
  String classes() {
    return "faden-color-" + color + " faden-pattern-" + pattern.id();
  }
}
