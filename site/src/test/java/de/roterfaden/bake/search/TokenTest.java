package de.roterfaden.bake.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bürger-Beteiligung",
        "Bürger·beteiligung",
        "Bürger‧beteiligung",
        "Bürger\u00adbeteiligung",
        "Bürger\u2011Beteiligung",
        "Bu\u0308rgerbeteiligung",
        "BÜRGERBETEILIGUNG",
      })
  void aWordIsOneHoweverItIsCutAndCoded(String written) {
    assertThat(keys(written)).containsExactly("burgerbeteiligung");
  }

  @ParameterizedTest
  @CsvSource({
    "Straße und Öl, strasse|und|ol",
    "Mühlen- und Wasserwerk, muhlen|und|wasserwerk",
    "CO₂-frei, co2|frei",
    "2019-2024, 2019|2024",
    "Montag–Freitag, montag|freitag",
    "Rathaus (Saal 3), rathaus|saal|3",
    "a.b@c.example, a|b|c|example",
    "Łódź Ærø, lodz|aero",
    "Пойдем 東京, поидем|東京",
    "'-- · –', ''",
  })
  void aTextFallsIntoWords(String text, String words) {
    assertThat(keys(text))
        .containsExactly(words.isEmpty() ? new String[0] : words.split("\\|", -1));
  }

  @Test
  void aWordKnowsHowItIsSpeltAndCut() {
    Token token = Token.of("E-Mail-Adresse").get(0);
    assertThat(token.spelt()).isEqualTo("e-mail-adresse");
    assertThat(token.parts()).containsExactly("E", "Mail", "Adresse");
    assertThat(token.isCapital()).isTrue();
  }

  @Test
  void anEndlessWordIsCutOff() {
    assertThat(keys("x".repeat(100_000))).allMatch(key -> key.length() == 60);
  }

  private static List<String> keys(String text) {
    return Token.of(text).stream().map(Token::key).toList();
  }

  @Test
  void everyCharacterIsASeparatorAsTheEngineOfThePageSees() {
    Pattern separators =
        Pattern.compile(
            "[\\x00-,./:-@\\[-`{-\\u00b6\\u00b8-\\u00bf\\u00d7\\u00f7\\u2000-\\u200f\\u2012-\\u2026"
                + "\\u2028-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u3000-\\u303f\\x{d800}-\\x{f8ff}"
                + "\\ufe00-\\ufe0f\\ufff0-\\uffff]");
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertThat(Token.isSeparator((char) c))
          .as("U+%04X", c)
          .isEqualTo(separators.matcher(Character.toString(c)).matches());
    }
  }
}
