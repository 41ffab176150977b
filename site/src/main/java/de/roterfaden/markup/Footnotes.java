package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.DefinitionMap;

/** The footnotes of a page: numbered in the order of their signs, with a way there and back. */
final class Footnotes {

  /** A footnote with its number, its id, and the ids of the signs that lead to it. */
  private record Note(int number, String id, FootnoteDefinition definition, List<String> signs) {}

  private final PageCompilation page;
  private final IdentityHashMap<FootnoteDefinition, Note> notes = new IdentityHashMap<>();
  private final IdentityHashMap<FootnoteReference, Element> signs = new IdentityHashMap<>();
  private final List<Note> order = new ArrayList<>();

  Footnotes(PageCompilation page) {
    this.page = page;
  }

  /** Numbers the footnotes that a sign leads to; the others are reported. */
  void claim(List<FootnoteReference> references, List<FootnoteDefinition> definitions) {
    DefinitionMap<FootnoteDefinition> labels = new DefinitionMap<>(FootnoteDefinition.class);
    definitions.forEach(definition -> labels.putIfAbsent(definition.getLabel(), definition));
    for (FootnoteReference reference : references) {
      FootnoteDefinition definition = labels.get(reference.getLabel());
      if (definition != null) {
        claim(reference, notes.computeIfAbsent(definition, this::note));
      }
    }
    for (FootnoteDefinition definition : definitions) {
      if (!notes.containsKey(definition)) {
        page.report(
            Problem.warning("footnote-unused", definition.getLabel()).about(definition.getLabel()),
            page.places().of(definition));
      }
    }
  }

  private Note note(FootnoteDefinition definition) {
    int number = order.size() + 1;
    Note note =
        new Note(number, page.anchors().claim("footnote-" + number), definition, new ArrayList<>());
    order.add(note);
    return note;
  }

  private void claim(FootnoteReference reference, Note note) {
    String id = page.anchors().claim("footnote-sign-" + note.number());
    note.signs().add(id);
    Element link =
        Element.of("a", "faden-footnote-sign")
            .set("href", "#" + note.id())
            .set("id", id)
            .set("aria-label", page.context().label("footnotes.reference", note.number()))
            .text(Integer.toString(note.number()));
    signs.put(reference, Element.of("sup").add(link));
  }

  /** The sign that leads to a footnote. */
  String sign(FootnoteReference reference) {
    Element sign = signs.get(reference);
    return sign == null ? Element.escape("[^" + reference.getLabel() + "]") : sign.toString();
  }

  /** The section with all footnotes; "" if there are none. */
  String html() {
    if (order.isEmpty()) {
      return "";
    }
    Element list = Element.of("ol");
    order.forEach(note -> list.add(item(note)));
    return Element.of("section", "faden-footnotes")
        .add(Element.of("h2").text(page.context().label("footnotes.title")), list)
        .toString();
  }

  private Element item(Note note) {
    Element item = Element.of("li").set("id", note.id()).html(page.html(note.definition()));
    int many = note.signs().size();
    for (int i = 0; i < many; i++) {
      String name =
          many == 1
              ? page.context().label("footnotes.back", note.number())
              : page.context().label("footnotes.back-to", note.number(), i + 1);
      item.text(" ")
          .add(
              Element.of("a", "faden-footnote-back")
                  .set("href", "#" + note.signs().get(i))
                  .set("aria-label", name)
                  .text("↩\ufe0e" + (many == 1 ? "" : " " + (i + 1))));
    }
    return item;
  }
}
