package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.graphics.WayGraphic.Stop;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.Milestone;
import de.roterfaden.narrative.MilestoneState;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The milestones of a page's narrative, in the order of their dates: drawn and as a list. */
final class Milestones {

  private final PageContext page;
  private final List<Milestone> all;

  private Milestones(PageContext page, List<Milestone> all) {
    this.page = page;
    this.all = all;
  }

  /**
   * All milestones, or those of a future task.
   *
   * @param task id of the task, or ""
   */
  static Milestones of(PageContext page, String task) {
    return new Milestones(
        page,
        page.site().narrative().data().milestones().stream()
            .filter(milestone -> task.isEmpty() || milestone.task().equals(task))
            .sorted(Comparator.comparing(Milestone::date))
            .toList());
  }

  /** Those that are not done yet. */
  Milestones ahead() {
    return new Milestones(page, all.stream().filter(milestone -> !isDone(milestone)).toList());
  }

  /** Those of a future task; "" for those that belong to none. */
  Milestones in(String task) {
    return new Milestones(
        page, all.stream().filter(milestone -> milestone.task().equals(task)).toList());
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  int size() {
    return all.size();
  }

  int done() {
    return (int) all.stream().filter(Milestones::isDone).count();
  }

  Milestone first() {
    return all.get(0);
  }

  Milestone last() {
    return all.get(all.size() - 1);
  }

  Optional<Milestone> next() {
    return all.stream().filter(milestone -> !isDone(milestone)).findFirst();
  }

  String date(Milestone milestone) {
    return Dates.text(milestone.date(), page.locale());
  }

  List<Stop> drawn() {
    return all.stream()
        .map(
            milestone ->
                new Stop(
                    date(milestone),
                    page.plain(milestone.title()),
                    milestone.state(),
                    color(milestone)))
        .toList();
  }

  private int color(Milestone milestone) {
    Optional<FutureTask> task = page.site().narrative().data().futureTask(milestone.task());
    return task.map(found -> TaskLook.of(found, page).color()).orElse(0);
  }

  /** The same as a list. */
  Element list() {
    Element list = Element.of("ol", "faden-milestones");
    all.forEach(milestone -> list.add(item(milestone)));
    return list;
  }

  private Element item(Milestone milestone) {
    String state = page.label("timeline.state." + milestone.state().id());
    Element item =
        Element.of("li")
            .add(
                Element.of("p", "faden-milestone-title")
                    .add(
                        Element.of("time")
                            .set("datetime", milestone.date().iso())
                            .text(date(milestone)))
                    .text(": ")
                    .add(page.element("strong", "", milestone.title()))
                    .text(" ")
                    .add(Element.of("span", "faden-milestone-state").text("(" + state + ")")));
    return milestone.text().isEmpty()
        ? item
        : item.add(page.element("p", "faden-milestone-text", milestone.text()));
  }

  private static boolean isDone(Milestone milestone) {
    return milestone.state() == MilestoneState.DONE;
  }
}
