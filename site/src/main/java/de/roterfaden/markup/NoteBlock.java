package de.roterfaden.markup;

import de.roterfaden.graphics.Element;

/** {@code note}: a box with something to know, something important or an example. */
final class NoteBlock implements Block {

  @Override
  public String name() {
    return "note";
  }

  @Override
  public Form form() {
    return Form.EMPTY
        .keys(Key.choice("kind", "info", "important", "example"), Key.text("title"))
        .content(Need.REQUIRED);
  }

  @Override
  public String html(BlockCall call) {
    String kind = call.value("kind").isEmpty() ? "info" : call.value("kind");
    Element label =
        Element.of("p", "faden-label").add(Element.of("strong").text(call.label("note." + kind)));
    if (!call.value("title").isEmpty()) {
      label.text(": " + call.value("title"));
    }
    return Element.of("div", "faden-note faden-note-" + kind)
        .set("role", "note")
        .add(label)
        .html(call.contentHtml())
        .toString();
  }
}
