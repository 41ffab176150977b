package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.source.SourceText;
import de.roterfaden.narrative.source.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The file of a page: front matter and Markdown, told apart but not yet understood.
 *
 * @param text which page it is
 * @param front its own front matter
 * @param body Markdown behind the front matter
 * @param bodyLine line on which the body begins, from 1
 */
record PageFile(ContentFiles.Text text, Document front, String body, int bodyLine) {

  /** What a twin takes from the main version's file if it does not say it itself. */
  static final List<String> INHERITED =
      List.of(
          "type",
          "status",
          "order",
          "time",
          "task",
          "picture",
          "role",
          "date",
          "tags",
          "owner",
          "adoption");

  private static final String FENCE = "---";

  /**
   * Reads a page.
   *
   * @return nothing if it has no front matter that can be read
   */
  static Optional<PageFile> read(ContentFiles.Text text, Consumer<Finding> findings) {
    Optional<SourceText> source = SourceText.read(text.disk(), text.file(), findings);
    return source.flatMap(found -> split(text, found.text(), findings));
  }

  private static Optional<PageFile> split(
      ContentFiles.Text page, String text, Consumer<Finding> findings) {
    int first = endOfLine(text, 0);
    if (!isFence(text, 0, first)) {
      findings.accept(
          Finding.error("narrative/no-front-matter", Message.of("narrative.no-front-matter"))
              .help(Message.of("narrative.no-front-matter-help"))
              .at(page.file(), Position.START));
      return Optional.empty();
    }
    int start = first + 1;
    int lines = 1;
    for (int at = start; at < text.length(); at = endOfLine(text, at) + 1) {
      int end = endOfLine(text, at);
      if (isFence(text, at, end)) {
        SourceText yaml = new SourceText(page.file(), text.substring(start, at));
        String body = text.substring(Math.min(text.length(), end + 1));
        int bodyLine = lines + 2;
        return Document.read(yaml, 1, "front-matter", findings)
            .map(front -> new PageFile(page, front, body, bodyLine));
      }
      lines++;
    }
    findings.accept(
        Finding.error(
                "narrative/unclosed-front-matter", Message.of("narrative.unclosed-front-matter"))
            .help(Message.of("narrative.unclosed-front-matter-help"))
            .at(page.file(), Position.onLine(1, 1, FENCE.length())));
    return Optional.empty();
  }

  /**
   * The front matter with what it inherits.
   *
   * @param main front matter of the main version's file
   */
  Document inheriting(Document main) {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(front.root().entries());
    for (String key : INHERITED) {
      YamlNode.Entry own = entries.get(key);
      YamlNode.Entry inherited = main.root().entries().get(key);
      boolean silent = own == null || own.value().isNothing();
      if (silent && inherited != null && main.isSoundAt(Pointer.of("", key))) {
        entries.put(key, inherited);
      }
    }
    return front.with(entries);
  }

  private static boolean isFence(String text, int from, int to) {
    return text.startsWith(FENCE, from) && text.substring(from + FENCE.length(), to).isBlank();
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }
}
