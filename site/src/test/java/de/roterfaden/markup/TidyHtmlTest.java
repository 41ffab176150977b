package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

class TidyHtmlTest {

  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Wort",
            " ",
            " ",
            "\n",
            "\n\n",
            "## ",
            "- ",
            "1. ",
            "3) ",
            "> ",
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "    ",
            "---\n",
            "[a](b.md)",
            "[a](https://a.example/?a=1&b=2)",
            "\\",
            "&",
            "&amp;",
            "&nbsp;",
            "&lt;",
            "&#13;",
            "&#1;",
            "\"",
            "'",
            "<",
            ">",
            "|",
            "\u00a0",
            "😀",
            "  \n",
            "://",
            "https://a.example",
            "www.",
            "WWW.a.example",
            "a@b.example ",
            "&#58;//",
            "é",
            "!",
            ".")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 4000)
  void isWhatTheSanitizerMakesOfTheSame(@ForAll("texts") String text) {
    Node tree = new Markdown().parse(text);
    if (!Outline.of(tree).parentsOfHtml().isEmpty()) {
      return;
    }
    String html = RENDERER.render(tree);
    Optional<String> tidy = TidyHtml.of(html, "<div slot=\"", mark -> "");
    tidy.ifPresent(found -> assertThat(found).isEqualTo(new Sanitizer().clean(html)));
  }

  @Property(tries = 4000)
  void addressesAreFoundWhereverTheyAre(@ForAll("texts") String text) {
    Parser whole =
        Parser.builder()
            .extensions(
                List.<Extension>of(
                    TablesExtension.create(),
                    FootnotesExtension.create(),
                    AutolinkExtension.create()))
            .build();
    assertThat(RENDERER.render(new Markdown().parse(text)))
        .isEqualTo(RENDERER.render(whole.parse(text)));
  }

  @Test
  void ordinaryTextNeedsNoSanitizer() {
    String html = RENDERER.render(new Markdown().parse("## A\n\nB *c* \"d\" [e](f)  \ng\n\n- h"));
    assertThat(TidyHtml.of(html, "<div slot=\"", mark -> "")).isPresent();
  }

  @Test
  void whatMarkdownDoesNotMakeIsLeftToTheSanitizer() {
    for (String html :
        List.of(
            "<p onclick=\"a()\">a</p><script></script>",
            "<p></p>",
            "<p>&copy;</p>",
            "<a href=\"&lt;\">a</a>",
            "<p>a<div slot=\"1\"></div></p>",
            "<p",
            "<!-- a -->",
            "a\u0001")) {
      assertThat(TidyHtml.of(html, "<div slot=\"", mark -> "")).as(html).isEmpty();
    }
  }
}
