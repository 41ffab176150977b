package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import de.roterfaden.graphics.CyclesGraphic;
import de.roterfaden.graphics.Element;
import de.roterfaden.graphics.FutureTaskGraphic;
import de.roterfaden.graphics.JourneyGraphic;
import de.roterfaden.graphics.StakeholderGraphic;
import de.roterfaden.graphics.TaskSign;
import de.roterfaden.graphics.WayGraphic;
import de.roterfaden.graphics.WordCloudGraphic;
import de.roterfaden.narrative.Feeling;
import de.roterfaden.narrative.MilestoneState;
import de.roterfaden.narrative.Pictogram;
import de.roterfaden.narrative.StakeholderKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Graphics of any labels, measured in a browser with the shipped font. */
@ExtendWith(OpenSite.Once.class)
class GraphicsBrowserTest {

  private static final String ASSETS = "/de/roterfaden/themes/portal/assets/";

  private static final List<MilestoneState> STATES = List.of(MilestoneState.values());
  private static final List<Feeling> FEELINGS = List.of(Feeling.values());
  private static final List<StakeholderKind> KINDS = List.of(StakeholderKind.values());
  private static final TaskSign SIGN =
      new TaskSign(2, de.roterfaden.narrative.Pattern.GRID, Pictogram.WATER);

  private static final List<String> LABELS =
      List.of(
          "Bus",
          "Nachbarn",
          "Bundesausbildungsförderungsgesetzesänderungsverfahrensbeschleunigung",
          "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
          "Hochwasserschutzmaßnahmenumsetzungskoordinierungsstelle und Bürgerbeteiligung",
          "Der letzte Bus nach Mühlenfeld soll freitags und samstags erst um 23.10 Uhr fahren, und"
              + " wer mit dem Rollstuhl kommt, soll an jeder Haltestelle ohne Hilfe einsteigen",
          "The last bus to Mühlenfeld is to leave at 11.10 pm on every weekday",
          "Neighbourhood",
          "Bürger·beteiligungs·veranstaltung",
          "Barriere·freie Halte·stellen im ganzen Stadt·gebiet",
          "Wasser-Haus und Daten-Tisch",
          "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
          "Straßen\u00ADwerkstatt\u00ADabschluss\u00ADveranstaltung",
          "Elif Şahin, Łódź, Dvořák, Őrség",
          "https://lindwerth.example/kapitel/strassenwerkstatt/index.html?teil=2",
          "3.600 Bäume & 1.412 „Zettel“ – 100 % <gezählt>");

  /**
   * What leaves its drawing or its box, and what touches something else, by half a unit or more.
   */
  private static final String FAULTS =
      """
      () => {
        const faults = [];
        document.querySelectorAll('svg').forEach(svg => {
          const view = svg.viewBox.baseVal;
          const texts = Array.from(svg.querySelectorAll('text')).map(text =>
              ({words: text.textContent, box: text.getBBox()}));
          const rects = Array.from(svg.querySelectorAll('rect')).map(rect => rect.getBBox());
          const inside = (inner, outer) => inner.x >= outer.x - 0.5 && inner.y >= outer.y - 0.5
              && inner.x + inner.width <= outer.x + outer.width + 0.5
              && inner.y + inner.height <= outer.y + outer.height + 0.5;
          const touch = (a, b) => Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.5
              && Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.5;
          const name = svg.getAttribute('class') + ' ' + view.width + ': ';
          texts.forEach((text, i) => {
            if (!inside(text.box, view)) faults.push(name + 'leaves the drawing: ' + text.words);
            rects.filter(rect => touch(rect, text.box) && !inside(text.box, rect))
                .forEach(() => faults.push(name + 'leaves its box: ' + text.words));
            texts.slice(i + 1).filter(other => touch(text.box, other.box))
                .forEach(other => faults.push(name + text.words + ' | ' + other.words));
          });
        });
        return faults;
      }
      """;

  private static Browser browser;

  @BeforeAll
  static void start(OpenSite open) {
    browser = open.browser();
  }

  @Test
  void noTextLeavesItsBoxOrTouchesAnother() {
    Random random = new Random(2035);
    StringBuilder drawings = new StringBuilder();
    int count = 0;
    for (int round = 0; round < 12; round++) {
      List<String> labels = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        labels.add(LABELS.get(random.nextInt(LABELS.size())));
      }
      for (Element drawing : drawings(labels)) {
        drawings.append(drawing);
        count++;
      }
    }
    try (BrowserContext context = browser.get().newContext()) {
      Page page = page(context, drawings.toString());
      assertThat(((Number) page.evaluate("document.querySelectorAll('svg').length")).intValue())
          .isEqualTo(count);
      assertThat((List<?>) page.evaluate(FAULTS)).isEmpty();
    }
  }

  @Test
  void theTableOfWidthsIsThatOfTheShippedFont() {
    List<String> table =
        new String(resource("/de/roterfaden/graphics/atkinson-widths.txt"), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertThat(table).hasSizeGreaterThan(300);
    try (BrowserContext context = browser.get().newContext()) {
      Page page = page(context, "");
      Object measured =
          page.evaluate(
              """
              codes => {
                const pen = document.createElement('canvas').getContext('2d');
                pen.fontKerning = 'none';
                const width = (letter, weight) => {
                  pen.font = weight + ' 1000px Atkinson';
                  return Math.round(pen.measureText(letter).width);
                };
                return codes.map(code => {
                  const letter = String.fromCodePoint(parseInt(code, 16));
                  return code + ' ' + width(letter, 400) + ' ' + width(letter, 700);
                });
              }
              """,
              table.stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
      assertThat((List<?>) measured).isEqualTo(table);
    }
  }

  private static List<Element> drawings(List<String> labels) {
    String first = labels.get(0);
    String last = labels.get(4);
    List<WayGraphic.Stop> stops = new ArrayList<>();
    List<JourneyGraphic.Step> steps = new ArrayList<>();
    List<StakeholderGraphic.Group> groups = new ArrayList<>();
    List<WordCloudGraphic.Word> words = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String label = labels.get(i);
      MilestoneState state = STATES.get(Math.min(2, i / 2));
      stops.add(new WayGraphic.Stop("30. September 2035", label, state, i));
      steps.add(new JourneyGraphic.Step(label, "geht so", FEELINGS.get(i % 3)));
      groups.add(new StakeholderGraphic.Group(KINDS.get(i), label, labels));
      words.add(new WordCloudGraphic.Word(label, 100 - 15 * i));
      words.add(new WordCloudGraphic.Word("Bank", 70 - 10 * i));
    }
    List<WayGraphic.Section> sections =
        List.of(
            new WayGraphic.Section("", Optional.empty(), stops),
            new WayGraphic.Section(first, Optional.of(SIGN), stops));
    CyclesGraphic.Cycle cycle = new CyclesGraphic.Cycle(first, labels);
    List<StakeholderGraphic.Circle> circles =
        List.of(
            new StakeholderGraphic.Circle(last, groups),
            new StakeholderGraphic.Circle(first, groups.subList(0, 1)));
    List<Element> drawings = new ArrayList<>();
    drawings.add(
        FutureTaskGraphic.of(List.of(new FutureTaskGraphic.Task(first, labels, SIGN))).hidden());
    for (int width : List.of(320, 640)) {
      drawings.add(WayGraphic.of(sections, last).drawn(first, width));
      drawings.add(JourneyGraphic.of(steps).drawn(first, width));
      drawings.add(CyclesGraphic.of(cycle, last, cycle).drawn(first, width));
      drawings.add(WordCloudGraphic.of(words).drawn(first, width));
      drawings.add(StakeholderGraphic.of(circles).drawn(first, width));
    }
    return drawings;
  }

  private static Page page(BrowserContext context, String body) {
    Page page = context.newPage();
    page.setContent(
        "<!doctype html><html lang=\"de\"><style>"
            + faces()
            + "body { font-family: Atkinson; }</style><body>Ağ<b>Ağ</b>"
            + body);
    page.evaluate(
        "Promise.all(['400', '700'].map(w => document.fonts.load(w + ' 20px Atkinson', 'Ağ')))");
    return page;
  }

  /** The style sheet that names the fonts, with the fonts in it. */
  private static String faces() {
    String css = new String(resource(ASSETS + "css/fonts.css"), StandardCharsets.UTF_8);
    return Pattern.compile("url\\(\"\\.\\./(fonts/[^\"]+)\"\\)")
        .matcher(css)
        .replaceAll(
            font ->
                "url(data:font/woff2;base64,"
                    + Base64.getEncoder().encodeToString(resource(ASSETS + font.group(1)))
                    + ")");
  }

  private static byte[] resource(String name) {
    try (InputStream in = GraphicsBrowserTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
