package de.roterfaden.graphics;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.graphics.CyclesGraphic.Cycle;
import de.roterfaden.graphics.StakeholderGraphic.Circle;
import de.roterfaden.graphics.StakeholderGraphic.Group;
import de.roterfaden.graphics.WayGraphic.Section;
import de.roterfaden.graphics.WayGraphic.Stop;
import de.roterfaden.graphics.WordCloudGraphic.Word;
import de.roterfaden.narrative.Feeling;
import de.roterfaden.narrative.MilestoneState;
import de.roterfaden.narrative.Pattern;
import de.roterfaden.narrative.Pictogram;
import de.roterfaden.narrative.StakeholderKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** At any length of any label, no text leaves its drawing and none touches another. */
class AnyLabelProperties {

  private static final List<Integer> WIDTHS = List.of(320, 640);
  private static final List<Feeling> FEELINGS = List.of(Feeling.values());
  private static final TaskSign SIGN = new TaskSign(3, Pattern.WAVES, Pictogram.LEAF);

  @Property(tries = 300)
  void linesAreNeverWiderThanTheirRoom(@ForAll("labels") String label) {
    for (Lettering lettering : List.of(Lettering.regular(16), Lettering.bold(24))) {
      for (String line : lettering.wrap(label, 150)) {
        assertThat(lettering.width(line)).as(line).isLessThanOrEqualTo(150);
      }
    }
  }

  @Property(tries = 300)
  void noLetterIsLostWhenWordsAreBroken(@ForAll("labels") String label) {
    String lines = String.join("", Lettering.bold(20).wrap(label, 120));
    assertThat(letters(lines)).isEqualTo(letters(label));
  }

  @Property(tries = 80)
  void futureTasks(@ForAll("lists") List<String> labels) {
    DrawnText.check(
        FutureTaskGraphic.of(
                labels.stream()
                    .map(label -> new FutureTaskGraphic.Task(label, labels, SIGN))
                    .toList())
            .hidden());
  }

  @Property(tries = 80)
  void ways(@ForAll("lists") List<String> labels, @ForAll MilestoneState last) {
    List<Stop> stops = new ArrayList<>();
    for (String label : labels) {
      stops.add(new Stop(labels.get(0), label, MilestoneState.DONE, stops.size() % 9));
    }
    stops.add(new Stop("30. September 2035", labels.get(0), last, 0));
    List<Section> sections =
        List.of(
            new Section("", Optional.empty(), stops),
            new Section(labels.get(0), Optional.of(SIGN), stops),
            new Section(labels.get(labels.size() - 1), Optional.empty(), stops));
    for (int width : WIDTHS) {
      DrawnText.check(WayGraphic.of(sections, labels.get(0)).drawn("", width));
    }
  }

  @Property(tries = 80)
  void journeys(@ForAll("lists") List<String> labels) {
    List<JourneyGraphic.Step> steps = new ArrayList<>();
    for (String label : labels) {
      Feeling feeling = FEELINGS.get(steps.size() % FEELINGS.size());
      steps.add(new JourneyGraphic.Step(label, labels.get(0), feeling));
    }
    steps.add(new JourneyGraphic.Step(labels.get(0), "", null));
    for (int width : WIDTHS) {
      DrawnText.check(JourneyGraphic.of(steps).drawn("", width));
    }
  }

  @Property(tries = 80)
  void cycles(@ForAll("lists") List<String> labels) {
    Cycle cycle = new Cycle(labels.get(0), labels);
    for (int width : WIDTHS) {
      DrawnText.check(
          CyclesGraphic.of(cycle, labels.get(labels.size() - 1), cycle).drawn("", width));
    }
  }

  @Property(tries = 80)
  void wordClouds(@ForAll("lists") List<String> labels) {
    List<Word> words = new ArrayList<>();
    for (String label : labels) {
      words.add(new Word(label, 100 - 7 * words.size()));
      words.add(new Word("Bank", 80 - 5 * words.size()));
    }
    for (int width : WIDTHS) {
      DrawnText.check(WordCloudGraphic.of(words).drawn("", width));
    }
  }

  @Property(tries = 80)
  void stakeholders(@ForAll("lists") List<String> labels) {
    List<Group> groups = new ArrayList<>();
    for (StakeholderKind kind : StakeholderKind.values()) {
      groups.add(new Group(kind, labels.get(0), labels));
    }
    List<Circle> circles =
        List.of(
            new Circle(labels.get(0), groups),
            new Circle(labels.get(labels.size() - 1), List.of()),
            new Circle("", groups.subList(0, 2)));
    for (int width : WIDTHS) {
      DrawnText.check(StakeholderGraphic.of(circles).drawn("", width));
    }
  }

  @Provide
  Arbitrary<List<String>> lists() {
    return labels().list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<String> labels() {
    Arbitrary<String> compounds =
        Arbitraries.of(
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "Grund\u00ADstücks\u00ADverkehrs\u00ADgenehmigungs\u00ADzuständigkeits\u00ADübertragung",
            "Barriere·freie Bürger·beteiligungs·veranstaltung",
            "Hitze-Schutz-Aktions-Plan-Umsetzungs-Steuerungs-Gruppe",
            "https://lindwerth.example/ein/sehr/langer/weg?ohne=ende&und=weiter",
            "The neighbourhood’s long table, set once a year for everybody who comes",
            "城市的未来任务与数字化战略参与方一览",
            "👩🏽🚲 unterwegs",
            "e\u0301tage u\u0308ber",
            "12.345.678.901.234.567.890.123.456.789",
            "Bus",
            "");
    Arbitrary<String> letters =
        Arbitraries.strings()
            .withCharRange('A', 'Z')
            .withCharRange('a', 'ž')
            .withChars(" -ßäöüÄÖÜ\u00AD\t\n")
            .ofMaxLength(120);
    return Arbitraries.oneOf(compounds, letters, Arbitraries.strings().ofMaxLength(12));
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
