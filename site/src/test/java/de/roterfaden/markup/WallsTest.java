package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

/** Two walls stand between hostile HTML and a page; each holds on its own. */
class WallsTest {

  @Test
  void theFirstWallHoldsAlone() throws IOException {
    for (String text : HostileTextTest.hostile()) {
      Node document = new Markdown().parse(text);
      List<Finding> findings = new ArrayList<>();
      for (Node parent : Outline.of(document).parentsOfHtml()) {
        RawHtml.clean(parent, new Anchors(), new Places(1), findings::add);
        StringBuilder html = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
          html.append(child instanceof HtmlInline inline ? inline.getLiteral() : "")
              .append(child instanceof HtmlBlock block ? block.getLiteral() : "");
        }
        Safety.check(html.toString());
      }
    }
  }

  @Test
  void theSecondWallHoldsAlone() throws IOException {
    for (String text : HostileTextTest.hostile()) {
      Safety.checkApartFromIds(new Sanitizer().clean(text));
    }
  }

  @Test
  void theSecondWallLetsNoPlaceholderThroughThatItDidNotMake() {
    Sanitizer sanitizer = new Sanitizer();
    String slot = sanitizer.keep("<svg></svg>");
    assertThat(sanitizer.clean("<p>a</p>" + slot)).isEqualTo("<p>a</p><svg></svg>");
    assertThat(new Sanitizer().clean(slot)).isEmpty();
  }

  @Test
  void theSecondWallTakesNothingFromWhatTheFirstLetThrough() {
    String html =
        "<div><abbr title=\"a\">a</abbr><bdo dir=\"rtl\">b</bdo></div><details open><summary>c</summary></details>"
            + "<dl><dt>d</dt><dd>e</dd></dl><ol start=\"2\" reversed type=\"a\"><li value=\"3\">f</li></ol>"
            + "<table><caption>g</caption><tbody><tr><th scope=\"row\" abbr=\"h\">i</th>"
            + "<td colspan=\"2\" headers=\"j\">k</td></tr></tbody></table>"
            + "<p lang=\"en\" id=\"l\" class=\"m\">n<time datetime=\"2026\">o</time><br></p>";
    Compiled compiled = Compile.text(html);
    assertThat(compiled.findings()).isEmpty();
    assertThat(compiled.html()).isEqualTo(html);
  }
}
