package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.TestNarratives;
import java.lang.management.ManagementFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text whatsoever. */
class AnyTextProperties {

  private static final MarkupCompiler COMPILER = Compile.compiler(TestNarratives.town().build());

  @Property(tries = 1500)
  void anyTextBecomesHarmlessHtml(
      @ForAll("texts") String text, @ForAll("versions") LanguageVersion version) {
    Page page = TestNarratives.aPage("kapitel/seilerei", version, text);
    Compiled compiled = COMPILER.compile(page);
    Safety.check(compiled.html());
    long lines = text.lines().count();
    for (Finding finding : compiled.findings()) {
      Compile.shown(finding);
      assertThat(finding.position().line()).isBetween(5, (int) lines + 5);
    }
    assertThat(COMPILER.compile(page)).isEqualTo(compiled);
  }

  @Property(tries = 1500)
  void noWordIsLostWithoutAFinding(@ForAll("texts") String before, @ForAll("texts") String after) {
    String text = before + "\n\nWegweiser\n\n" + after;
    Compiled compiled = COMPILER.compile(page(text));
    boolean shown = Jsoup.parseBodyFragment(compiled.html()).text().contains("Wegweiser");
    boolean comment = text.contains("<!--");
    assertThat(shown || comment || !compiled.findings().isEmpty()).isTrue();
  }

  @Property(tries = 500)
  void blocksThatAreOpenedAndClosedAreBalanced(@ForAll("nested") String text) {
    assertThat(COMPILER.compile(page(text)).findings())
        .extracting(Finding::rule)
        .doesNotContain("markup/unclosed-block", "markup/stray-end", "markup/unknown-block");
  }

  @Property(tries = 300)
  void eachEndThatIsMissingIsFound(@ForAll("nested") String text) {
    int last = text.lastIndexOf("\n:::");
    String broken = text.substring(0, last) + text.substring(last + 4);
    assertThat(COMPILER.compile(page(broken)).findings())
        .extracting(Finding::rule)
        .containsOnlyOnce("markup/unclosed-block");
  }

  /** Twice the text costs twice the memory, not four times. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "**a ",
        "_a",
        "[",
        "![",
        "[a](",
        "<",
        "<a ",
        "<b>",
        "</b>",
        "<svg>",
        "<div\n",
        "<!--",
        "<a x=\"",
        "&",
        "&amp;",
        "`",
        "```\n",
        "> ",
        "- ",
        "- a\n  ",
        ":::\n",
        "::: note\n",
        "::: note\n:::\n",
        "::: \"",
        "::: note a=\"",
        "::: x y z\n",
        "{#a}",
        "## a\n",
        "## a {#a}\n",
        "[a](#b) ",
        "[a](../b/) ",
        "[^1]",
        "[^1]: a\n",
        "|a",
        "|-",
        "| a |\n|---|\n",
        "www.",
        "http://a ",
        "a@b.de ",
        "\\",
        "<details>\n\n",
        "<p>",
        "<table><tr><td>",
        "![](werkstor.svg) ",
        "![](x.svg){wide}",
        "\u00ad",
        "::: vision tafel\n:::\n",
        "::: story-point a\n:::\n",
        "<div id=a></div>\n\n",
        "**Aussage:** a\n\n",
        "[a]: b\n",
        "<b>\n\n",
        "a\n",
        "\t",
        "''\"\""
      })
  void costGrowsWithTheLengthOfTheText(String piece) {
    cost(piece, 200);
    long once = cost(piece, 1000);
    long twice = cost(piece, 2000);
    assertThat((double) twice / once).as("twice as much of " + piece).isLessThan(2.6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg>",
        "<a x=\"",
        "<div ",
        "<b>",
        "[a](#b) ",
        "::: note\n",
        "*a **b ",
        "[",
        "<!--",
        "> ",
        "::: x a=\"b",
        "## a\n",
        "<p>\n\n",
        "![a](b) ",
        "[^1]"
      })
  void aLongTextOfNothingButTroubleIsDoneSoon(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    COMPILER.compile(page(text));
    long seconds = (threads.getCurrentThreadCpuTime() - start) / 1_000_000_000;
    assertThat(seconds).as(piece).isLessThan(20);
  }

  private static long cost(String piece, int times) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    Page page = page(piece.repeat(times));
    long start = threads.getCurrentThreadAllocatedBytes();
    COMPILER.compile(page);
    return threads.getCurrentThreadAllocatedBytes() - start;
  }

  private static Page page(String text) {
    return TestNarratives.aPage("kapitel/seilerei", TestNarratives.STANDARD, text);
  }

  @Provide
  Arbitrary<LanguageVersion> versions() {
    return Arbitraries.of(TestNarratives.VERSIONS);
  }

  /** Pieces of Markdown, of blocks, of HTML, and of nothing sensible, in any order. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Wort ",
            "\n",
            "\n\n",
            "    ",
            "\t",
            "- ",
            "1. ",
            "> ",
            "## ",
            "# ",
            "{#a}",
            "*",
            "**",
            "`",
            "```\n",
            "[a](",
            "[",
            "](../werkstatt/)",
            ")",
            "![](werkstor.svg)",
            "{wide}",
            "[^1]",
            "\n[^1]: ",
            "|",
            "\n|-|\n",
            "\n:::\n",
            "\n::: note\n",
            "\n::: vision tafel\n",
            "\n::: story-point ap-1\n",
            "\n::: turn loss=a strength=b\n",
            "\n::: summary\n",
            "\n::: future-tasks\n",
            "\n::: voice helga\n",
            "\n::: quote by=\"",
            "\n::: sumary {",
            "}",
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<p>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<li>",
            "<details>",
            "<summary>",
            "</details>",
            "<script>",
            "</script>",
            "<svg>",
            "</svg>",
            "<style>",
            "<textarea>",
            "<select>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<?",
            "<pre>",
            "</pre>",
            "<img src=x onerror=a>",
            "<div id=\"a\" class='faden-x' ",
            ">",
            "<",
            "&lt;",
            "&#x6a;",
            "\"",
            "'",
            "=",
            "javascript:",
            "(javascript:a)",
            "\\",
            "**Aussage:** ",
            "\u00ad",
            "\u00b7",
            "\u0000",
            "\ud800",
            "\u202e",
            "\r",
            "https://a.example ",
            "task:kuehl",
            "<br>",
            "<dl>",
            "<dt>",
            "<ruby>",
            "<rt>",
            "<a href=b>",
            "</a>",
            "---\n",
            "<math>",
            "<caption>",
            "<hr/>");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(8);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, pieces), net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  /** Blocks within blocks, each opened and closed. */
  @Provide
  Arbitrary<String> nested() {
    Arbitrary<String> text =
        Arbitraries.of("Text", "- a\n- b", "```\n:::\n```", "> a", "## b", "| a |\n|---|\n| b |");
    Arbitrary<String> inside = Arbitraries.recursive(() -> text, AnyTextProperties::around, 0, 6);
    return inside
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(parts -> "::: note\n" + String.join("\n\n", parts) + "\n:::");
  }

  /** A block around something, maybe with text beside it. */
  private static Arbitrary<String> around(Arbitrary<String> inside) {
    return Combinators.combine(
            Arbitraries.integers().between(3, 6),
            Arbitraries.of("note", "quote", "summary"),
            inside,
            Arbitraries.of("", "\n\nText", "\n- a"))
        .as(
            (colons, name, content, more) ->
                ":".repeat(colons) + " " + name + "\n" + content + more + "\n:::");
  }
}
