package de.roterfaden.check.story;

import de.roterfaden.markup.TextUnit;
import de.roterfaden.narrative.PageType;
import de.roterfaden.text.Language;
import java.util.regex.Pattern;

/**
 * A narrative is no slogan: a paragraph says more than claims. The claim itself has a field of its
 * own, {@code claim} in {@code narrative.yml}.
 */
final class SloganOnly implements JudgesText {

  private static final int LEAST_WORDS = 5;
  private static final int LEAST_CLAIMS = 2;

  /** How many claims make a slogan of a paragraph that names a place: "Südkai steht für …". */
  private static final int LEAST_CLAIMS_BESIDE_NAMES = 3;

  @Override
  public String name() {
    return "slogan-only";
  }

  /** Every sentence claims something, and nothing in the paragraph can be checked. */
  @Override
  public boolean isBreach(String paragraph, Language language) {
    Phrases claims = Phrases.of("claim", language);
    return claims.count(paragraph) >= LEAST_CLAIMS
        && !paragraph.contains("?")
        && paragraph.split("\\s+", -1).length >= LEAST_WORDS
        && !Wordings.isConcrete(paragraph, language)
        && !Phrases.of("doubt", language).isIn(paragraph)
        && Wordings.sentences(paragraph, language).stream().allMatch(claims::isIn);
  }

  @Override
  public void check(Story story, Reporter reporter) {
    Pattern names = SwapTest.names(story.narrative());
    for (Chapter chapter : story.told()) {
      Language language = chapter.language().orElseThrow();
      boolean told = chapter.page().type() != PageType.PAGE;
      for (TextUnit unit : chapter.text().units()) {
        if (told
            && unit.kind() == TextUnit.Kind.PARAGRAPH
            && !unit.block().equals("voice")
            && isBreach(unit.text(), language)
            && (!names.matcher(unit.text()).find()
                || Phrases.of("claim", language).count(unit.text()) >= LEAST_CLAIMS_BESIDE_NAMES)) {
          String words = Phrases.of("claim", language).first(unit.text());
          reporter.info("", Place.on(chapter.page(), unit.position()), words, words);
        }
      }
    }
  }
}
