package de.roterfaden.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class DraftTest {

  private final Draft draft = new Draft(2);

  @Test
  void growsWithWhatIsAdded() {
    draft.add("Süd").add(' ').add(7).add('/').add(1234).add("abcd".toCharArray(), 1, 3);
    draft.repeat('^', 3).append("xyz", 1, 2).append("→");

    assertThat(draft).hasToString("Süd 7/1234bc^^^y→");
    assertThat(draft.length()).isEqualTo(17);
  }

  @Test
  void knowsWhetherWhatWasAddedLastIsHarmless() {
    draft.add("a\nb");
    int from = draft.length();
    draft.add("“Süd”");

    assertThat(draft.isPlain(from)).isTrue();
    assertThat(draft.isPlain(0)).isFalse();
  }

  @Test
  void givesBackWhatIsCut() {
    draft.add("Rat").add("haus");

    assertThat(draft.cut(3)).isEqualTo("haus");
    assertThat(draft.add("los")).hasToString("Ratlos");
  }

  @Test
  void beginsAnewWhenItHasBeenWritten() throws IOException {
    StringWriter writer = new StringWriter();
    StringBuilder builder = new StringBuilder();

    draft.add("Weg").moveTo(writer);
    draft.add("weiser").moveTo(builder);

    assertThat(writer).hasToString("Weg");
    assertThat(builder).hasToString("weiser");
    assertThat(draft.length()).isZero();
  }
}
