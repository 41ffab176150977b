package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.graphics.WayGraphic;
import de.roterfaden.narrative.FutureTask;
import java.util.List;
import java.util.Optional;

/**
 * {@code timeline}: the milestones on the red thread from the past to the future, all of them or
 * those of one future task, and the same as a list to unfold.
 */
final class TimelineBlock implements Block {

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public Form form() {
    return Form.EMPTY.known(
        Need.OPTIONAL, data -> Block.ids(data.futureTasks().stream().map(FutureTask::id).toList()));
  }

  @Override
  public String html(BlockCall call) {
    PageContext page = call.context();
    Milestones milestones = Milestones.of(page, call.argument());
    if (milestones.isEmpty()) {
      return "";
    }
    String name =
        page.label(
            "timeline.name",
            milestones.date(milestones.first()),
            milestones.date(milestones.last()));
    WayGraphic drawing =
        WayGraphic.of(
            List.of(new WayGraphic.Section("", Optional.empty(), milestones.drawn())),
            page.label("timeline.here"));
    return Element.of("div", "faden-timeline")
        .add(
            GraphicFigure.of(width -> drawing.drawn(name, width), message(milestones, page), page),
            Element.of("details", "faden-facts")
                .add(Element.of("summary").text(page.label("timeline.list")), milestones.list()))
        .toString();
  }

  private static String message(Milestones milestones, PageContext page) {
    String done = page.label("timeline.message", milestones.done(), milestones.size());
    return milestones
        .next()
        .map(
            next ->
                done
                    + " "
                    + page.label("timeline.next", milestones.date(next), page.plain(next.title())))
        .orElse(done);
  }
}
