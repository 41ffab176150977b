package de.roterfaden.check.readability;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a text with the rules that have to look at them. Most rules have to look at few
 * sentences, and pass over the others here without touching them.
 */
final class CuedSentences {

  static final CuedSentences NONE = new CuedSentences(List.of());

  private final StudiedSentence[] sentences;
  private final long[] cues;

  /**
   * @param units the units of a text
   */
  CuedSentences(List<StudiedUnit> units) {
    List<StudiedSentence> all = new ArrayList<>();
    for (StudiedUnit unit : units) {
      all.addAll(unit.sentences());
    }
    this.sentences = all.toArray(StudiedSentence[]::new);
    this.cues = new long[sentences.length];
    for (int i = 0; i < cues.length; i++) {
      cues[i] = sentences[i].cues();
    }
  }

  /**
   * The sentences that a rule has to look at, in their order.
   *
   * @param mask the rule's bits, see {@link Cues}
   */
  List<StudiedSentence> of(long mask) {
    List<StudiedSentence> cued = new ArrayList<>();
    for (int i = 0; i < cues.length; i++) {
      if ((cues[i] & mask) != 0) {
        cued.add(sentences[i]);
      }
    }
    return cued;
  }
}
