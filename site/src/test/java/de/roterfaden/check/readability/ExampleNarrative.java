package de.roterfaden.check.readability;

import de.roterfaden.narrative.GlossaryEntry;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Term;
import de.roterfaden.narrative.TestNarratives;
import java.util.List;
import java.util.Map;

/** The narrative that the examples of rules belong to: a glossary of one word, and some terms. */
final class ExampleNarrative {

  private ExampleNarrative() {}

  static Narrative narrative() {
    return builder().build();
  }

  static TestNarratives builder() {
    return TestNarratives.narrative()
        .glossary(
            new GlossaryEntry(
                "pegel",
                LocalizedText.of("Pegel"),
                List.of("Pegels"),
                LocalizedText.of("Die Höhe des Wassers.")))
        .word(term("buergerhaus", "Bürgerhaus", List.of("Bürgerzentrum", "Stadthalle"), List.of()))
        .word(term("gehweg", "Gehweg", List.of("Bürgersteig", "Trottoir"), List.of()))
        .word(term("tafel", "Lange Tafel", List.of("lange Bank", "Festtafel"), List.of()))
        .word(term("fabrik", "Seil-Fabrik", List.of("Seilerei"), List.of("leicht")))
        .word(
            new Term(
                "pavement",
                new LocalizedText(Map.of("en", "pavement")),
                List.of("sidewalk", "footway"),
                List.of("en")));
  }

  private static Term term(String id, String word, List<String> avoid, List<String> versions) {
    return new Term(id, LocalizedText.of(word), avoid, versions);
  }

  /** The id of the version with a language and a level. */
  static String version(String language, Level level) {
    return TestNarratives.VERSIONS.stream()
        .filter(version -> version.language().equals(language) && version.level() == level)
        .map(LanguageVersion::id)
        .findFirst()
        .orElse("");
  }
}
