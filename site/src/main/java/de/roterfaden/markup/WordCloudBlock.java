package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.graphics.WordCloudGraphic;
import de.roterfaden.narrative.WordCloudTerm;
import java.util.Comparator;
import java.util.List;

/** {@code word-cloud}: terms by weight, and the same as a ranked list to unfold. */
final class WordCloudBlock implements Block {

  @Override
  public String name() {
    return "word-cloud";
  }

  @Override
  public Form form() {
    return Form.EMPTY;
  }

  @Override
  public String html(BlockCall call) {
    PageContext page = call.context();
    List<WordCloudTerm> terms =
        call.data().wordCloud().stream()
            .sorted(Comparator.comparingInt(WordCloudTerm::weight).reversed())
            .toList();
    if (terms.isEmpty()) {
      return "";
    }
    WordCloudGraphic drawing =
        WordCloudGraphic.of(
            terms.stream()
                .map(term -> new WordCloudGraphic.Word(page.plain(term.term()), term.weight()))
                .toList());
    String name = page.label("word-cloud.name", terms.size());
    Element list = Element.of("ol", "faden-ranks");
    terms.forEach(term -> list.add(item(term, page)));
    return Element.of("div", "faden-word-cloud")
        .add(
            GraphicFigure.of(width -> drawing.drawn(name, width), message(terms, page), page),
            Element.of("details", "faden-facts")
                .add(
                    Element.of("summary").text(page.label("word-cloud.list")),
                    Element.of("p").text(page.label("word-cloud.weight")),
                    list))
        .toString();
  }

  /** The three heaviest terms, or fewer. */
  private static String message(List<WordCloudTerm> terms, PageContext page) {
    List<String> heaviest =
        terms.stream()
            .limit(3)
            .map(term -> page.label("word-cloud.quote", page.plain(term.term())))
            .toList();
    return page.label("word-cloud.message", heaviest.size(), page.enumerate(heaviest));
  }

  private static Element item(WordCloudTerm term, PageContext page) {
    return Element.of("li").html(page.inline(term.term())).text(" (" + term.weight() + ")");
  }
}
