package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.graphics.PictogramGraphic;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.LocalizedText;

/** {@code future-task}: a card with a future task's question, promise and the way to its page. */
final class FutureTaskBlock implements Block {

  @Override
  public String name() {
    return "future-task";
  }

  @Override
  public Form form() {
    return Form.EMPTY
        .known(
            Need.REQUIRED,
            data -> Block.ids(data.futureTasks().stream().map(FutureTask::id).toList()))
        .content(Need.OPTIONAL);
  }

  @Override
  public String html(BlockCall call) {
    String own = call.contentHtml();
    return call.data()
        .futureTask(call.argument())
        .map(task -> card(task, own, call.sectionLevel() + 1, call.context()).toString())
        .orElse(own);
  }

  /**
   * A card.
   *
   * @param task the task
   * @param own the author's own words about it, HTML
   * @param level level of its heading
   * @param page the page it stands on
   */
  static Element card(FutureTask task, String own, int level, PageContext page) {
    Element card = Element.of("article", "faden-task " + TaskLook.of(task, page).classes());
    addHead(card, task, level, page);
    if (!own.isEmpty()) {
      card.add(Element.of("div", "faden-task-words").html(own));
    }
    if (!task.promise().isEmpty()) {
      card.add(
          Element.of("p", "faden-task-promise")
              .add(Element.of("strong").text(page.label("future-task.promise")))
              .text(": ")
              .html(page.inline(task.promise())));
    }
    return card;
  }

  /** Pictogram, title with link, question and summary: what card and list have in common. */
  static void addHead(Element card, FutureTask task, int level, PageContext page) {
    card.add(PictogramGraphic.svg(TaskLook.of(task, page).pictogram()));
    LinkTarget target = page.resolve("task:" + task.id());
    Element title = Element.of("h" + Math.min(6, level), "faden-task-title");
    card.add(title.add(page.link(target, page.inline(task.title()))));
    addParagraph(card, "faden-task-question", task.question(), page);
    addParagraph(card, "faden-task-summary", task.summary(), page);
  }

  private static void addParagraph(
      Element card, String name, LocalizedText text, PageContext page) {
    if (!text.isEmpty()) {
      card.add(page.element("p", name, text));
    }
  }
}
