package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.Picture;
import de.roterfaden.narrative.Vision;
import de.roterfaden.narrative.VisionPoint;
import de.roterfaden.text.Slug;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * {@code vision}: a picture of the future with numbered points, and the same points as a list.
 *
 * <p>The list is what everybody reads, with or without style and script. The numbers on the picture
 * lead to it; they are an extra for the eye and the pointer, so screen readers and the Tab key pass
 * over them, and each point is met once. Without a style sheet the numbers are hidden. A script may
 * let people choose a point and bring it near; whoever uses the keyboard chooses from the list.
 */
final class VisionBlock implements Block {

  @Override
  public String name() {
    return "vision";
  }

  @Override
  public Form form() {
    return Form.EMPTY.known(
        Need.REQUIRED, data -> Block.ids(data.visions().stream().map(Vision::id).toList()));
  }

  @Override
  public void claim(BlockCall call, Anchors anchors) {
    call.data().vision(call.argument()).ifPresent(vision -> claim(vision, call, anchors));
  }

  private static void claim(Vision vision, BlockCall call, Anchors anchors) {
    String anchor = anchors.claim(anchor(vision));
    vision.points().forEach(point -> anchors.take(anchor(anchor, point)));
    call.setAnchor(anchor);
  }

  @Override
  public String html(BlockCall call) {
    return call.data()
        .vision(call.argument())
        .map(vision -> html(vision, call.anchor(), call.context()))
        .orElse("");
  }

  static String anchor(Vision vision) {
    return "vision-" + vision.id();
  }

  private static String anchor(String anchor, VisionPoint point) {
    return anchor + "-point-" + point.id();
  }

  /**
   * A vision image.
   *
   * @param vision the image
   * @param anchor its id on the page
   * @param page the page it stands on
   */
  static String html(Vision vision, String anchor, PageContext page) {
    Picture picture = page.site().narrative().pictures().get("content/" + vision.picture());
    Element block = Element.of("div", "faden-vision").set("id", anchor);
    if (picture != null && !vision.points().isEmpty()) {
      nameControls(block, page);
    }
    block.add(figure(vision, anchor, picture, page));
    if (!vision.points().isEmpty()) {
      Element list = Element.of("ol", "faden-vision-points");
      vision.points().forEach(point -> list.add(item(point, anchor, page)));
      block.add(Element.of("p", "faden-label").text(page.label("vision.points")), list);
    }
    return block.toString();
  }

  /** The words for the controls that a theme's script may add: it has none of its own. */
  private static void nameControls(Element block, PageContext page) {
    for (String control : List.of("show", "previous", "next", "whole", "place")) {
      block.set("data-" + control, page.label("vision." + control));
    }
  }

  private static Element figure(
      Vision vision, String anchor, @Nullable Picture picture, PageContext page) {
    Element caption =
        Element.of("figcaption").add(page.element("p", "faden-vision-message", vision.message()));
    Element figure = Element.of("figure");
    if (picture == null) {
      return figure.add(caption);
    }
    Element stage =
        Element.of("div", "faden-vision-stage")
            .add(page.picture(picture, PicturePlace.WIDE, vision.title()));
    if (!vision.points().isEmpty()) {
      stage.add(markers(vision, anchor));
    }
    Element credit = page.credit(picture);
    return figure.add(stage).add(credit.isEmpty() ? caption : caption.add(credit));
  }

  private static Element markers(Vision vision, String anchor) {
    Element markers =
        Element.of("ol", "faden-vision-markers").set("aria-hidden", "true").set("hidden", "");
    int number = 1;
    for (VisionPoint point : vision.points()) {
      Element link =
          Element.of("a")
              .set("href", "#" + anchor(anchor, point))
              .set("tabindex", -1)
              .text(Integer.toString(number));
      markers.add(Element.of("li", marker(vision, number)).add(link));
      number++;
    }
    return markers;
  }

  private static String marker(Vision vision, int number) {
    return "faden-point-" + Slug.of(vision.id()) + "-" + number;
  }

  private static Element item(VisionPoint point, String anchor, PageContext page) {
    Element item =
        Element.of("li")
            .set("id", anchor(anchor, point))
            .set("tabindex", -1)
            .add(
                Element.of("p", "faden-vision-title")
                    .add(page.element("strong", "", point.title())));
    if (!point.text().isEmpty()) {
      item.add(page.element("p", "faden-vision-text", point.text()));
    }
    if (!point.link().isEmpty()) {
      LinkTarget target = page.resolve(point.link());
      if (!(target instanceof LinkTarget.Nowhere) && !page.isItself(target)) {
        item.add(more(point, target, page));
      }
    }
    return item;
  }

  private static Element more(VisionPoint point, LinkTarget target, PageContext page) {
    String title = page.title(target);
    String words = title.isEmpty() ? page.plain(point.title()) : title;
    return Element.of("p", "faden-more")
        .add(page.link(target, Element.escape(page.label("vision.more", words))));
  }

  /**
   * Style sheet with the places of all points, in percent of their picture. It also lays the
   * numbers over the picture, so that a theme only needs to say what they look like.
   */
  static String styles(List<Vision> visions) {
    StringBuilder css =
        new StringBuilder(
            """
            .faden-vision-stage { position: relative; }
            .faden-vision-stage img { display: block; width: 100%; height: auto; }
            .faden-vision-markers { display: block; list-style: none; margin: 0; padding: 0; }
            .faden-vision-markers li { position: absolute; margin: 0; padding: 0; transform: translate(-50%, -50%); }
            """);
    for (Vision vision : visions) {
      int number = 1;
      for (VisionPoint point : vision.points()) {
        css.append(place(marker(vision, number), point));
        number++;
      }
    }
    return css.toString();
  }

  private static String place(String name, VisionPoint point) {
    return String.format(
        Locale.ROOT,
        ".%s { left: %s%%; top: %s%%; }%n".replace("%n", "\n"),
        name,
        percent(point.x()),
        percent(point.y()));
  }

  private static String percent(double value) {
    double rounded = Math.round(Math.max(0, Math.min(100, value)) * 100) / 100.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }
}
