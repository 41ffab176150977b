package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.Picture;
import de.roterfaden.narrative.Vision;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * {@code scrolly}: a picture that stays while the text steps through it. Its content is told in
 * order, in a {@link StepBlock} for each part; without script, on paper, and for those who want no
 * motion it is the picture and then the text. A script may keep the picture in view and bring near
 * what a step tells of.
 */
final class ScrollyBlock implements Block {

  static final String NAME = "scrolly";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Form form() {
    return Form.EMPTY
        .known(Need.REQUIRED, data -> Block.ids(data.visions().stream().map(Vision::id).toList()))
        .content(Need.REQUIRED);
  }

  @Override
  public void claim(BlockCall call, Anchors anchors) {
    if (call.content().getFirstChild() != null && !hasStep(call.content())) {
      call.report(Problem.warning("scrolly-without-steps"), call.opening());
    }
  }

  private static boolean hasStep(Container container) {
    for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Container inner && inner.name().equals(StepBlock.NAME)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String html(BlockCall call) {
    return call.data().vision(call.argument()).map(vision -> html(vision, call)).orElse("");
  }

  private static String html(Vision vision, BlockCall call) {
    PageContext page = call.context();
    Picture picture = page.site().narrative().pictures().get("content/" + vision.picture());
    Element block = Element.of("div", "faden-scrolly");
    for (String control : new String[] {"previous", "next"}) {
      block.set("data-" + control, call.label("scrolly." + control));
    }
    block.set("data-count", call.label("scrolly.count", "{0}", "{1}"));
    return block
        .add(figure(vision, picture, page))
        .add(Element.of("div", "faden-scrolly-steps").html(call.contentHtml()))
        .toString();
  }

  private static Element figure(Vision vision, @Nullable Picture picture, PageContext page) {
    Element caption =
        Element.of("figcaption").add(page.element("p", "faden-vision-message", vision.message()));
    Element figure = Element.of("figure", "faden-scrolly-scene");
    if (picture == null) {
      return figure.add(caption);
    }
    Element credit = page.credit(picture);
    return figure.add(
        Element.of("div", "faden-scrolly-stage")
            .add(page.picture(picture, PicturePlace.WIDE, vision.title())),
        credit.isEmpty() ? caption : caption.add(credit));
  }
}
