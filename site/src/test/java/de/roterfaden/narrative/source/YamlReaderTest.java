package de.roterfaden.narrative.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

  private final List<Finding> findings = new ArrayList<>();

  @Test
  void valuesAndKeysKnowTheirPlace() {
    YamlNode.Mapping root = mapping("title: Die Bahn\ntags: [a, 'b c']\n");
    assertThat(root.position()).isEqualTo(Position.onLine(1, 1, 5));
    YamlNode.Entry title = root.entries().get("title");
    assertThat(title.keyPosition()).isEqualTo(Position.onLine(1, 1, 5));
    assertThat(title.value())
        .isEqualTo(new YamlNode.Scalar("Die Bahn", true, Position.onLine(1, 8, 8)));
    YamlNode.Sequence tags = (YamlNode.Sequence) root.entries().get("tags").value();
    assertThat(tags.items().get(1))
        .isEqualTo(new YamlNode.Scalar("b c", false, Position.onLine(2, 11, 5)));
  }

  @Test
  void columnsCountUtf16UnitsBehindLettersBeyondTheBasicPlane() {
    YamlNode.Mapping root =
        mapping("a: x\n{\"😀😀\": {b: c}}".replace("{\"", "\"").replace("}}", "}"));
    YamlNode.Mapping inner = (YamlNode.Mapping) root.entries().get("😀😀").value();
    assertThat(inner.entries().get("b").value().position()).isEqualTo(Position.onLine(2, 13, 1));
  }

  @Test
  void linesAboveTheYamlAreCounted() {
    YamlNode.Mapping root =
        (YamlNode.Mapping)
            YamlReader.read(new SourceText("f.yml", "a: b"), 7, findings::add).orElseThrow();
    assertThat(root.position()).isEqualTo(Position.onLine(8, 1, 1));
  }

  @Test
  void aTextOfSeveralLinesEndsOnTheLast() {
    YamlNode.Mapping root = mapping("a: eins\n  zwei\nb: |\n  x\n  y\n");
    YamlNode.Scalar words = (YamlNode.Scalar) root.entries().get("a").value();
    assertThat(words.text()).isEqualTo("eins zwei");
    assertThat(words.position()).isEqualTo(new Position(1, 4, 2, 7));
    assertThat(((YamlNode.Scalar) root.entries().get("b").value()).text()).isEqualTo("x\ny\n");
  }

  @Test
  void anEmptyFileAndOneOfCommentsHaveNoKeys() {
    assertThat(mapping("").entries()).isEmpty();
    assertThat(mapping("# nothing yet\n").entries()).isEmpty();
    assertThat(mapping("---\n").entries()).isEmpty();
  }

  @Test
  void aKeyWithoutAValueSaysNothing() {
    YamlNode.Mapping root = mapping("a:\nb: ~\nc: null\nd: ''\n");
    assertThat(root.entries().get("a").value().isNothing()).isTrue();
    assertThat(root.entries().get("b").value().isNothing()).isTrue();
    assertThat(root.entries().get("c").value().isNothing()).isTrue();
    assertThat(root.entries().get("d").value().isNothing()).isFalse();
  }

  @Test
  void aTabIsNamed() {
    assertThat(only("a:\n\tb: c\n"))
        .isEqualTo(
            "f.yml:2:1 narrative/yaml | Here is a tab. YAML is indented with spaces only. | Replace"
                + " the tab by two spaces.");
  }

  @Test
  void aColonInATextNeedsQuotationMarks() {
    assertThat(only("title: Die Seilerei: ein Ende\n"))
        .isEqualTo(
            "f.yml:1:20 narrative/yaml | There is a colon in a text without quotation marks, or the"
                + " line is indented wrongly. | Put the whole text in quotation marks: \"The rope"
                + " works: an end\". Keys of one level begin in the same column.");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsFoundWhereItBegins() {
    assertThat(only("a: b\ntitle: \"Die Seilerei\nc: d\n"))
        .isEqualTo(
            "f.yml:2:8 narrative/yaml | The quotation mark that begins here is never closed. | End"
                + " the text with the same mark it begins with. An apostrophe within single"
                + " quotation marks is doubled.");
    assertThat(only("title: 'Die Seilerei\n"))
        .startsWith("f.yml:1:8 narrative/yaml | The quotation");
  }

  @Test
  void aTextThatGoesOnBehindItsQuotationMarkIsNamed() {
    assertThat(only("title: \"Die Bahn\" und mehr\n"))
        .isEqualTo(
            "f.yml:1:19 narrative/yaml | Here a text goes on that had already ended. | Put the whole"
                + " text in quotation marks, and use curly ‘quotes’ inside.");
    assertThat(only("title: 'Der Seiler's Sohn'\n")).startsWith("f.yml:1:20 narrative/yaml | Here");
  }

  @Test
  void aLineWithoutAColonIsNamed() {
    assertThat(only("a: b\ntitle Die Bahn\nc: d\n"))
        .isEqualTo(
            "f.yml:2:1 narrative/yaml | This line lacks a colon behind its key. | Write"
                + " “key: value”, with a space behind the colon.");
  }

  @Test
  void aBackslashIsNamed() {
    assertThat(only("picture: \"bilder\\werkstor.svg\"\n"))
        .isEqualTo(
            "f.yml:1:18 narrative/yaml | A backslash in double quotation marks has a meaning of its"
                + " own. | Use single quotation marks, or the slash / in paths.");
    for (String escape : List.of("\\x", "\\u12", "\\UFFFFFFFF", "\\UD800DFFF")) {
      assertThat(only("a: b\npicture: \"" + escape + "\"\n"))
          .as(escape)
          .contains("| A backslash in");
    }
  }

  @Test
  void aBraceThatIsNeverClosedIsNamed() {
    assertThat(only("title: {standard: A, en: B\nx: y\n"))
        .contains("narrative/yaml | A bracket is not closed, or a comma is missing. |");
    assertThat(only("tags: [a, b\nx: y\n")).contains("| A bracket is not closed");
  }

  @Test
  void aSignAtTheBeginningOfATextNeedsQuotationMarks() {
    for (String sign : List.of("@", "`", "%", "]", "}", ",")) {
      assertThat(only("title: " + sign + "home\n"))
          .as(sign)
          .isEqualTo(
              "f.yml:1:8 narrative/yaml | A text without quotation marks cannot begin with this"
                  + " sign. | Put the text in quotation marks.");
    }
    assertThat(only("title: >viel\n")).contains("cannot begin with this sign");
  }

  @Test
  void aLineIndentedDifferentlyIsNamed() {
    assertThat(only("a:\n    b: c\n  d: e\n"))
        .isEqualTo(
            "f.yml:3:3 narrative/yaml | This line is indented differently from the lines it belongs"
                + " to. | Indent all keys of one level alike, best with two spaces a level.");
  }

  @Test
  void emphasisAtTheBeginningOfATextNeedsQuotationMarks() {
    String expected =
        "narrative/yaml-alias | A text without quotation marks cannot begin with “*” or “&”. | Put"
            + " the text in quotation marks: \"*We* begin\". Anchors and aliases of YAML are not"
            + " allowed.";
    assertThat(only("a: b\ntitle: *Wir* fangen an\n")).isEqualTo("f.yml:2:8 " + expected);
    assertThat(only("title: *Wir fangen an*\n")).isEqualTo("f.yml:1:8 " + expected);
    assertThat(only("title: &Co und mehr\n")).isEqualTo("f.yml:1:8 " + expected);
  }

  @Test
  void aliasesOnSeveralLinesAreAllTold() {
    YamlReader.read(new SourceText("f.yml", "a: &x [1]\nb: *x\nc: *x\n"), 0, findings::add);
    assertThat(findings)
        .extracting(finding -> finding.position().line(), Finding::rule)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "narrative/yaml-alias"),
            org.assertj.core.groups.Tuple.tuple(2, "narrative/yaml-alias"),
            org.assertj.core.groups.Tuple.tuple(3, "narrative/yaml-alias"));
  }

  @Test
  void anExclamationMarkAtTheBeginningIsNoTag() {
    assertThat(only("title: !wichtig Die Bahn\n"))
        .isEqualTo(
            "f.yml:1:8 narrative/yaml-tag | A text without quotation marks cannot begin with “!”. |"
                + " Put the text in quotation marks: \"!\". Tags of YAML are not allowed.");
    assertThat(only("title: !!java.net.URL [\"x\"]\n")).startsWith("f.yml:1:8 narrative/yaml-tag");
  }

  @Test
  void aBombOfAliasesGoesOffWithoutHarm() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    assertThat(YamlReader.read(new SourceText("f.yml", bomb.toString()), 0, findings::add))
        .isEmpty();
    assertThat(findings).hasSize(101);
    assertThat(Told.of(findings.get(100)))
        .contains(
            "narrative/too-much-wrong | More than 100 things are wrong in this file; the rest is not"
                + " listed. | First put right what stands above.");
  }

  @Test
  void aFileOfEndlessEntriesIsNotRead() {
    assertThat(only("[" + "a,".repeat(500_000) + "]"))
        .contains(
            "narrative/yaml-bomb | There are too many values in this file. | No narrative has that"
                + " many entries. See whether this is the right file.");
  }

  @Test
  void deepNestingEndsWithAFinding() {
    assertThat(only("a: " + "[".repeat(100_000)))
        .isEqualTo(
            "f.yml:1:23 narrative/yaml-bomb | Too many levels are nested here. | Nothing in a"
                + " narrative goes that deep. Look at brackets and indentation.");
    assertThat(only("- ".repeat(50_000))).contains("narrative/yaml-bomb");
  }

  @Test
  void aKeyThatStandsTwiceIsFoundAtItsSecondPlace() {
    assertThat(only("a: b\nc: d\na: e\n"))
        .isEqualTo(
            "f.yml:3:1 narrative/duplicate-key | “a” stands here a second time; first on line 1. |"
                + " Keep one of the two.");
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertThat(only("a: b\n---\nc: d\n"))
        .isEqualTo(
            "f.yml:2:1 narrative/yaml | A second part begins here with “---”. A file has only one. |"
                + " Delete the line with “---”.");
  }

  @Test
  void aKeyIsAPlainWord() {
    assertThat(only("{a: b}: c\n"))
        .isEqualTo(
            "f.yml:1:2 narrative/yaml | There is no plain word before the colon. | Write a key of"
                + " letters. A text that begins with a bracket stands in quotation marks.");
  }

  @Test
  void aTextAsWholeFileIsATextForTheCallerToJudge() {
    Optional<YamlNode> tree =
        YamlReader.read(new SourceText("f.yml", "nur Text"), 0, findings::add);
    assertThat(tree).containsInstanceOf(YamlNode.Scalar.class);
    assertThat(findings).isEmpty();
  }

  private YamlNode.Mapping mapping(String yaml) {
    Optional<YamlNode> tree = YamlReader.read(new SourceText("f.yml", yaml), 0, findings::add);
    assertThat(findings).isEmpty();
    return (YamlNode.Mapping) tree.orElseThrow();
  }

  private String only(String yaml) {
    findings.clear();
    YamlReader.read(new SourceText("f.yml", yaml), 0, findings::add);
    assertThat(findings).hasSize(1);
    return Told.of(findings.get(0));
  }
}
