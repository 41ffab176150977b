package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.Voice;
import java.util.List;

/** {@code voices}: what all the people in the data wish for. */
final class VoicesBlock implements Block {

  @Override
  public String name() {
    return "voices";
  }

  @Override
  public Form form() {
    return Form.EMPTY;
  }

  @Override
  public String html(BlockCall call) {
    List<Voice> voices = call.data().voices();
    Element list = Element.of("ul", "faden-voices");
    voices.forEach(
        voice -> list.add(Element.of("li").html(VoiceBlock.html(voice, call.context()))));
    return voices.isEmpty() ? "" : list.toString();
  }
}
