package de.roterfaden.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;

/**
 * Reads from files of all kinds what people read in them: the text in units, without code,
 * addresses and markup, with the place of every character. Safe for use by several threads.
 *
 * <pre>{@code
 * ReadText text = TextUnits.ofMarkdown("# Die *Stadt*\n\nSie **lebt**.", 1);
 * text.units().get(1).text();         // Sie lebt.
 * text.units().get(1).position(4, 8) // 3:7 to 3:11
 * }</pre>
 */
public final class TextUnits {

  private static final Markdown MARKDOWN = new Markdown();

  private TextUnits() {}

  /**
   * The text of a page's Markdown.
   *
   * @param body Markdown without front matter, lines ended by LF
   * @param bodyLine line of the file on which it begins, from 1
   */
  public static ReadText ofMarkdown(String body, int bodyLine) {
    Node document = MARKDOWN.parse(body);
    return MarkdownUnits.of(document, body, bodyLine);
  }

  /** The main content of an HTML page, lines ended by LF. */
  public static ReadText ofHtml(String html) {
    return HtmlUnits.ofPage(html);
  }

  /**
   * A plain text, lines ended by LF. Empty lines part its paragraphs; a line that begins with a
   * dash or a bullet is an item of a list.
   */
  public static ReadText ofPlain(String text) {
    List<TextUnit> units = new ArrayList<>();
    Origin.Lines lines = Origin.Lines.of(text, 1, 1);
    int start = 0;
    boolean item = false;
    for (int line = 0; line < lines.count(); line++) {
      int from = lines.start(line);
      int to = line + 1 < lines.count() ? lines.start(line + 1) : text.length();
      int first = firstSign(text, from, to);
      boolean bullet =
          first + 1 < to
              && "-–•*".indexOf(text.charAt(first)) >= 0
              && text.charAt(first + 1) == ' ';
      if (first == to || bullet) {
        add(text, start, from, item, lines, units);
        start = bullet ? first + 2 : to;
        item = bullet;
      }
    }
    add(text, start, text.length(), item, lines, units);
    return new ReadText(units, List.of(), List.of());
  }

  private static int firstSign(String text, int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static void add(
      String text, int from, int to, boolean item, Origin.Lines lines, List<TextUnit> units) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int start = firstSign(text, from, end);
    if (start >= end) {
      return;
    }
    Origin.Builder builder = new Origin.Builder();
    builder.same(text, start, end, start);
    TextUnit.Kind kind = item ? TextUnit.Kind.LIST_ITEM : TextUnit.Kind.PARAGRAPH;
    units.add(
        new TextUnit(kind, item ? 1 : 0, "", builder.text(), List.of(), builder.origin(lines)));
  }

  /**
   * The texts of a YAML file.
   *
   * @param source the whole file, lines ended by LF
   */
  public static ValueUnits ofYaml(String source) {
    return new ValueUnits(source, MARKDOWN);
  }
}
