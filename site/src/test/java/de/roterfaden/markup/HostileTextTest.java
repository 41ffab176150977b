package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.TestNarratives;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that try to bring script into a page, in every place where authors can write. */
class HostileTextTest {

  /** Places for a hostile text; {@code %s} stands for it. */
  private static final List<String> PLACES =
      List.of(
          "%s",
          "Text %s Text",
          "*%s*",
          "## %s\n\nText",
          "- %s\n- %s",
          "> %s",
          "[%s](../werkstatt/)",
          "![%s](werkstor.svg)",
          "| %s | b |\n|---|---|\n| c | %s |",
          "Text[^1]\n\n[^1]: %s",
          "`%s`",
          "```\n%s\n```",
          "<div>%s</div>",
          "<div>\n\n%s\n\n</div>\n\nEnde",
          "<abbr title=\"%s\">x</abbr>",
          "<!-- %s -->",
          "::: note\n%s\n:::",
          "::: note title=\"%s\"\nx\n:::",
          "::: story-point ap-1\n**Aussage:** %s\n:::",
          "::: turn loss=\"%s\" strength='%s'\n%s\n:::",
          "::: quote by=x url=\"%s\"\n%s\n:::",
          "%s\n\n::: vision tafel\n:::\n\n## Danach");

  @Test
  void noHostileTextBringsScriptIntoAPage() throws IOException {
    MarkupCompiler compiler = Compile.compiler(TestNarratives.town().build());
    List<String> hostile = hostile();
    assertThat(hostile).hasSizeGreaterThan(140);
    for (String text : hostile) {
      for (String place : PLACES) {
        String body = place.replace("%s", text);
        Compiled compiled =
            compiler.compile(
                TestNarratives.aPage("kapitel/seilerei", TestNarratives.STANDARD, body));
        Safety.check(compiled.html());
        compiled.findings().forEach(Compile::shown);
      }
      Safety.check(compiler.inline(LocalizedText.of(text), "a.html", TestNarratives.STANDARD));
    }
  }

  @Test
  void whatStandsBehindAHostileTextIsStillThere() throws IOException {
    for (String text : hostile()) {
      String body = text + "\n\n::: vision tafel\n:::\n\n## Danach";
      // An open comment, code block or HTML element takes what follows with it, as in any Markdown.
      boolean takesTheRest = !Compile.html(body).contains("Danach</h2>");
      assertThat(takesTheRest && Compile.text(body).findings().isEmpty()).as(text).isFalse();
    }
  }

  @Test
  void aBlockIsNeverLostInBrokenHtml() {
    for (String open :
        List.of("<table>", "<select>", "<svg>", "<title>", "<p>", "<dl>", "<ruby>", "<xmp>")) {
      String body = open + "\n\n::: summary\nKurz und gut\n:::\n\nEnde";
      assertThat(Compile.html(body)).as(open).contains("faden-summary").contains("Ende");
    }
  }

  @Test
  void wordsBehindAnElementThatIsNeverClosedAreNotLost() {
    for (String open : List.of("<textarea>", "<script>", "<style>", "<svg>", "<iframe src=x>")) {
      assertThat(Compile.html(open + "\n\nKurz *und* gut"))
          .as(open)
          .contains("Kurz")
          .contains("gut");
    }
  }

  @Test
  void placeholdersCannotBeForged() {
    String forged = "<div data-faden-slot=\"x\"></div>\n\n::: note\nA\n:::";
    assertThat(Compile.html(forged)).startsWith("<div></div>").doesNotContain("slot");
    assertThat(Compile.findings(forged).get(0)).startsWith("html-attribute@1:6-");
  }

  static List<String> hostile() throws IOException {
    try (InputStream in = HostileTextTest.class.getResourceAsStream("hostile.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replace("\\n", "\n"))
          .toList();
    }
  }
}
