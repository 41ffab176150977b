package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Picture;
import de.roterfaden.narrative.Voice;

/** {@code voice}: somebody says when the city has come to what they wish for. */
final class VoiceBlock implements Block {

  @Override
  public String name() {
    return "voice";
  }

  @Override
  public Form form() {
    return Form.EMPTY
        .known(Need.OPTIONAL, data -> Block.ids(data.voices().stream().map(Voice::id).toList()))
        .keys(Key.text("name"), Key.text("role"))
        .content(Need.OPTIONAL);
  }

  @Override
  public String html(BlockCall call) {
    boolean known = !call.argument().isEmpty();
    String own = call.contentHtml();
    if (known && (!own.isEmpty() || !call.value("name").isEmpty())) {
      call.report(Problem.error("voice-twice", call.argument()), call.opening());
    }
    if (!known && (own.isEmpty() || call.value("name").isEmpty())) {
      call.report(Problem.error("voice-incomplete"), call.opening());
    }
    return known
        ? call.data()
            .voice(call.argument())
            .map(voice -> html(voice, call.context()) + own)
            .orElse(own)
        : figure(own, Element.escape(call.value("name")), Element.escape(call.value("role")), "");
  }

  /** A voice of the data. */
  static String html(Voice voice, PageContext page) {
    Picture picture = page.site().narrative().pictures().get("content/" + voice.picture());
    String portrait =
        voice.picture().isEmpty() || picture == null
            ? ""
            : page.picture(picture, PicturePlace.PORTRAIT, LocalizedText.of(voice.name()))
                .set("class", "faden-voice-picture")
                .toString();
    return figure(
        page.element("p", "", voice.text()).toString(),
        Element.escape(voice.name()),
        voice.role().isEmpty() ? "" : page.inline(voice.role()),
        portrait);
  }

  private static String figure(String words, String name, String role, String portrait) {
    Element caption =
        Element.of("figcaption").add(Element.of("span", "faden-voice-name").html(name));
    if (!role.isEmpty()) {
      caption.text(", ").add(Element.of("span", "faden-voice-role").html(role));
    }
    return Element.of("figure", "faden-voice")
        .html(portrait)
        .add(Element.of("blockquote").html(words), caption)
        .toString();
  }
}
