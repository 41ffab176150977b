package de.roterfaden.markup;

import de.roterfaden.graphics.CyclesGraphic;
import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.MeasureState;
import java.util.List;
import java.util.Set;

/**
 * {@code cycles}: the two interlocked cycles, strategy and project planning, with how much there is
 * at each step, and the same as two lists. They meet in the measures: the strategy leads to them,
 * and what is learned from them goes back into the strategy. The two cycles are those of the
 * guideline "Die digitale Stadt gestalten" that the commissioning document names.
 */
final class CyclesBlock implements Block {

  @Override
  public String name() {
    return "cycles";
  }

  @Override
  public Form form() {
    return Form.EMPTY;
  }

  @Override
  public String html(BlockCall call) {
    Counts counts = new Counts(call.data(), call.context());
    PageContext page = call.context();
    CyclesGraphic drawing =
        CyclesGraphic.of(
            new CyclesGraphic.Cycle(page.label("cycles.strategy"), counts.strategy()),
            counts.measures(),
            new CyclesGraphic.Cycle(page.label("cycles.projects"), counts.projects()));
    String name = page.label("cycles.name");
    return Element.of("div", "faden-cycles")
        .add(
            GraphicFigure.of(width -> drawing.drawn(name, width), counts.message(), page),
            Element.of("div", "faden-cycles-lists")
                .add(
                    list(
                        page.label("cycles.strategy"), counts.strategy(), counts.measures(), false),
                    list(
                        page.label("cycles.projects"), counts.projects(), counts.measures(), true)))
        .toString();
  }

  private static Element list(
      String title, List<String> steps, String shared, boolean sharedFirst) {
    Element list = Element.of("ol");
    if (sharedFirst) {
      list.add(Element.of("li").text(shared));
    }
    steps.forEach(step -> list.add(Element.of("li").text(step)));
    if (!sharedFirst) {
      list.add(Element.of("li").text(shared));
    }
    return Element.of("div").add(Element.of("p", "faden-label").text(title), list);
  }

  /** How much there is at each step, in words. */
  private record Counts(Data data, PageContext page) {

    List<String> strategy() {
      return List.of(
          page.label("cycles.review"),
          page.label("cycles.vision", data.futureTasks().size()),
          page.label("cycles.goals", data.goals().size()),
          page.label("cycles.fields", data.fields().size()));
    }

    String measures() {
      return page.label("cycles.measures", data.measures().size());
    }

    List<String> projects() {
      return List.of(
          page.label("cycles.plan", in(MeasureState.IDEA, MeasureState.PLANNED)),
          page.label("cycles.run", in(MeasureState.RUNNING)),
          page.label("cycles.done", in(MeasureState.DONE)),
          page.label("cycles.learn", in(MeasureState.REJECTED, MeasureState.DROPPED)));
    }

    String message() {
      return page.label(
          "cycles.message",
          data.goals().size(),
          data.measures().size(),
          in(MeasureState.REJECTED, MeasureState.DROPPED));
    }

    private int in(MeasureState... states) {
      Set<MeasureState> wanted = Set.of(states);
      return (int) data.measures().stream().map(Measure::state).filter(wanted::contains).count();
    }
  }
}
