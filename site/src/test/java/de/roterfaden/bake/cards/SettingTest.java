package de.roterfaden.bake.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SettingTest {

  private static final Setting.Box BOX = new Setting.Box(700, 260, 88, 32);

  @Test
  void aShortTitleIsSetInTheLargestSize() {
    Setting setting = Setting.of("Die Seilerei", Typeface.BOLD, BOX);
    assertThat(setting.lines()).containsExactly("Die Seilerei");
    assertThat(setting.size()).isEqualTo(88);
  }

  @Test
  void aLongTitleShrinksAndWrapsBetweenWords() {
    String title = "Wie aus einer geschlossenen Seilerei ein Ort für alle wurde";
    Setting setting = Setting.of(title, Typeface.BOLD, BOX);
    assertThat(String.join(" ", setting.lines())).isEqualTo(title);
    assertThat(setting.size()).isBetween(53.0, 84.0);
  }

  @Test
  void aWordTooLongForALineIsBrokenWhereItsAuthorAllowsIt() {
    Setting setting =
        Setting.of(
            "Rindfleischetikettierungs\u00ADüberwachungsaufgabenübertragungsgesetz",
            Typeface.BOLD,
            BOX);
    assertThat(setting.lines().get(0)).isEqualTo("Rindfleischetikettierungs-");
  }

  @Test
  void whatHasNoRoomEndsInAnEllipsis() {
    Setting setting = Setting.of("Hochwasserschutz ".repeat(80), Typeface.BOLD, BOX);
    assertThat(setting.lines().get(setting.lines().size() - 1)).endsWith("…");
    assertThat(setting.size()).isEqualTo(32);
  }

  @Test
  void noWordsEverLeaveTheBox() {
    Random random = new Random(7);
    List<String> parts =
        List.of("Straßen", "werk", "statt ", "W", "i", " ", "Ämter-", "\u00AD", "Bürger·");
    for (int i = 0; i < 300; i++) {
      StringBuilder title = new StringBuilder("A");
      for (int part = random.nextInt(60); part >= 0; part--) {
        title.append(parts.get(random.nextInt(parts.size())));
      }
      Setting setting = Setting.of(title.toString(), Typeface.BOLD, BOX);
      assertThat(setting.height()).isLessThanOrEqualTo(BOX.height());
      assertThat(setting.lines())
          .allSatisfy(
              line ->
                  assertThat(Typeface.BOLD.width(line, setting.size()))
                      .as("%s", line)
                      .isLessThanOrEqualTo(BOX.width()));
    }
  }
}
