package de.roterfaden.markup;

import de.roterfaden.graphics.Element;

/** {@code quote}: what somebody has said or written, with the source. */
final class QuoteBlock implements Block {

  @Override
  public String name() {
    return "quote";
  }

  @Override
  public Form form() {
    return Form.EMPTY
        .keys(Key.text("by"), Key.text("source"), Key.address("url"))
        .content(Need.REQUIRED);
  }

  @Override
  public String html(BlockCall call) {
    Element caption = Element.of("figcaption");
    if (!call.value("by").isEmpty()) {
      caption.add(Element.of("span", "faden-quote-by").text(call.value("by")));
    }
    String source = call.value("source").isEmpty() ? call.value("url") : call.value("source");
    if (!source.isEmpty()) {
      caption
          .text(caption.isEmpty() ? "" : ", ")
          .add(Element.of("cite").html(source(call, source)));
    }
    Element quote =
        Element.of("figure", "faden-quote").add(Element.of("blockquote").html(call.contentHtml()));
    return (caption.isEmpty() ? quote : quote.add(caption)).toString();
  }

  private static String source(BlockCall call, String words) {
    String escaped = Element.escape(words);
    return call.value("url").isEmpty()
        ? escaped
        : call.context().link(call.resolve(call.value("url")), escaped).toString();
  }
}
