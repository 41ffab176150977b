package de.roterfaden.check.story;

import de.roterfaden.markup.Passage;
import de.roterfaden.text.Language;
import java.util.regex.Matcher;

/** A loss is told without denial: it is not talked away. The program knows only usual phrases. */
final class TurnDenial implements JudgesText {

  /** How far before the phrase a negation still belongs to it, in UTF-16 units. */
  private static final int BEFORE = 24;

  @Override
  public String name() {
    return "turn-denial";
  }

  @Override
  public boolean isBreach(String text, Language language) {
    return !denial(text, language).isEmpty();
  }

  @Override
  public void check(Story story, Reporter reporter) {
    for (Chapter chapter : story.told()) {
      Language language = chapter.language().orElseThrow();
      for (Passage.Turn turn : chapter.all(Passage.Turn.class)) {
        String text = turn.loss() + "\n" + turn.strength() + "\n" + turn.evidence();
        String denial = denial(text, language);
        if (!denial.isEmpty()) {
          reporter.info("", chapter.at(turn), denial, denial);
        }
      }
    }
  }

  private static String denial(String text, Language language) {
    Matcher denials = Phrases.of("denial", language).matcher(text);
    while (denials.find()) {
      String before = text.substring(Math.max(0, denials.start() - BEFORE), denials.start());
      if (!Phrases.of("negation", language).isIn(before)) {
        return denials.group();
      }
    }
    return "";
  }
}
