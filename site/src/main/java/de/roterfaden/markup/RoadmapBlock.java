package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.graphics.TaskSign;
import de.roterfaden.graphics.WayGraphic;
import de.roterfaden.narrative.FutureTask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * {@code roadmap}: the milestones that are ahead, by future task, and the same as lists to unfold.
 */
final class RoadmapBlock implements Block {

  @Override
  public String name() {
    return "roadmap";
  }

  @Override
  public Form form() {
    return Form.EMPTY.known(
        Need.OPTIONAL, data -> Block.ids(data.futureTasks().stream().map(FutureTask::id).toList()));
  }

  @Override
  public String html(BlockCall call) {
    PageContext page = call.context();
    Milestones ahead = Milestones.of(page, call.argument()).ahead();
    if (ahead.isEmpty()) {
      return "";
    }
    List<Strand> strands = strands(ahead, page);
    WayGraphic drawing = WayGraphic.of(strands.stream().map(Strand::drawn).toList(), "");
    String name = page.label("roadmap.name", ahead.date(ahead.last()));
    Element facts =
        Element.of("details", "faden-facts")
            .add(Element.of("summary").text(page.label("roadmap.list")));
    for (Strand strand : strands) {
      facts.add(Element.of("p", "faden-label").text(strand.title()), strand.milestones().list());
    }
    return Element.of("div", "faden-roadmap")
        .add(
            GraphicFigure.of(width -> drawing.drawn(name, width), message(ahead, page), page),
            facts)
        .toString();
  }

  private static String message(Milestones ahead, PageContext page) {
    return page.label(
        "roadmap.message",
        ahead.size(),
        ahead.date(ahead.first()),
        ahead.date(ahead.last()),
        page.plain(ahead.first().title()));
  }

  /** What is ahead in a future task, or for the town as a whole. */
  private record Strand(String title, Optional<TaskSign> sign, Milestones milestones) {

    WayGraphic.Section drawn() {
      return new WayGraphic.Section(title, sign, milestones.drawn());
    }
  }

  private static List<Strand> strands(Milestones ahead, PageContext page) {
    List<Strand> strands = new ArrayList<>();
    strands.add(new Strand(page.label("roadmap.all"), Optional.empty(), ahead.in("")));
    page.site().narrative().data().futureTasks().stream()
        .sorted(Comparator.comparingInt(FutureTask::order))
        .map(
            task ->
                new Strand(
                    page.plain(task.title()),
                    Optional.of(TaskLook.of(task, page).sign()),
                    ahead.in(task.id())))
        .forEach(strands::add);
    return strands.stream().filter(strand -> !strand.milestones().isEmpty()).toList();
  }
}
