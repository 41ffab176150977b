package de.roterfaden.check.story;

import de.roterfaden.markup.Passage;
import de.roterfaden.text.Language;

/** A promise says who and what: somebody who can be asked, and something that can be seen. */
final class PromiseVague implements JudgesText {

  @Override
  public String name() {
    return "promise-vague";
  }

  @Override
  public boolean isBreach(String promise, Language language) {
    return Phrases.of("vague", language).isIn(promise) && !Wordings.isConcrete(promise, language);
  }

  @Override
  public void check(Story story, Reporter reporter) {
    for (Chapter chapter : story.told()) {
      Language language = chapter.language().orElseThrow();
      for (Passage.Promise promise : chapter.all(Passage.Promise.class)) {
        if (Phrases.of("nobody", language).matcher(promise.by().strip()).matches()) {
          reporter.info("owner", chapter.at(promise), promise.by(), promise.by());
        }
        if (isBreach(promise.text(), language)) {
          String words = Phrases.of("vague", language).first(promise.text());
          reporter.info("", chapter.at(promise), words, words);
        }
      }
    }
  }
}
