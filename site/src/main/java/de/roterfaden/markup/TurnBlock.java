package de.roterfaden.markup;

import de.roterfaden.graphics.Element;

/** {@code turn}: a loss, the strength that grew from it, and what shows that it did. */
final class TurnBlock implements Block {

  @Override
  public String name() {
    return "turn";
  }

  @Override
  public Form form() {
    return Form.EMPTY
        .keys(Key.text("loss").needed(), Key.text("strength").needed(), Key.text("source"))
        .content(Need.REQUIRED);
  }

  @Override
  public String html(BlockCall call) {
    String words = PlainText.of(call.content());
    call.add(
        new Passage.Turn(
            call.value("loss"),
            call.value("strength"),
            words,
            call.value("source"),
            call.position()));
    Element sides =
        Element.of("div", "faden-turn-sides").add(side(call, "loss"), side(call, "strength"));
    Element evidence =
        Element.of("div", "faden-turn-evidence")
            .add(Element.of("p", "faden-label").text(call.label("turn.evidence")))
            .html(call.contentHtml());
    Element turn = Element.of("figure", "faden-turn").add(sides, evidence);
    if (!call.value("source").isEmpty()) {
      turn.add(Element.of("figcaption").text(call.label("turn.source", call.value("source"))));
    }
    return turn.toString();
  }

  private static Element side(BlockCall call, String key) {
    return Element.of("div", "faden-turn-" + key)
        .add(
            Element.of("p", "faden-label").text(call.label("turn." + key)),
            Element.of("p").html(call.context().lines(call.value(key))));
  }
}
