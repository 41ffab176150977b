package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Position;
import de.roterfaden.markup.TextUnit.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people read in a file, and where each word of it stands. */
class TextUnitsTest {

  @Test
  void takesHeadingsItemsCellsQuotesAndAlternativesApart() {
    ReadText text =
        TextUnits.ofMarkdown(
            """
            # Die Stadt

            Sie wächst.
            Jeden Tag.

            - Erstens
              - Zweitens

            > Gut so.

            | Jahr | Wert |
            |---|---|
            | 2020 | hoch |

            ![Ein Tor](tor.svg)

            ```
            kein Text
            ```
            """,
            10);

    assertThat(text.units().stream().map(unit -> unit.kind() + " " + unit.text()))
        .containsExactly(
            "HEADING Die Stadt",
            "PARAGRAPH Sie wächst.\nJeden Tag.",
            "LIST_ITEM Erstens",
            "LIST_ITEM Zweitens",
            "QUOTE Gut so.",
            "TABLE_CELL Jahr",
            "TABLE_CELL Wert",
            "TABLE_CELL 2020",
            "TABLE_CELL hoch",
            "ALTERNATIVE Ein Tor");
    assertThat(text.pictures()).containsExactly(Position.onLine(24, 1, 19));
    assertThat(text.units().get(3).level()).isEqualTo(2);
  }

  @Test
  void readsNoSizeOfAPictureAndCountsBlocksThatDrawOne() {
    ReadText text =
        TextUnits.ofMarkdown(
            "![](tor.svg){small}\n\n![](tor.svg){wide} Das Tor.\n\n::: timeline\n:::\n", 1);

    assertThat(text.units())
        .extracting(unit -> unit.text().strip())
        .containsExactly("\ufffc Das Tor.");
    assertThat(text.pictures()).hasSize(3);
    assertThat(text.units().get(0).position(2, 5)).isEqualTo(Position.onLine(3, 20, 3));
  }

  @Test
  void knowsWhereAWordStandsBehindMarkupEntitiesEscapesAndEmoji() {
    String body =
        "Die **große** \\*Stadt\\* w&auml;chst &#128512; [sehr](https://a.example) weit😀 hinaus.";
    TextUnit unit = TextUnits.ofMarkdown(body, 1).units().get(0);

    assertThat(unit.text()).isEqualTo("Die große *Stadt* wächst 😀 sehr weit😀 hinaus.");
    for (String word : List.of("Die", "große", "Stadt", "sehr", "weit", "hinaus")) {
      assertThat(source(body, position(unit, word))).isEqualTo(word);
    }
    assertThat(source(body, position(unit, "wächst"))).isEqualTo("w&auml;chst");
    assertThat(source(body, position(unit, "😀 sehr"))).isEqualTo("&#128512; [sehr");
  }

  @Test
  void knowsWhereAWordStandsThroughSoftHyphensAndLines() {
    String body = "> Die Bundes\u00adtags\u00b7wahl\n> ist am   Sonntag.\n";
    TextUnit unit = TextUnits.ofMarkdown(body, 5).units().get(0);

    assertThat(unit.text()).isEqualTo("Die Bundes\u00adtags\u00b7wahl\nist am   Sonntag.");
    assertThat(position(unit, "Sonntag")).isEqualTo(Position.onLine(6, 12, 7));
    assertThat(position(unit, "Bundes\u00adtags\u00b7wahl")).isEqualTo(Position.onLine(5, 7, 16));
  }

  @Test
  void readsTheProseOfBlocksAndNotTheirNames() {
    String body =
        "::: turn loss=\"Das Werk \\\"Seil\\\" schloss.\" strength=„Wir blieben.“ source=\"Archiv\"\nBeleg.\n:::\n";
    List<TextUnit> units = TextUnits.ofMarkdown(body, 1).units();

    assertThat(units.stream().map(TextUnit::text))
        .containsExactly("Das Werk \"Seil\" schloss.", "Wir blieben.", "Beleg.");
    assertThat(units).allMatch(unit -> unit.block().equals("turn"));
    assertThat(source(body, position(units.get(0), "schloss"))).isEqualTo("schloss");
    assertThat(source(body, position(units.get(1), "blieben"))).isEqualTo("blieben");
  }

  @Test
  void leavesOutCodeAndBareAddresses() {
    TextUnit unit =
        TextUnits.ofMarkdown("Nutzen Sie `faden` von https://lindwerth.example heute.", 1)
            .units()
            .get(0);

    assertThat(unit.text()).isEqualTo("Nutzen Sie \ufffc von \ufffc heute.");
  }

  @Test
  void keepsLineEndsThatReadersSee() {
    assertThat(TextUnits.ofMarkdown("Markt 1  \nLindwerth<br>Mitte", 1).units().get(0).text())
        .isEqualTo("Markt 1\u2028Lindwerth\u2028Mitte");
  }

  @Test
  void takesALinkThatHasALineOfItsOwnForALine() {
    assertThat(
            TextUnits.ofMarkdown("Mehr:\n[Das Rathaus](a)\n[Der Markt](b)", 1)
                .units()
                .get(0)
                .text())
        .isEqualTo("Mehr:\u2028Das Rathaus\u2028Der Markt");
    assertThat(TextUnits.ofMarkdown("Mehr im\n[Rathaus](a) am\nMarkt.", 1).units().get(0).text())
        .isEqualTo("Mehr im\nRathaus am\nMarkt.");
  }

  @Test
  void readsHtmlInMarkdownAndItsRemarks() {
    String body =
        "<!-- faden: accept readability/passive because so. -->\n\nDer Text.\n\n<div>Ein <b>Wort</b></div>\n";
    ReadText text = TextUnits.ofMarkdown(body, 1);

    assertThat(text.remarks())
        .singleElement()
        .satisfies(
            remark -> {
              assertThat(remark.text()).isEqualTo("faden: accept readability/passive because so.");
              assertThat(remark.scope()).containsExactly(Position.onLine(3, 1, 9));
            });
    assertThat(source(body, position(text.units().get(1), "Wort"))).isEqualTo("Wort");
  }

  @Test
  void readsTheMainContentOfAPage() {
    String html =
        """
        <!doctype html><title>x</title><nav>Menü</nav>
        <main><h1>Die&nbsp;Stadt</h1>
          <p>Sie w&auml;chst <em>sehr</em>.<br>Gut.<script>nein()</script>
          <ul><li>Erstens<li>Zweitens</ul>
          <img src=a alt="Ein Tor"></main><footer>Fuß</footer>
        """;
    ReadText text = TextUnits.ofHtml(html);

    assertThat(text.units().stream().map(unit -> unit.kind() + " " + unit.text().strip()))
        .containsExactly(
            "HEADING Die\u00a0Stadt",
            "PARAGRAPH Sie wächst sehr.\u2028Gut.",
            "LIST_ITEM Erstens",
            "LIST_ITEM Zweitens",
            "ALTERNATIVE Ein Tor");
    assertThat(source(html, position(text.units().get(1), "sehr"))).isEqualTo("sehr");
    assertThat(source(html, position(text.units().get(1), "wächst"))).isEqualTo("w&auml;chst");
  }

  @Test
  void readsParagraphsAndItemsOfPlainText() {
    String plain = "Die Stadt\nwächst.\n\nSie hat:\n- Wasser\n- Licht\n";
    List<TextUnit> units = TextUnits.ofPlain(plain).units();

    assertThat(units.stream().map(TextUnit::text))
        .containsExactly("Die Stadt\nwächst.", "Sie hat:", "Wasser", "Licht");
    assertThat(units.get(3).kind()).isEqualTo(Kind.LIST_ITEM);
    assertThat(source(plain, units.get(3).position())).isEqualTo("Licht");
  }

  @Test
  void findsTextsOfYamlThroughQuotesAndFolds() {
    String yaml = "a: \"Die *große* \\\"Stadt\\\" wächst.\"\nb: >\n  Sie ist\n  schön.\n";
    ValueUnits values = TextUnits.ofYaml(yaml);
    TextUnit quoted =
        values.read("Die *große* \"Stadt\" wächst.", Position.onLine(1, 4, 31), Kind.DATA).get(0);
    TextUnit folded = values.read("Sie ist schön.", new Position(2, 4, 5, 1), Kind.DATA).get(0);

    assertThat(quoted.text()).isEqualTo("Die große \"Stadt\" wächst.");
    assertThat(source(yaml, position(quoted, "große"))).isEqualTo("große");
    assertThat(source(yaml, position(quoted, "wächst"))).isEqualTo("wächst");
    assertThat(source(yaml, position(folded, "schön"))).isEqualTo("schön");
  }

  private static Position position(TextUnit unit, String word) {
    int start = unit.text().indexOf(word);
    assertThat(start).as(word).isNotNegative();
    return unit.position(start, start + word.length());
  }

  /** What stands in a file at a position within one line. */
  private static String source(String file, Position at) {
    String line = file.lines().toList().get(at.line() - 1);
    return line.substring(at.column() - 1, Math.min(line.length(), at.endColumn() - 1));
  }
}
