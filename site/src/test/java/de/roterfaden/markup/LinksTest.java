package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Position;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.SourceMap;
import de.roterfaden.narrative.TestNarratives;
import de.roterfaden.narrative.Vision;
import de.roterfaden.narrative.VisionPoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where links lead, seen from the chapter {@code kapitel/seilerei}. */
class LinksTest {

  @ParameterizedTest
  @CsvSource({
    "../werkstatt/, ../werkstatt/index.html",
    "../werkstatt, ../werkstatt/index.html",
    "../werkstatt/index.md, ../werkstatt/index.html",
    "../werkstatt/#a%20b, ../werkstatt/index.html#a%20b",
    "/kapitel/werkstatt/, ../werkstatt/index.html",
    "/, ../../index.html",
    "../.., ../../index.html",
    "./, index.html",
    "en.md, en.html",
    "../seilerei/leicht.md#x, leicht.html#x",
    "task:kuehl, ../../zukunftsaufgaben/kuehl/index.html",
    "/zukunftsaufgaben/kuehl/, ../../zukunftsaufgaben/kuehl/index.html",
    "glossary:litze, ../../seiten/glossar/index.html#glossary-litze",
    "mailto:post@lindwerth.example, mailto:post@lindwerth.example",
    "tel:+49-221-4710112, tel:+492214710112",
    "https://lindwerth.example, https://lindwerth.example",
    "https://lindwerth.example/ä?b=%22c%22&d#e, https://lindwerth.example/ä?b=%22c%22&d#e",
    "HTTPS://Lindwerth.example, https://Lindwerth.example",
    "werkstor.svg, werkstor.svg",
    "/visionen/tafel.svg, ../../visionen/tafel.svg"
  })
  void linksLeadToPagesFilesAndElsewhere(String written, String href) {
    Compiled compiled = Compile.text("[Text](" + written + ")");
    assertThat(compiled.findings()).isEmpty();
    assertThat(compiled.passages())
        .extracting(passage -> ((Passage.Link) passage).href())
        .containsExactly(href);
  }

  @Test
  void aLinkIsRecordedWithItsPlace() {
    assertThat(Compile.text("Ein\n*[schöner Link](../werkstatt/)* da").passages())
        .containsExactly(
            new Passage.Link(
                "schöner Link",
                "../werkstatt/",
                "../werkstatt/index.html",
                Position.onLine(6, 2, 29)));
  }

  @Test
  void ownAnchorsAreHeadingsPointsBlocksAndIdsInHtml() {
    String text =
        "## Die Bahn\n\n::: vision tafel\n:::\n\n<div id=\"kasten\">A</div>\n\n"
            + "[a](#die-bahn) [b](#vision-tafel) [c](#vision-tafel-point-uhr) [d](#kasten)";
    assertThat(Compile.text(text).findings()).isEmpty();
  }

  @Test
  void anOwnAnchorThatIsNotThereIsShownWithTheNearest() {
    assertThat(Compile.findings("## Die Bahn\n\nText [a](#die-ban)"))
        .containsExactly("unknown-anchor@3:6-19 Did you mean ‘die-bahn’?");
  }

  @ParameterizedTest
  @CsvSource({
    "../seilrei/, ../seilerei/",
    "/kapitel/werkstat, /kapitel/werkstatt/",
    "werkstatt/, ../werkstatt/",
    "../../glosar/, ../../seiten/glossar/",
    "../werkstatt/lecht.md, index.md",
    "task:kuhl, kuehl",
    "glossary:litzen, litze",
    "werkstr.svg, werkstor.svg"
  })
  void aLinkThatLeadsNowhereIsShownWithTheNearest(String written, String nearest) {
    assertThat(Compile.findings("[Text](" + written + ")").get(0))
        .matches(".*@1:1-\\d+ (Did you mean ‘|What is possible here: )" + nearest + "(’\\?|\\.)");
    assertThat(Compile.html("[Text](" + written + ")")).isEqualTo("<p>Text</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "&#106;avascript:alert(1)",
        "java&#9;script:alert(1)",
        "java&#10;script:alert(1)",
        "&#1;javascript:alert(1)",
        "&#xA0;javascript:alert(1)",
        "java&#x200B;script:alert(1)",
        "<java script:alert(1)>",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.org",
        "C:/Eigene%20Dateien/a.pdf",
        "blob:x",
        "about:blank",
        "intent://x"
      })
  void otherSchemesAreRemovedWithAnError(String written) {
    Compiled compiled = Compile.text("[Text](" + written.replace("<script>", "") + ")");
    assertThat(compiled.findings())
        .extracting(finding -> finding.rule() + " " + finding.severity())
        .containsExactly("markup/forbidden-link " + Severity.ERROR);
    assertThat(compiled.html()).isEqualTo("<p>Text</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty-link",
    "//example.org, link-without-scheme",
    "https:, wrong-web-address",
    "https:///a, wrong-web-address",
    "mailto:niemand, wrong-mail-address",
    "tel:rathaus, wrong-telephone-number",
    "../../../etc/passwd, link-leaves-content",
    "/../x, link-leaves-content",
    "story-point:ap-1, unknown-story-point"
  })
  void brokenAddressesSayWhatIsBroken(String written, String rule) {
    assertThat(Compile.findings("[Text](" + written + ")").get(0)).startsWith(rule + "@1:1-");
  }

  @Test
  void plainHttpIsWorthAWord() {
    Compiled compiled = Compile.text("http://example.org");
    assertThat(compiled.findings())
        .extracting(finding -> finding.rule() + " " + finding.severity())
        .containsExactly("markup/plain-http INFO");
    assertThat(compiled.html()).contains("href=\"http://example.org\"");
  }

  @Test
  void inEasyLanguageALinkSaysThatItLeadsToDifficultLanguage() {
    assertThat(html("[Text](../werkstatt/)", TestNarratives.EASY))
        .isEqualTo(
            "<p><a href=\"../werkstatt/index.html\">Text <span class=\"faden-link-warning\">(in"
                + " schwieriger Sprache)</span></a></p>");
    assertThat(html("[Text](./)", TestNarratives.EASY)).doesNotContain("schwierig");
    assertThat(html("[Text](index.md)", TestNarratives.EASY))
        .as("the main version's file means the page in the reader's version")
        .isEqualTo("<p><a href=\"leicht.html\">Text</a></p>");
    assertThat(html("[Text](task:kuehl)", TestNarratives.EASY)).contains("schwieriger");
  }

  @Test
  void aLinkToAnotherLanguageSaysWhich() {
    assertThat(html("[Text](../werkstatt/)", TestNarratives.ENGLISH))
        .isEqualTo(
            "<p><a href=\"../werkstatt/index.html\" hreflang=\"de\">Text <span"
                + " class=\"faden-link-warning\">(in German)</span></a></p>");
    assertThat(html("[English](en.md)", TestNarratives.STANDARD))
        .as("whoever names the file knows the language")
        .isEqualTo("<p><a href=\"en.html\" hreflang=\"en\">English</a></p>");
  }

  @Test
  void anExactVersionThatIsNotThereIsAnError() {
    assertThat(Compile.findings("[Text](../werkstatt/en.md)"))
        .containsExactly("unknown-version-file@1:1-27 What is possible here: index.md.");
  }

  @Test
  void storyPointsAreFoundOnWhateverPageTheyStand() {
    String point = "::: story-point ap-7 {claim=A benefit=B risk=C}\n:::";
    Narrative narrative =
        TestNarratives.narrative()
            .page("a", TestNarratives.STANDARD, "[Text](story-point:ap-7)")
            .page("a", TestNarratives.EASY, "[Text](story-point:ap-7)")
            .page("b/c", TestNarratives.STANDARD, point)
            .page("b/c", TestNarratives.EASY, point)
            .build();
    MarkupCompiler compiler = Compile.compiler(narrative);
    assertThat(compiler.compile(narrative.pages().get(0)).html())
        .contains("href=\"../b/c/index.html#ap-7\"");
    assertThat(compiler.compile(narrative.pages().get(1)).html())
        .contains("href=\"../b/c/leicht.html#ap-7\"");
  }

  @Test
  void filesBesideThePageAndInTheAssetsCanBeLinked(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("content/kapitel/seilerei"));
    Files.createDirectories(folder.resolve("assets/plaene"));
    Files.writeString(folder.resolve("content/kapitel/seilerei/Plan für alle.pdf"), "x");
    Files.writeString(folder.resolve("assets/plaene/a.pdf"), "x");
    Files.writeString(folder.resolve("content/kapitel/seilerei/werkstor.svg.yml"), "x");
    MarkupCompiler compiler = Compile.compiler(TestNarratives.town().folder(folder).build());
    Compiled compiled =
        compiler.compile(
            TestNarratives.aPage(
                "kapitel/seilerei",
                TestNarratives.STANDARD,
                "[a](<Plan für alle.pdf>) [b](Plan%20f%C3%BCr%20alle.pdf#page=2)"
                    + " [c](/assets/plaene/a.pdf) [d](werkstor.svg.yml)"));
    assertThat(compiled.passages())
        .extracting(passage -> ((Passage.Link) passage).href())
        .containsExactly(
            "Plan%20f%C3%BCr%20alle.pdf",
            "Plan%20f%C3%BCr%20alle.pdf#page=2", "../../assets/plaene/a.pdf");
    assertThat(compiled.findings()).hasSize(1);
  }

  @Test
  void linksInTheDataAreCheckedOnceAndWhereTheyStand() {
    Vision vision =
        new Vision(
            "v",
            LocalizedText.of("A"),
            "v.svg",
            TestNarratives.texts("[gut](/kapitel/a/)", "[bad](/kapitel/b/)"),
            List.of(
                new VisionPoint(
                    "p", 1, 2, LocalizedText.of("P"), LocalizedText.EMPTY, "javascript:x")));
    Position message = Position.onLine(7, 3, 10);
    Position link = Position.onLine(9, 3, 10);
    Narrative narrative =
        TestNarratives.narrative()
            .page("kapitel/a", TestNarratives.STANDARD, "::: vision v\n:::")
            .vision(vision)
            .sources(
                new SourceMap(
                    Map.of(
                        "data/visions.yml",
                        Map.of(
                            "/visions/0/message/en", message, "/visions/0/points/0/link", link))))
            .build();
    MarkupCompiler compiler = Compile.compiler(narrative);
    assertThat(compiler.compile(narrative.pages().get(0)).findings()).isEmpty();
    assertThat(compiler.dataFindings())
        .extracting(finding -> finding.rule() + finding.position().line() + finding.file())
        .containsExactly(
            "markup/unknown-link7data/visions.yml", "markup/forbidden-link9data/visions.yml");
  }

  private static String html(String text, LanguageVersion version) {
    return Compile.text(text, version).html();
  }
}
