package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.Vision;
import de.roterfaden.narrative.VisionPoint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code step}: a part of a {@link ScrollyBlock} that tells of a point of the picture, of an area
 * of it, or of the whole.
 */
final class StepBlock implements Block {

  static final String NAME = "step";

  /** How much nearer a point comes. */
  private static final double NEAR = 2;

  /** Beyond that a picture falls apart. */
  private static final double NEAREST = 4;

  private static final Pattern AREA =
      Pattern.compile("\\d{1,3}(\\.\\d+)?( +\\d{1,3}(\\.\\d+)?){3}");

  /** What is looked at: its middle in percent of width and height, and how near it comes. */
  private record Look(double x, double y, double near) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Form form() {
    return Form.EMPTY.named(Need.OPTIONAL).keys(Key.text("area")).content(Need.REQUIRED);
  }

  @Override
  public void claim(BlockCall call, Anchors anchors) {
    Optional<Container> scrolly = scrolly(call);
    if (scrolly.isEmpty()) {
      call.report(Problem.error("step-outside"), call.opening());
      return;
    }
    Optional<Vision> vision = vision(call);
    if (vision.isPresent() && !call.argument().isEmpty() && point(call).isEmpty()) {
      List<String> known = vision.get().points().stream().map(VisionPoint::id).toList();
      call.report(
          Problem.suggest(
              Problem.error("unknown-point", call.argument(), vision.get().id()),
              call.argument(),
              known),
          call.opening());
    }
    String area = call.value("area");
    if (!area.isEmpty() && area(area).isEmpty()) {
      call.report(Problem.error("wrong-area", area).about(area), call.opening());
    }
  }

  @Override
  public String html(BlockCall call) {
    Element step = Element.of("div", "faden-scrolly-step");
    look(call)
        .ifPresent(
            look ->
                step.set("data-x", number(look.x()))
                    .set("data-y", number(look.y()))
                    .set("data-near", number(look.near())));
    return step.html(call.contentHtml()).toString();
  }

  private static Optional<Look> look(BlockCall call) {
    return area(call.value("area"))
        .or(() -> point(call).map(point -> new Look(point.x(), point.y(), NEAR)));
  }

  private static Optional<Container> scrolly(BlockCall call) {
    return call.content().outer().filter(outer -> outer.name().equals(ScrollyBlock.NAME));
  }

  private static Optional<Vision> vision(BlockCall call) {
    return scrolly(call)
        .flatMap(outer -> outer.header().arguments().stream().findFirst())
        .flatMap(id -> call.data().vision(id.text()));
  }

  private static Optional<VisionPoint> point(BlockCall call) {
    return vision(call)
        .flatMap(
            vision ->
                vision.points().stream()
                    .filter(point -> point.id().equals(call.argument()))
                    .findFirst());
  }

  /** An area as {@code left top width height} in percent, if it lies within the picture. */
  private static Optional<Look> area(String written) {
    if (!AREA.matcher(written).matches()) {
      return Optional.empty();
    }
    String[] parts = written.split(" +", -1);
    double left = Double.parseDouble(parts[0]);
    double top = Double.parseDouble(parts[1]);
    double width = Double.parseDouble(parts[2]);
    double height = Double.parseDouble(parts[3]);
    if (width <= 0 || height <= 0 || left + width > 100 || top + height > 100) {
      return Optional.empty();
    }
    double near = Math.min(NEAREST, Math.min(100 / width, 100 / height));
    return Optional.of(new Look(left + width / 2, top + height / 2, near));
  }

  private static String number(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
