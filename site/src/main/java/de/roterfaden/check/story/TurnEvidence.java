package de.roterfaden.check.story;

import de.roterfaden.markup.Passage;
import de.roterfaden.text.Language;
import java.util.Set;

/**
 * A turn has evidence that can be checked: figures, years or a source. Strength and evidence speak
 * of something, and not only of the loss once more.
 */
final class TurnEvidence implements JudgesText {

  @Override
  public String name() {
    return "turn-evidence";
  }

  @Override
  public boolean isBreach(String evidence, Language language) {
    return !Wordings.isConcrete(evidence, language);
  }

  @Override
  public void check(Story story, Reporter reporter) {
    for (Chapter chapter : story.told()) {
      Language language = chapter.language().orElseThrow();
      for (Passage.Turn turn : chapter.all(Passage.Turn.class)) {
        Set<String> loss = Wordings.stems(turn.loss(), language);
        Set<String> strength = Wordings.stems(turn.strength(), language);
        if (turn.source().isEmpty() && isBreach(turn.evidence(), language)) {
          reporter.warn("", chapter.at(turn), turn.strength(), turn.strength());
        } else if (!strength.isEmpty() && loss.containsAll(strength)) {
          reporter.warn("same", chapter.at(turn), turn.strength(), turn.strength());
        }
      }
    }
  }
}
