package de.roterfaden.markup;

import de.roterfaden.finding.Position;
import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.LanguageVersion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * {@code story-point}: a point that political groups review. A paragraph that starts with a bold
 * keyword of the page's language is a field of the point; all else is its text.
 */
final class StoryPointBlock implements Block {

  static final String NAME = "story-point";

  /** What there is to say about a point, in the order in which it is shown. */
  private enum Field {
    CLAIM,
    BENEFIT,
    COST,
    RISK,
    TIMING,
    EVIDENCE;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    String label() {
      return "story-point." + key();
    }
  }

  /** A field's words, without markup and as HTML. */
  private record Words(String plain, String html) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Form form() {
    return Form.EMPTY
        .named(Need.REQUIRED)
        .keys(
            Key.text("claim"),
            Key.text("benefit"),
            Key.text("cost"),
            Key.text("risk"),
            Key.text("timing"),
            Key.text("evidence"))
        .content(Need.OPTIONAL);
  }

  @Override
  public void claim(BlockCall call, Anchors anchors) {
    boolean free = anchors.take(call.argument());
    call.setAnchor(free ? call.argument() : anchors.claim(call.argument()));
    if (!free) {
      call.report(
          Problem.error("story-point-twice", call.argument()).about(call.argument()),
          call.opening());
    }
    call.context()
        .site()
        .storyPoints()
        .rival(call.argument(), call.page())
        .ifPresent(
            other ->
                call.report(
                    Problem.error("story-point-elsewhere", call.argument(), other.file())
                        .about(call.argument()),
                    call.opening()));
  }

  @Override
  public String html(BlockCall call) {
    String text = PlainText.of(call.content());
    Map<Field, List<Words>> fields = fields(call);
    checkFields(call, fields);
    call.add(passage(call, text, fields));
    Element list = Element.of("dl");
    fields.forEach((field, words) -> list.add(entry(call, field, words)));
    Element point =
        Element.of("article", "faden-story-point")
            .set("id", call.anchor())
            .add(
                Element.of("p", "faden-label")
                    .text(call.label("story-point.name", call.argument())))
            .html(call.contentHtml());
    return (list.isEmpty() ? point : point.add(list)).toString();
  }

  /** The fields from the opening line, then those from the content, which are taken out of it. */
  private static Map<Field, List<Words>> fields(BlockCall call) {
    Map<Field, List<Words>> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String value = call.value(field.key());
      if (!value.isEmpty()) {
        add(fields, field, new Words(value, Element.escape(value)));
      }
    }
    Map<String, Field> keywords = keywords(call);
    Node next;
    for (Node node = call.content().getFirstChild(); node != null; node = next) {
      next = node.getNext();
      if (node instanceof Paragraph paragraph) {
        keyword(paragraph)
            .map(word -> keywords.get(word.toLowerCase(Locale.ROOT)))
            .ifPresent(field -> add(fields, field, take(call, paragraph)));
      }
    }
    return fields;
  }

  private static void add(Map<Field, List<Words>> fields, Field field, Words words) {
    fields.computeIfAbsent(field, key -> new ArrayList<>()).add(words);
  }

  /** The keywords of all versions in the page's language, in lower case. */
  private static Map<String, Field> keywords(BlockCall call) {
    LanguageVersion own = call.context().version();
    Map<String, Field> keywords = new java.util.HashMap<>();
    for (LanguageVersion version : call.context().site().narrative().versions()) {
      if (version.language().equals(own.language())) {
        Labels labels = call.context().site().labels().apply(version);
        for (Field field : Field.values()) {
          keywords.put(labels.text(field.label()).toLowerCase(Locale.ROOT), field);
        }
      }
    }
    return keywords;
  }

  /** The bold word at the start of a paragraph, if a colon ends or follows it. */
  private static Optional<String> keyword(Paragraph paragraph) {
    if (!(paragraph.getFirstChild() instanceof StrongEmphasis bold)) {
      return Optional.empty();
    }
    String word = PlainText.of(bold);
    if (word.endsWith(":")) {
      return Optional.of(word.substring(0, word.length() - 1).strip());
    }
    return bold.getNext() instanceof Text text && text.getLiteral().startsWith(":")
        ? Optional.of(word)
        : Optional.empty();
  }

  /** Takes a field's paragraph out of the content, without its keyword. */
  private static Words take(BlockCall call, Paragraph paragraph) {
    paragraph.getFirstChild().unlink();
    if (paragraph.getFirstChild() instanceof Text text) {
      String words = text.getLiteral();
      text.setLiteral((words.startsWith(":") ? words.substring(1) : words).stripLeading());
    }
    String plain = PlainText.of(paragraph);
    String html = call.html(paragraph);
    paragraph.unlink();
    return new Words(plain, html);
  }

  private static void checkFields(BlockCall call, Map<Field, List<Words>> fields) {
    Position opening = call.opening();
    for (Field field : List.of(Field.CLAIM, Field.BENEFIT, Field.RISK)) {
      if (!fields.containsKey(field)) {
        call.report(
            Problem.warning(
                    "story-point-without-field",
                    call.argument(),
                    call.label(field.label()),
                    field.key())
                .about(field.key()),
            opening);
      }
    }
    fields.forEach(
        (field, words) -> {
          if (words.size() > 1) {
            call.report(
                Problem.warning(
                        "story-point-field-twice", call.argument(), call.label(field.label()))
                    .about(field.key()),
                opening);
          }
        });
  }

  private static Passage passage(BlockCall call, String text, Map<Field, List<Words>> fields) {
    return new Passage.StoryPoint(
        call.argument(),
        text,
        PlainText.of(call.content()),
        plain(fields, Field.CLAIM),
        plain(fields, Field.BENEFIT),
        plain(fields, Field.COST),
        plain(fields, Field.RISK),
        plain(fields, Field.TIMING),
        plain(fields, Field.EVIDENCE),
        call.position());
  }

  private static String plain(Map<Field, List<Words>> fields, Field field) {
    return fields.getOrDefault(field, List.of()).stream()
        .map(Words::plain)
        .collect(Collectors.joining(" "));
  }

  private static Element entry(BlockCall call, Field field, List<Words> words) {
    Element entry =
        Element.of("div", "faden-field-" + field.key())
            .add(Element.of("dt").text(call.label(field.label())));
    words.forEach(value -> entry.add(Element.of("dd").html(value.html())));
    return entry;
  }
}
