package de.roterfaden.check.readability;

import de.roterfaden.narrative.LocalNames;
import de.roterfaden.narrative.Municipality;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.ReadabilityWords;
import de.roterfaden.text.Reading;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a narrative says about words.
 *
 * @param known words that everybody there knows, with the names of its places, people and history
 * @param stated the narrative's lists
 */
record OwnWords(Set<String> known, ReadabilityWords stated) {

  private static final OwnWords NONE = new OwnWords(Set.of(), ReadabilityWords.NONE);

  static OwnWords of(StudiedText text) {
    return text.narrative().map(OwnWords::of).orElse(NONE);
  }

  private static OwnWords of(Narrative narrative) {
    ReadabilityWords stated = narrative.settings().readability().words();
    Set<String> known = new HashSet<>(stated.known());
    for (Municipality municipality : narrative.settings().municipalities()) {
      LocalNames names = municipality.names();
      for (List<String> list : List.of(names.places(), names.people(), names.history())) {
        for (String name : list) {
          known.addAll(List.of(name.split("\\s+", -1)));
        }
      }
    }
    return new OwnWords(known, stated);
  }

  /** Whether a word of a sentence, or its base form, is known. */
  boolean isKnown(StudiedSentence sentence, int index) {
    if (known.isEmpty()) {
      return false;
    }
    if (known.contains(sentence.tokens().get(index).text())) {
      return true;
    }
    for (Reading reading : sentence.readings(index)) {
      if (known.contains(reading.lemma())) {
        return true;
      }
    }
    return false;
  }
}
