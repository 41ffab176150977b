package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import java.util.function.IntFunction;

/**
 * A graphic with the sentence that says what it shows. It is drawn twice, for wide and for narrow
 * screens; a style sheet shows one of the two, so that its words stay large enough to be read, and
 * without a style sheet there is the wide one only.
 */
final class GraphicFigure {

  private static final int WIDE = 640;
  private static final int NARROW = 320;

  private GraphicFigure() {}

  /**
   * The figure.
   *
   * @param drawing the drawing at a width
   * @param message what it shows, words without markup
   * @param page the page that it stands on
   */
  static Element of(IntFunction<Element> drawing, String message, PageContext page) {
    return Element.of("figure", "faden-graphic-figure")
        .add(
            Element.of("div", "faden-graphic-wide").add(drawing.apply(WIDE)),
            Element.of("div", "faden-graphic-narrow").set("hidden", "").add(drawing.apply(NARROW)),
            Element.of("figcaption", "faden-graphic-message").html(page.lines(message)));
  }
}
