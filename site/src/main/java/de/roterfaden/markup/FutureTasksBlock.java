package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.graphics.FutureTaskGraphic;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.Field;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.Goal;
import de.roterfaden.narrative.LocalizedText;
import java.util.Comparator;
import java.util.List;

/**
 * {@code future-tasks}: all future tasks on the red thread, and the same as a list with goals and
 * fields. Screen readers get the list; the drawing is for the eye.
 */
final class FutureTasksBlock implements Block {

  @Override
  public String name() {
    return "future-tasks";
  }

  @Override
  public Form form() {
    return Form.EMPTY;
  }

  @Override
  public String html(BlockCall call) {
    return html(call.sectionLevel() + 1, call.context());
  }

  /**
   * Drawing and list.
   *
   * @param level level of the headings of the tasks
   * @param page the page they stand on
   */
  static String html(int level, PageContext page) {
    Data data = page.site().narrative().data();
    List<FutureTask> tasks =
        data.futureTasks().stream().sorted(Comparator.comparingInt(FutureTask::order)).toList();
    if (tasks.isEmpty()) {
      return "";
    }
    Element figure =
        Element.of("figure", "faden-tasks-figure")
            .add(
                FutureTaskGraphic.of(tasks.stream().map(task -> drawn(task, data, page)).toList())
                    .hidden(),
                Element.of("figcaption").text(message(tasks, page)));
    Element list = Element.of("ul", "faden-task-list");
    tasks.forEach(task -> list.add(item(task, level, data, page)));
    return Element.of("div", "faden-tasks").add(figure, list).toString();
  }

  private static String message(List<FutureTask> tasks, PageContext page) {
    List<String> titles = tasks.stream().map(task -> page.plain(task.title())).toList();
    return page.label("future-tasks.message", titles.size(), page.enumerate(titles));
  }

  private static FutureTaskGraphic.Task drawn(FutureTask task, Data data, PageContext page) {
    return new FutureTaskGraphic.Task(
        page.plain(task.title()),
        fields(task, data).stream().map(field -> page.plain(field.title())).toList(),
        TaskLook.of(task, page).sign());
  }

  private static Element item(FutureTask task, int level, Data data, PageContext page) {
    Element item = Element.of("li", "faden-task " + TaskLook.of(task, page).classes());
    FutureTaskBlock.addHead(item, task, level, page);
    List<LocalizedText> goals =
        data.goals().stream()
            .filter(goal -> goal.task().equals(task.id()))
            .map(Goal::title)
            .toList();
    List<LocalizedText> fields = fields(task, data).stream().map(Field::title).toList();
    Element facts = Element.of("dl", "faden-task-facts");
    addFacts(facts, "future-tasks.goals", goals, page);
    addFacts(facts, "future-tasks.fields", fields, page);
    return facts.isEmpty() ? item : item.add(facts);
  }

  private static List<Field> fields(FutureTask task, Data data) {
    return data.fields().stream().filter(field -> field.task().equals(task.id())).toList();
  }

  private static void addFacts(
      Element facts, String label, List<LocalizedText> texts, PageContext page) {
    if (!texts.isEmpty()) {
      facts.add(Element.of("dt").text(page.label(label)));
      texts.forEach(text -> facts.add(page.element("dd", "", text)));
    }
  }
}
