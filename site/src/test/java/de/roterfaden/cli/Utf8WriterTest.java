package de.roterfaden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8WriterTest {

  private static final List<String> PIECES =
      List.of("Faden", "ß", "→", "“", "🧵", "\ud83e", "\uddf5", "\u07ff", "\u0800", "\n");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Straße → „Seilerei“",
        "🧵🧵",
        "a\ud83eb",
        "\uddf5",
        "\ud83e\ud83e\uddf5",
        "Ende \ud83e"
      })
  void writesWhatJavaWrites(String text) throws IOException {
    assertThat(ours(text)).isEqualTo(javas(text));
  }

  /**
   * Halves of characters meet at the ends of what is written, and characters at those of portions.
   */
  @Test
  void writesWhatJavaWritesWhateverComesTogether() throws IOException {
    Random random = new Random(7);
    for (int run = 0; run < 20; run++) {
      String[] parts = new String[40];
      for (int i = 0; i < parts.length; i++) {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        parts[i] = piece.repeat(1 + random.nextInt(run % 2 == 0 ? 3 : 9000));
      }
      assertThat(ours(parts)).isEqualTo(javas(parts));
    }
  }

  @Test
  void passesOnWhatItHoldsWhenItIsFlushed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Writer writer = new Utf8Writer(out);

    writer.write("Süd");
    assertThat(out.size()).isZero();
    writer.flush();

    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("Süd");
  }

  private static byte[] ours(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(new Utf8Writer(out), parts);
    return out.toByteArray();
  }

  private static byte[] javas(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(new OutputStreamWriter(out, StandardCharsets.UTF_8), parts);
    return out.toByteArray();
  }

  private static void write(Writer writer, String... parts) throws IOException {
    try (writer) {
      for (String part : parts) {
        writer.write(part);
      }
    }
  }
}
