package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.TestNarratives;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What authors get wrong, where it is shown, and the way out. A finding reads {@code
 * rule@line:column-endColumn help}; lines count from the beginning of the text.
 */
class MistakesTest {

  @Nested
  class InTheLinesOfBlocks {

    @Test
    void aMisspeltNameIsShownWithTheNearest() {
      assertThat(Compile.findings("Text\n\n::: sumary\nText\n:::"))
          .containsExactly("unknown-block@3:5-11 Did you mean ‘summary’?");
    }

    @Test
    void aNameNearNothingIsShownWithAllThatThereIs() {
      assertThat(Compile.findings("::: xyz\n:::").get(0))
          .startsWith("unknown-block@1:5-8 What is possible here: cycles, future-task,");
    }

    @Test
    void textInAnUnknownBlockIsNotLost() {
      assertThat(Compile.html("::: sumary\nText\n:::")).isEqualTo("<p>Text</p>");
    }

    @Test
    void aVideoSaysWhatItLacksForPeopleWhoDoNotHearOrSee() {
      assertThat(Compile.findings("::: video kahl\n:::"))
          .containsExactly(
              "video-without-captions@1:1-15 Put a .vtt file beside the video in assets/ and name it"
                  + " below “captions”.",
              "video-without-transcript@1:1-15 Write it in videos.yml below “transcript”.");
    }

    @Test
    void anUnclosedBlockIsShownAtItsOpeningLine() {
      assertThat(Compile.findings("Text\n\n::: note kind=info\nText\n\nMehr Text"))
          .containsExactly(
              "unclosed-block@3:1-19 Put a line ‘:::’ where it ends, indented as far as this one.");
    }

    @Test
    void anUnclosedBlockDoesNotBlameWhatFollowsIt() {
      assertThat(Compile.findings("::: vision tafel\n\nText\n\n::: summary\nKurz\n:::"))
          .containsExactly(
              "unclosed-block@1:1-17 Put a line ‘:::’ where it ends, indented as far as this one.");
    }

    @Test
    void anEndWithoutABeginningIsShown() {
      assertThat(Compile.findings("::: note\nText\n:::\n\n  :::: \n"))
          .containsExactly(
              "stray-end@5:1-8 Delete the line, or put the beginning of the block before it.");
    }

    @Test
    void aBlockWithoutANameIsShown() {
      assertThat(Compile.findings("::: {kind=info}\nText\n:::"))
          .containsExactly("block-without-name@1:1-16 Write ‘::: summary’, for example.");
    }

    @Test
    void anUnknownKeyIsShownWithTheNearest() {
      assertThat(Compile.findings("::: note titel=\"Frist\"\nText\n:::"))
          .containsExactly("unknown-key@1:10-15 Did you mean ‘title’?");
    }

    @Test
    void aKeyInABlockWithoutKeysIsToBeDeleted() {
      assertThat(Compile.findings("::: summary {kind=info}\nText\n:::"))
          .containsExactly("unknown-key@1:14-18 Delete it.");
    }

    @Test
    void aKeyThatIsGivenTwiceCountsOnce() {
      assertThat(Compile.findings("::: note title=A title=B\nText\n:::"))
          .containsExactly("key-twice@1:18-23 Delete one of them.");
      assertThat(Compile.html("::: note title=A title=B\nText\n:::")).contains(": A<");
    }

    @Test
    void missingKeysAreShownAllAtOnce() {
      assertThat(Compile.findings("::: promise\nText\n:::"))
          .containsExactly(
              "missing-key@1:1-12 Add by=\"…\" to this line.",
              "missing-key@1:1-12 Add until=\"…\" to this line.",
              "missing-key@1:1-12 Add state=\"…\" to this line.");
    }

    @Test
    void aWrongChoiceIsShownWithTheNearest() {
      assertThat(Compile.findings("::: note kind=importand\nText\n:::"))
          .containsExactly("wrong-choice@1:15-24 Did you mean ‘important’?");
    }

    @Test
    void aWrongDateIsShownWithTheWayToWriteIt() {
      assertThat(Compile.findings("::: promise by=Stadt until=\"Ende 2028\" state=kept\nText\n:::"))
          .containsExactly("wrong-date@1:28-39 Write 2028, 2028-06 or 2028-06-30.");
    }

    @Test
    void anEmptyValueIsShown() {
      assertThat(Compile.findings("::: quote by=\"\"\nText\n:::"))
          .containsExactly("empty-value@1:14-16 Write it behind the equals sign: by=\"…\".");
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsShown() {
      assertThat(Compile.findings("::: quote by=\"Helga\n Text\n:::"))
          .containsExactly("unclosed-quote@1:14-20 Put another \" behind the value.");
    }

    @Test
    void wordsThatFollowAnUnquotedValueAreShown() {
      assertThat(Compile.findings("::: quote by=Helga Brinkmeier\nText\n:::"))
          .containsExactly(
              "too-many-arguments@1:20-30 Several words stand in quotation marks: key=\"two words\".");
    }

    @Test
    void anIdThatIsNotInTheDataIsShownWithTheNearest() {
      assertThat(Compile.findings("::: vision tafl\n:::"))
          .containsExactly("unknown-id@1:12-16 Did you mean ‘tafel’?");
      assertThat(Compile.findings("::: future-task kuhl\n:::"))
          .containsExactly("unknown-id@1:17-21 Did you mean ‘kuehl’?");
      assertThat(Compile.findings("::: voice helge\n:::"))
          .containsExactly("unknown-id@1:11-16 Did you mean ‘helga’?");
    }

    @Test
    void aStepNamesAPointOfItsPictureOrAnAreaWithinIt() {
      assertThat(Compile.findings(":::: scrolly tafel\n::: step urh\nText\n:::\n::::"))
          .containsExactly("unknown-point@2:1-13 Did you mean ‘uhr’?");
      for (String area : List.of("80 0 30 10", "0 0 0 10", "10 10", "a b c d", "0 95 10 10")) {
        assertThat(
                Compile.findings(
                    ":::: scrolly tafel\n::: step area=\"" + area + "\"\nText\n:::\n::::"))
            .as(area)
            .hasSize(1)
            .allMatch(finding -> finding.startsWith("wrong-area@2:1-"));
      }
    }

    @Test
    void aStepStandsDirectlyInAScrolly() {
      assertThat(Compile.findings("::: step\nText\n:::"))
          .containsExactly(
              "step-outside@1:1-9 Put a line ‘:::: scrolly picture’ before it and a line ‘::::’"
                  + " behind it.");
      assertThat(Compile.findings("::: scrolly tafel\nText\n:::"))
          .containsExactly(
              "scrolly-without-steps@1:1-18 Put each part of the text into a block ‘::: step"
                  + " point’.");
    }

    @Test
    void aMissingIdIsShown() {
      assertThat(Compile.findings("::: vision\n:::"))
          .containsExactly("missing-argument@1:1-11 Write it behind the name: ‘::: vision id’.");
    }

    @Test
    void anIdThatCannotBeOneIsShownWithOneThatCan() {
      assertThat(Compile.findings("::: promise Zwölf_Orte by=S until=2028 state=kept\nText\n:::"))
          .containsExactly(
              "wrong-id@1:13-23 Ids are made of small letters, digits and hyphens, for example"
                  + " ‘zwoelf-orte’.");
    }

    @Test
    void aBlockWithinOneThatHoldsNoneIsShown() {
      String text =
          "::: story-point ap-1 claim=A benefit=B risk=C\n::: story-point ap-2 claim=A benefit=B"
              + " risk=C\nText\n:::\n:::";
      assertThat(Compile.findings(text))
          .containsExactly(
              "block-misplaced@2:5-16 Close the block ‘story-point’ with a line ‘:::’ first, or"
                  + " move ‘story-point’ behind it.");
    }

    @Test
    void aBlockWithinAListWithinABlockIsWithinTheBlock() {
      assertThat(Compile.findings("::: summary\n- Text\n\n  ::: note\n  Text\n  :::\n:::").get(0))
          .startsWith("block-misplaced@4:7-11");
    }

    @Test
    void textInABlockThatShowsDataIsShownAndNotLost() {
      assertThat(Compile.findings("::: vision tafel\nText\n:::"))
          .containsExactly(
              "block-takes-no-content@2:1-5 Put the line ‘:::’ right below ‘::: vision …’, and"
                  + " write the text below that.");
      assertThat(Compile.html("::: vision tafel\nText\n:::")).endsWith("</div><p>Text</p>");
    }

    @Test
    void anEmptyBlockIsShown() {
      assertThat(Compile.findings("::: summary\n:::"))
          .containsExactly(
              "block-without-content@1:1-12 Write the text between ‘::: summary’ and ‘:::’.");
    }

    @Test
    void severalMistakesAreFoundInOneRun() {
      assertThat(Compile.findings("::: note knd=x\nA\n:::\n\n::: vison\n:::\n\n[b](../c/)"))
          .extracting(line -> line.substring(0, line.indexOf(' ')))
          .containsExactly("unknown-key@1:10-13", "unknown-block@5:5-10", "unknown-link@8:1-11");
    }

    @Test
    void aVoiceWithoutIdNeedsANameAndWords() {
      assertThat(Compile.findings("::: voice\nText\n:::").get(0))
          .startsWith("voice-incomplete@1:1-10");
      assertThat(Compile.findings("::: voice name=Lene\n:::").get(0))
          .startsWith("voice-incomplete@1:1-20");
      assertThat(Compile.findings("::: voice helga\nText\n:::").get(0))
          .startsWith("voice-twice@1:1-16");
    }
  }

  @Nested
  class InStoryPoints {

    @Test
    void aMissingFieldIsAWarningThatNamesItsKeyword() {
      assertThat(Compile.findings("::: story-point ap-1\n**Aussage:** A\n:::"))
          .containsExactly(
              "story-point-without-field@1:1-21 Add a paragraph that begins with ‘**Nutzen:**’."
                  + " Without it the groups cannot judge the point.",
              "story-point-without-field@1:1-21 Add a paragraph that begins with ‘**Risiko:**’."
                  + " Without it the groups cannot judge the point.");
    }

    @Test
    void aFieldThatStandsTwiceIsAWarningAndBothAreShown() {
      Compiled compiled =
          Compile.text("::: story-point ap-1 {claim=A benefit=B risk=C}\n**Aussage:** D\n:::");
      assertThat(compiled.findings())
          .extracting(Finding::rule)
          .containsExactly("markup/story-point-field-twice");
      assertThat(compiled.html()).contains("<dd>A</dd><dd>D</dd>");
    }

    @Test
    void anIdThatStandsTwiceOnAPageIsAnError() {
      String point = "::: story-point ap-1 {claim=A benefit=B risk=C}\n:::\n\n";
      assertThat(Compile.findings(point + point).get(0)).startsWith("story-point-twice@4:1-");
    }

    @Test
    void anIdThatStandsOnAnotherPageOfTheSameVersionIsAnError() {
      String point = "::: story-point ap-1 {claim=A benefit=B risk=C}\n:::";
      Narrative narrative =
          TestNarratives.narrative()
              .page("a", TestNarratives.STANDARD, point)
              .page("a", TestNarratives.EASY, point)
              .page("b", TestNarratives.STANDARD, point)
              .build();
      MarkupCompiler compiler = Compile.compiler(narrative);
      assertThat(narrative.pages())
          .extracting(page -> compiler.compile(page).findings().size())
          .containsExactly(1, 0, 1);
    }
  }

  @Nested
  class InHeadings {

    @Test
    void theTitleOfThePageIsNotRepeatedInItsText() {
      assertThat(Compile.findings("# Titel"))
          .containsExactly(
              "heading-level-1@1:1-8 Write two number signs: ‘## …’. The title of the page stands"
                  + " at the top between the dashes.");
      assertThat(Compile.html("# Titel")).isEqualTo("<h2 id=\"titel\">Titel</h2>");
    }

    @Test
    void aSkippedLevelIsAWarning() {
      assertThat(Compile.findings("## A\n\n#### B\n\n## C\n\n### D"))
          .containsExactly("heading-skips@3:1-7 Write ‘###’ here.");
      assertThat(Compile.findings("### A")).containsExactly("heading-skips@1:1-6 Write ‘##’ here.");
    }

    @Test
    void anAnchorThatStandsTwiceIsAnError() {
      assertThat(Compile.findings("## A {#x}\n\n## B {#x}").get(0))
          .startsWith("heading-id-twice@3:1-");
    }

    @Test
    void anAnchorOfTheProgramCannotBeTaken() {
      assertThat(Compile.findings("## A {#faden-main}").get(0)).startsWith("heading-id@1:1-");
      assertThat(Compile.findings("## A {#a b}").get(0)).startsWith("heading-id@1:1-");
    }

    @Test
    void aHeadingWithoutWordsIsAWarning() {
      assertThat(Compile.findings("##\n\nText").get(0)).startsWith("heading-empty@1:1-3");
    }
  }

  @Nested
  class InHtml {

    @Test
    void whatIsTakenOutIsShownWhereItStands() {
      assertThat(Compile.findings("Ein <blink>Wort</blink> hier."))
          .containsExactly(
              "html-element@1:5-12 Write what you want to show in Markdown or as a block.");
      assertThat(Compile.findings("Text\n\n> <div>\n>   <font>A</font>\n> </div>").get(0))
          .startsWith("html-element@4:5-11");
      assertThat(Compile.findings("<pre>\n\n\n <iframe src='x'></iframe></pre>").get(0))
          .startsWith("html-element@4:2-");
    }

    @Test
    void attributesThatAreTakenOutAreShownWhereTheyStand() {
      assertThat(Compile.findings("<div class=\"a\" style=\"color: red\"\n  onclick='x()'>A</div>"))
          .extracting(line -> line.substring(0, line.indexOf(' ')))
          .containsExactly("html-attribute@1:16-34", "html-attribute@2:3-16");
    }

    @Test
    void linksPicturesAndHeadingsHaveTheirOwnRemedies() {
      assertThat(Compile.findings("<a href='x'>A</a>").get(0)).contains("Write [words](address).");
      assertThat(Compile.findings("<img src='x'>").get(0)).contains("![alternative text]");
      assertThat(Compile.findings("<h3>A</h3>").get(0)).contains("‘## …’");
    }

    @Test
    void anElementThatIsNotClosedIsClosedWhereItsParagraphEnds() {
      assertThat(Compile.findings("A <mark>B\n\nC"))
          .containsExactly(
              "html-not-closed@1:3-9 Put </mark> where it ends, in the same paragraph or on the"
                  + " same level as its beginning.");
      assertThat(Compile.html("A <mark>B\n\nC")).isEqualTo("<p>A <mark>B</mark></p>\n<p>C</p>");
    }

    @Test
    void anEndWithoutABeginningIsShown() {
      assertThat(Compile.findings("A</div> B").get(0)).startsWith("html-not-open@1:2-8");
    }

    @Test
    void partsOfTablesAndListsNeedTheirWhole() {
      assertThat(Compile.findings("<td>A</td>").get(0)).contains("Put <tr> around it");
    }

    @Test
    void tooManyElementsWithinEachOtherAreLeftOut() {
      assertThat(Compile.findings("<b>".repeat(30) + "x" + "</b>".repeat(30)))
          .extracting(line -> line.substring(0, line.indexOf('@')))
          .contains("html-too-deep");
    }

    @Test
    void anIdOrClassOfTheProgramCannotBeTaken() {
      assertThat(Compile.findings("## A\n\n<div id='a' class='b faden-note'>B</div>"))
          .extracting(line -> line.substring(0, line.indexOf(' ')))
          .containsExactly("html-id@3:6-12", "html-class@3:13-33");
      assertThat(Compile.html("## A\n\n<div id='a' class='b faden-note'>B</div>"))
          .contains("<div id=\"text-a\" class=\"b\">");
    }

    @Test
    void aBlockThatHtmlHidesIsShown() {
      assertThat(Compile.findings("<details>\n::: note\nA\n:::\n</details>").get(0))
          .startsWith("html-hides-block@2:1-4");
    }

    @Test
    void commentsVanishWithoutAWord() {
      assertThat(Compile.text("A <!-- <b> --> B\n\n<!-- C\n-->").findings()).isEmpty();
      assertThat(Compile.html("A <!-- <b> --> B\n\n<!-- C\n-->")).isEqualTo("<p>A  B</p>");
    }
  }

  @Nested
  class InOtherPlaces {

    @Test
    void aFootnoteThatNothingLeadsToIsAWarning() {
      assertThat(Compile.findings("A\n\n[^b]: C").get(0)).startsWith("footnote-unused@3:1-");
    }

    @Test
    void aPictureThatIsNotThereIsShownWithTheNearest() {
      assertThat(Compile.findings("Text ![Tor](werkstr.svg)"))
          .containsExactly("unknown-picture@1:6-25 Did you mean ‘werkstor.svg’?");
      assertThat(Compile.findings("![](tafel.svg)"))
          .containsExactly("unknown-picture@1:1-15 Did you mean ‘../../visionen/tafel.svg’?");
      assertThat(Compile.html("Text ![Das Tor](werkstr.svg)")).isEqualTo("<p>Text Das Tor</p>");
    }

    @Test
    void aPictureFromElsewhereIsNotShown() {
      for (String address :
          List.of("https://example.org/a.png", "//example.org/a.png", "data:image/png;base64,AA")) {
        assertThat(Compile.findings("![A](" + address + ")").get(0))
            .startsWith("picture-from-elsewhere@1:1-");
        assertThat(Compile.html("![A](" + address + ")")).isEqualTo("<p>A</p>");
      }
    }

    @Test
    void anUnknownSizeIsShownWithTheNearest() {
      assertThat(Compile.findings("![](werkstor.svg){widde}"))
          .containsExactly("unknown-size@1:18-25 Did you mean ‘wide’?");
    }

    @Test
    void nestingWithoutEndIsCutOffWithAFinding() {
      assertThat(Compile.findings(">".repeat(200) + " A").get(0)).startsWith("too-deep@1:");
    }

    @Test
    void positionsCountFromTheBeginningOfTheFile() {
      Page page = TestNarratives.aPage("kapitel/seilerei", TestNarratives.STANDARD, "[a](../b/)");
      Finding finding =
          Compile.compiler(TestNarratives.town().build()).compile(page).findings().get(0);
      assertThat(finding.file()).isEqualTo("content/kapitel/seilerei/index.md");
      assertThat(finding.position().line()).isEqualTo(5);
      assertThat(finding.version()).isEqualTo("standard");
      assertThat(finding.severity()).isEqualTo(Severity.ERROR);
      assertThat(finding.target()).isEqualTo("../b/");
    }
  }
}
