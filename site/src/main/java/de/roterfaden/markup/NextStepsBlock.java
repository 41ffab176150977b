package de.roterfaden.markup;

import de.roterfaden.graphics.Element;

/** {@code next-steps}: what happens next, and what readers can do. */
final class NextStepsBlock implements Block {

  @Override
  public String name() {
    return "next-steps";
  }

  @Override
  public Form form() {
    return Form.EMPTY.content(Need.REQUIRED);
  }

  @Override
  public String html(BlockCall call) {
    return Element.of("section", "faden-next-steps")
        .add(Element.of("h" + call.sectionLevel()).text(call.label("next-steps.title")))
        .html(call.contentHtml())
        .toString();
  }
}
