package de.roterfaden.check.story;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.text.Language;
import de.roterfaden.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Finds in a text what the pattern of all phrases of a list finds in it. */
class PhrasesTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void findsWhatThePatternFinds(Language language) {
    List<String> lines =
        WordList.read(Phrases.class, "phrases_" + language.code() + ".txt").lines();
    for (String name : Phrases.names("", language)) {
      Phrases phrases = Phrases.of(name, language);
      for (String line : lines) {
        same(phrases, line);
        same(phrases, "Das (" + line.toUpperCase(Locale.ROOT) + ")-Wort");
        same(
            phrases, line.replace("*", "ungen").replace("…", "ganz und gar").replace(", ", ". Um"));
        same(phrases, line.replace("*", "").replace(" ", "\n\u00a0"));
      }
    }
  }

  private static void same(Phrases phrases, String text) {
    Matcher all = phrases.matcher(text);
    int count = 0;
    while (all.find()) {
      count++;
    }
    assertThat(phrases.count(text)).as(text).isEqualTo(count);
    assertThat(phrases.isIn(text)).as(text).isEqualTo(count > 0);
    assertThat(phrases.first(text)).as(text).isEqualTo(all.reset().find() ? all.group() : "");
  }
}
