package de.roterfaden.bake.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTest {

  @Property
  void aLiteralIsReadAsWhatItWasAndCannotEndAScript(@ForAll String text)
      throws JsonProcessingException {
    String literal = Script.quoted(text);
    assertThat(new ObjectMapper().readValue(literal, String.class)).isEqualTo(text);
    assertThat(literal).doesNotContain("<", "\u2028", "\u2029", "\u0000", "\n");
  }

  @Test
  void hostileTextStaysText() {
    assertThat(Script.quoted("</script>\u2028\u0000\"\\\ud800"))
        .isEqualTo("\"\\u003c/script>\\u2028\\u0000\\\"\\\\\\ud800\"");
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "31, V", "32, X0", "1023, _V", "1024, XW0"})
  void numbersArePackedIntoDigitsOfFiveBits(int number, String packed) {
    StringBuilder written = new StringBuilder();
    Script.pack(written, number);
    assertThat(written.toString()).isEqualTo(packed);
  }

  @Test
  void aListSharesBeginnings() {
    StringBuilder list = new StringBuilder();
    Script.fold(list, "", "seil", true);
    Script.fold(list, "seil", "seilerei", true);
    Script.fold(list, "seilerei", "selten", false);
    assertThat(list.toString()).isEqualTo("Pseil Terei 2lten");
  }
}
