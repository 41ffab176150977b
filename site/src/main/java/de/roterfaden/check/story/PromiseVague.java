package de.roterfaden.check.story;

import de.roterfaden.markup.Passage;
import de.roterfaden.text.Language;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A promise says who and what: somebody who can be asked, and something that can be seen. */
final class PromiseVague implements JudgesText {

  private static final Pattern AND = Pattern.compile("\\s*,\\s*|\\s+(?:und|sowie|and)\\s+");

  @Override
  public String name() {
    return "promise-vague";
  }

  @Override
  public boolean isBreach(String promise, Language language) {
    return Phrases.of("vague", language).isIn(promise) && !Wordings.isConcrete(promise, language);
  }

  /** Nobody in particular, also several of them: "Politik, Verwaltung und Bürgerschaft". */
  private static boolean isNobody(String by, Language language) {
    Phrases nobody = Phrases.of("nobody", language);
    if (nobody.matcher(by.strip()).matches()) {
      return true;
    }
    String[] parts = AND.split(by.strip(), -1);
    return parts.length > 1
        && Stream.of(parts)
            .allMatch(
                part ->
                    nobody.matcher(part).matches()
                        || Phrases.of("nobody-together", language).matcher(part).matches());
  }

  @Override
  public void check(Story story, Reporter reporter) {
    for (Chapter chapter : story.told()) {
      Language language = chapter.language().orElseThrow();
      for (Passage.Promise promise : chapter.all(Passage.Promise.class)) {
        if (isNobody(promise.by(), language)) {
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
