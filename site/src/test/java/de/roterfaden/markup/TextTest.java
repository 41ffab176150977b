package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Consent;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.Picture;
import de.roterfaden.narrative.TestNarratives;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ordinary text, and what the compiler says about it. */
class TextTest {

  @Test
  void headingsGetIdsFromTheirWordsEachOnce() {
    assertThat(
            Compile.text("## Straße & *Weg*\n\n### Straße & Weg\n\n## ???\n\n## Weg {#strasse-weg}")
                .headings())
        .containsExactly(
            new Compiled.Heading(2, "strasse-weg-2", "Straße & Weg"),
            new Compiled.Heading(3, "strasse-weg-3", "Straße & Weg"),
            new Compiled.Heading(2, "text-", "???"),
            new Compiled.Heading(2, "strasse-weg", "Weg"));
  }

  @Test
  void aLineBreakOfTheSourceIsALineBreakInEasyLanguageOnly() {
    assertThat(Compile.text("Eins.\nZwei.", TestNarratives.EASY).html())
        .isEqualTo("<p>Eins.<br>\nZwei.</p>");
    assertThat(Compile.text("Eins.\nZwei.", TestNarratives.PLAIN).html())
        .isEqualTo("<p>Eins.\nZwei.</p>");
  }

  @Test
  void softHyphensAndMiddleDotsStay() {
    assertThat(Compile.html("Stra\u00adße Werk\u00b7statt"))
        .isEqualTo("<p>Stra\u00adße Werk\u00b7statt</p>");
  }

  @Test
  void blocksCloseTheInnermostThatIsOpen() {
    String text = "::::: note\nA\n\n::: quote\nB\n:::\n\nC\n::::\n\nD";
    assertThat(Compile.text(text).findings()).isEmpty();
    assertThat(Compile.html(text)).endsWith("<p>C</p></div>\n<p>D</p>");
  }

  @Test
  void withinCodeColonsMeanNothing() {
    String text = "```\n::: note\n:::\n```\n\n    ::: note\n\nText ::: note";
    assertThat(Compile.text(text).findings()).isEmpty();
    assertThat(Compile.html(text)).doesNotContain("faden-note");
  }

  @Test
  void codeWithinABlockMayHoldColons() {
    String text = "::: note\n```\n:::\n```\nText\n:::";
    assertThat(Compile.text(text).findings()).isEmpty();
    assertThat(Compile.html(text)).contains("<pre><code>:::\n</code></pre>").contains("Text");
  }

  @Test
  void blocksStandInListsAndQuotations() {
    String text = "- A\n\n  ::: note\n  B\n  :::\n\n> ::: note\n> C\n> :::\n";
    assertThat(Compile.text(text).findings()).isEmpty();
    assertThat(Compile.html(text)).contains("<li>").contains("<blockquote>").contains("<p>C</p>");
  }

  @Test
  void aBlockNeedsNoEmptyLineBeforeIt() {
    assertThat(Compile.html("Text\n::: note\nA\n:::\nMehr"))
        .startsWith("<p>Text</p>")
        .endsWith("<p>Mehr</p>");
  }

  @Test
  void theOpeningLineMayBeWrittenInSeveralWays() {
    String html = Compile.html("::: quote {by=\"Lene Ostwald\"}\nA\n:::");
    for (String line :
        List.of(
            "::: quote by=\"Lene Ostwald\"",
            ":::quote by = \"Lene Ostwald\"",
            "::: quote by='Lene Ostwald'",
            "::: quote by=„Lene Ostwald“",
            "::: quote by=“Lene Ostwald”",
            "::: quote by=»Lene Ostwald« :::",
            "   ::::: quote {by=\"Lene Ostwald\" }")) {
      Compiled compiled = Compile.text(line + "\nA\n:::");
      assertThat(compiled.findings()).as(line).isEmpty();
      assertThat(compiled.html()).as(line).isEqualTo(html);
    }
    assertThat(Compile.html("::: quote by=\"Die „Bahn“ \\\"310\\\" \\\\ m\"\nA\n:::"))
        .contains("Die „Bahn“ &quot;310&quot; \\ m");
  }

  @Test
  void pictureFindsItsAlternativeTextInTheTextOrBesideIt() {
    assertThat(Compile.html("A ![Tor](werkstor.svg)")).contains("alt=\"Tor\"");
    assertThat(Compile.html("A ![](werkstor.svg)")).contains("alt=\"Das Werkstor mit der Uhr\"");
  }

  @Test
  void aDecorativePictureHasAnEmptyAlternativeText() {
    Narrative narrative = TestNarratives.narrative().picture("content/a/b.svg", "").build();
    Page page = TestNarratives.aPage("a", TestNarratives.STANDARD, "A ![](b.svg)");
    assertThat(Compile.compiler(narrative).compile(page).html()).contains("alt=\"\"");
  }

  @Test
  void allPicturesButTheFirstLoadLate() {
    String html = Compile.html("![](werkstor.svg)\n\n![](werkstor.svg)\n\n::: vision tafel\n:::");
    assertThat(html.split("<img ", -1)).hasSize(4);
    assertThat(html.split("loading=\"lazy\"", -1)).hasSize(3);
  }

  @Test
  void pictureIsMarkedWithTheLanguageOfItsWords() {
    Picture picture =
        new Picture(
            "content/a/b.svg",
            new LocalizedText(Map.of("standard", "Ein Tor", "en", "A gate")),
            false,
            null,
            "",
            "",
            "",
            "",
            null,
            0,
            0,
            false);
    Narrative narrative = TestNarratives.narrative().picture(picture).build();
    MarkupCompiler compiler = Compile.compiler(narrative);
    assertThat(
            compiler
                .compile(TestNarratives.aPage("a", TestNarratives.ENGLISH, "![](b.svg)"))
                .html())
        .isEqualTo("<figure class=\"faden-picture\"><img src=\"b.svg\" alt=\"A gate\"></figure>");
    assertThat(
            compiler.compile(TestNarratives.aPage("a", TestNarratives.EASY, "![](b.svg)")).html())
        .contains("alt=\"Ein Tor\">");
  }

  @Test
  void textsOfTheDataAreOneLineOfMarkdownWithoutHtml() {
    MarkupCompiler compiler = Compile.compiler(TestNarratives.town().build());
    assertThat(
            compiler.inline(
                LocalizedText.of(
                    "*A* [b](/kapitel/werkstatt/) <script>c</script> ![d](e.svg) # f\n::: note"),
                "kapitel/seilerei/index.html",
                TestNarratives.STANDARD))
        .isEqualTo(
            "<em>A</em> <a href=\"../werkstatt/index.html\">b</a> &lt;script&gt;c&lt;/script&gt; d"
                + " # f\n::: note");
    assertThat(compiler.inline(LocalizedText.of("A"), "en.html", TestNarratives.ENGLISH))
        .isEqualTo("<span lang=\"de\">A</span>");
    assertThat(compiler.plain(LocalizedText.of("*A* [b](x)"), TestNarratives.STANDARD))
        .isEqualTo("A b");
  }

  @Test
  void passagesStandInTheOrderOfTheText() {
    String text =
        """
        ::: turn loss=L strength=S
        Beleg [a](../werkstatt/)
        :::

        ::: promise p {by=Stadt until=2028 state=planned}
        A *B*
        :::

        ::: story-point ap-1
        Text

        **Aussage:** C

        **Nutzen:** D

        **Risiko:** E
        :::\
        """;
    assertThat(Compile.text(text).passages())
        .containsExactly(
            new Passage.Turn("L", "S", "Beleg a", "", new Position(5, 1, 7, 4)),
            new Passage.Link(
                "a", "../werkstatt/", "../werkstatt/index.html", Position.onLine(6, 7, 18)),
            new Passage.Promise("p", "A B", "Stadt", "2028", "planned", new Position(9, 1, 11, 4)),
            new Passage.StoryPoint(
                "ap-1",
                "Text Aussage: C Nutzen: D Risiko: E",
                "Text",
                "C",
                "D",
                "",
                "E",
                "",
                "",
                new Position(13, 1, 21, 4)));
  }

  @Test
  void makersOfSmallPicturesAreToldOnceAtTheEnd() {
    Narrative narrative =
        TestNarratives.narrative()
            .picture(drawing("a.svg", "Ada & Co", "CC BY 4.0"))
            .picture(drawing("b.svg", "Ada & Co", "CC BY 4.0"))
            .picture(drawing("c.svg", "Bodo", "CC BY 4.0"))
            .picture(drawing("d.svg", "Caro", "gemeinfrei"))
            .build();
    String html =
        Compile.compiler(narrative)
            .compile(
                TestNarratives.aPage(
                    "a",
                    TestNarratives.STANDARD,
                    "![](/a.svg){small}\n\n![](/b.svg){small}\n\n![](/a.svg){small}\n\n"
                        + "Hier ![](/c.svg){small} und\n\n![](/d.svg){small}\n\nEnde"))
            .html();
    assertThat(html)
        .doesNotContain("figcaption")
        .endsWith(
            "<p>Ende</p><p class=\"faden-credits\">Bilder: Ada &amp; Co, Bodo, CC BY 4.0;"
                + " Caro, gemeinfrei</p>");
  }

  private static Picture drawing(String file, String credit, String licence) {
    LocalizedText none = LocalizedText.EMPTY;
    return new Picture(
        "content/" + file, none, true, none, credit, licence, "", "", Consent.NONE, 80, 80, false);
  }

  @Test
  void theSameVisionTwiceOnAPageHasItsIdsOnce() {
    String html = Compile.html("::: vision tafel\n:::\n\n::: vision tafel\n:::");
    assertThat(html).contains("id=\"vision-tafel\"").contains("id=\"vision-tafel-2\"");
    assertThat(html).contains("id=\"vision-tafel-2-point-uhr\"");
  }

  @Test
  void placesOfPointsStandInAStyleSheet() {
    assertThat(Compile.compiler(TestNarratives.town().build()).visionStyles())
        .contains(".faden-point-tafel-1 { left: 40%; top: 55.5%; }\n")
        .contains(".faden-point-tafel-2 { left: 71.25%; top: 12%; }\n");
  }

  @Test
  void manyThreadsCompileTheSamePagesAlike() {
    Narrative narrative = TestNarratives.town().build();
    MarkupCompiler compiler = Compile.compiler(narrative);
    Page page =
        TestNarratives.aPage(
            "kapitel/seilerei",
            TestNarratives.STANDARD,
            "## A\n\n::: future-tasks\n:::\n\n<b>x</b> [y](../werkstatt/)[^1]\n\n[^1]: z\n");
    Compiled once = compiler.compile(page);
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> compiler.compile(page)).distinct())
        .containsExactly(once);
  }
}
