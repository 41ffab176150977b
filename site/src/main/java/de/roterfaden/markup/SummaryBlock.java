package de.roterfaden.markup;

import de.roterfaden.graphics.Element;

/** {@code summary}: the chapter in short. */
final class SummaryBlock implements Block {

  @Override
  public String name() {
    return "summary";
  }

  @Override
  public Form form() {
    return Form.EMPTY.content(Need.REQUIRED);
  }

  @Override
  public String html(BlockCall call) {
    return Element.of("section", "faden-summary")
        .add(Element.of("h" + call.sectionLevel()).text(call.label("summary.title")))
        .html(call.contentHtml())
        .toString();
  }
}
