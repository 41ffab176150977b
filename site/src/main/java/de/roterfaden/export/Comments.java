package de.roterfaden.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Empties the HTML comments of Markdown, which authors write to each other and no page shows. An
 * empty comment stays in the place of each, so that the page is the same; what looks like a comment
 * in a code block is none.
 */
final class Comments {

  private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
  private static final String EMPTY = "<!-- -->";

  private Comments() {}

  /** The same Markdown with empty comments. */
  static String emptied(String markdown) {
    if (!markdown.contains("<!--")) {
      return markdown;
    }
    Parser parser =
        Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    List<int[]> stretches = new ArrayList<>();
    parser
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(HtmlBlock block) {
                stretches.add(stretch(block));
              }

              @Override
              public void visit(HtmlInline inline) {
                stretches.add(stretch(inline));
              }
            });
    StringBuilder result = new StringBuilder();
    int copied = 0;
    for (int[] stretch : stretches) {
      result.append(markdown, copied, stretch[0]);
      result.append(COMMENT.matcher(markdown.substring(stretch[0], stretch[1])).replaceAll(EMPTY));
      copied = stretch[1];
    }
    return result.append(markdown.substring(copied)).toString();
  }

  private static int[] stretch(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    return new int[] {spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength()};
  }
}
