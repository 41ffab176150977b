package de.roterfaden.check.readability;

import de.roterfaden.text.Morphology;
import de.roterfaden.text.Reading;
import de.roterfaden.text.WordList;
import de.roterfaden.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the perfect of German verbs: "ging" is "ist gegangen" in easy language. */
final class Perfect {

  private static final List<String> SEPARABLE =
      List.of(
          "zusammen",
          "zurück",
          "herunter",
          "hinunter",
          "heraus",
          "hinaus",
          "herein",
          "hinein",
          "hinzu",
          "voran",
          "vorbei",
          "weiter",
          "kennen",
          "statt",
          "wieder",
          "teil",
          "fest",
          "fort",
          "los",
          "her",
          "hin",
          "mit",
          "nach",
          "vor",
          "weg",
          "ab",
          "an",
          "auf",
          "aus",
          "bei",
          "ein",
          "um",
          "zu",
          "durch",
          "über");
  private static final WordSet INSEPARABLE =
      WordSet.of("be", "ge", "ent", "er", "ver", "zer", "miss", "über", "unter", "wider");

  /** A participle with the auxiliary that it takes. */
  private record Made(boolean withBe, String participle) {

    String words(boolean plural) {
      return (withBe ? (plural ? "sind " : "ist ") : (plural ? "haben " : "hat ")) + participle;
    }
  }

  private final Map<String, Made> strong = new HashMap<>();

  Perfect() {
    for (String line : WordList.read(Perfect.class, "perfect_de.txt").lines()) {
      String[] words = line.split("\\s+", -1);
      strong.put(words[0], new Made(words[1].equals("ist"), words[2]));
    }
  }

  /** Whether a verb makes its perfect with "sein": "gehen", "weggehen". */
  boolean isWithBe(String verb) {
    Made made = strong.get(verb);
    if (made != null) {
      return made.withBe();
    }
    for (String prefix : SEPARABLE) {
      if (INSEPARABLE.contains(prefix) || prefix.equals("durch") || prefix.equals("um")) {
        continue;
      }
      Made base = verb.startsWith(prefix) ? strong.get(verb.substring(prefix.length())) : null;
      if (base != null) {
        return base.withBe();
      }
    }
    return false;
  }

  /**
   * The perfect of a verb in the third person.
   *
   * @param verb its infinitive
   * @return "ist gegangen", "haben gemacht"; nothing if its participle is unknown
   */
  Optional<String> of(String verb, boolean plural, Morphology morphology) {
    Made known = strong.get(verb);
    Made made = known == null ? make(verb, morphology) : known;
    return Optional.ofNullable(made).map(it -> it.words(plural));
  }

  private @Nullable Made make(String verb, Morphology morphology) {
    for (String prefix : SEPARABLE) {
      if (verb.startsWith(prefix)) {
        String base = verb.substring(prefix.length());
        Made made = strong.get(base);
        String participle =
            made == null ? weak(verb, prefix + "ge", base, morphology) : prefix + made.participle();
        if (isParticiple(participle, verb, morphology)) {
          return new Made(made != null && made.withBe(), participle);
        }
      }
    }
    for (String prefix : INSEPARABLE) {
      Made made = verb.startsWith(prefix) ? strong.get(verb.substring(prefix.length())) : null;
      if (made != null && made.participle().startsWith("ge")) {
        String participle = prefix + made.participle().substring(2);
        if (isParticiple(participle, verb, morphology)) {
          return new Made(false, participle);
        }
      }
    }
    String weak = weak(verb, "ge", verb, morphology);
    String plain = weak.isEmpty() ? weak(verb, "", verb, morphology) : weak;
    return plain.isEmpty() ? null : new Made(false, plain);
  }

  private static String weak(String verb, String before, String base, Morphology morphology) {
    String stem =
        base.endsWith("en")
            ? base.substring(0, base.length() - 2)
            : base.substring(0, Math.max(0, base.length() - 1));
    for (String end : List.of("t", "et")) {
      String participle = before + stem + end;
      if (isParticiple(participle, verb, morphology)) {
        return participle;
      }
    }
    return "";
  }

  private static boolean isParticiple(String word, String verb, Morphology morphology) {
    for (Reading reading : morphology.readings(word)) {
      if (reading.is("PA2") && reading.tag().startsWith("VER") && reading.lemma().equals(verb)) {
        return true;
      }
    }
    return false;
  }
}
