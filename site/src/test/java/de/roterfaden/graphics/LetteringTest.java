package de.roterfaden.graphics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LetteringTest {

  private static final Lettering TEXT = Lettering.regular(20);

  @Test
  void aTextIsAsWideAsItsLettersWithRoomForOtherFonts() {
    // 540 thousandths for ü, 626 for A, as the font says.
    assertThat(Lettering.regular(1000).width("üA")).isCloseTo((540 + 626) * 1.16, within(0.1));
    assertThat(Lettering.bold(1000).width("A")).isGreaterThan(Lettering.regular(1000).width("A"));
  }

  @Test
  void lettersThatTheFontDoesNotHaveGetAmpleRoom() {
    assertThat(TEXT.width("城")).isGreaterThan(20);
  }

  @Test
  void linesBreakAtSpaces() {
    assertThat(TEXT.wrap("Ein  kurzer\nSatz ", 120)).containsExactly("Ein kurzer", "Satz");
  }

  @Test
  void softHyphensShowOnlyWhereAWordIsBroken() {
    assertThat(TEXT.wrap("Straßen\u00ADwerkstatt", 300)).containsExactly("Straßenwerkstatt");
    assertThat(TEXT.wrap("Straßen\u00ADwerkstatt", 120)).containsExactly("Straßen-", "werkstatt");
  }

  @Test
  void wordsWithHyphensAndMiddleDotsAreBrokenBehindThem() {
    assertThat(TEXT.wrap("Bürger-Beteiligung", 130)).containsExactly("Bürger-", "Beteiligung");
    assertThat(TEXT.wrap("Bürger·beteiligung", 130)).containsExactly("Bürger·", "beteiligung");
  }

  @Test
  void otherLongWordsAreBrokenBetweenSyllablesWithAHyphen() {
    assertThat(TEXT.wrap("Wirtschaftsprüfer", 130)).containsExactly("Wirtschafts-", "prüfer");
  }

  @Test
  void whatHasNoSyllablesIsBrokenAnywhere() {
    assertThat(TEXT.wrap("1234567890123", 80).size()).isGreaterThan(1);
    assertThat(TEXT.wrap("1234567890123", 80).get(0)).doesNotEndWith("-");
  }

  @Test
  void nothingGivesOneEmptyLine() {
    assertThat(TEXT.wrap("", 80)).containsExactly("");
  }

  @Test
  void lettersOfTwoCodePointsStayWhole() {
    assertThat(TEXT.wrap("e\u0301", 100)).containsExactly("é");
  }
}
