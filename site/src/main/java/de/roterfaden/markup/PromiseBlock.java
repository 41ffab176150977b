package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.PartialDate;

/** {@code promise}: what is promised, by whom, until when, and how far it is. */
final class PromiseBlock implements Block {

  @Override
  public String name() {
    return "promise";
  }

  @Override
  public Form form() {
    return Form.EMPTY
        .named(Need.OPTIONAL)
        .keys(
            Key.text("by").needed(),
            Key.date("until").needed(),
            Key.choice("state", "planned", "started", "kept", "broken").needed())
        .content(Need.REQUIRED);
  }

  @Override
  public void claim(BlockCall call, Anchors anchors) {
    if (call.argument().isEmpty()) {
      return;
    }
    call.setAnchor(anchors.claim("promise-" + call.argument()));
  }

  @Override
  public String html(BlockCall call) {
    String state = call.value("state");
    String words = PlainText.of(call.content());
    call.add(
        new Passage.Promise(
            call.argument(), words, call.value("by"), call.value("until"), state, call.position()));
    Element facts =
        Element.of("dl")
            .add(
                fact(call, "by", Element.of("dd").text(call.value("by"))),
                fact(call, "until", Element.of("dd").html(until(call))),
                fact(call, "state", Element.of("dd").text(call.label("promise.state." + state))));
    return Element.of("div", "faden-promise faden-promise-" + state)
        .setUnlessEmpty("id", call.anchor())
        .add(
            Element.of("p", "faden-label").text(call.label("promise.title")),
            Element.of("div", "faden-promise-words").html(call.contentHtml()),
            facts)
        .toString();
  }

  private static Element fact(BlockCall call, String key, Element value) {
    return Element.of("div").add(Element.of("dt").text(call.label("promise." + key)), value);
  }

  private static String until(BlockCall call) {
    return PartialDate.parse(call.value("until"))
        .map(
            date ->
                Element.of("time")
                    .set("datetime", date.iso())
                    .text(Dates.text(date, call.context().locale()))
                    .toString())
        .orElse("");
  }
}
