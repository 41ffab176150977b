package de.roterfaden.narrative.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

  private static final String WAY_OUT =
      "Open the file in Windows Notepad, choose “File” › “Save as”, and at the bottom set “Encoding”"
          + " to UTF-8.";

  private final List<Finding> findings = new ArrayList<>();

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(decode("\ufefftitle: Köhler".getBytes(StandardCharsets.UTF_8)))
        .contains("title: Köhler");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb\n", "a\r\nb\r\n", "a\rb\r", "a\nb\r\n", "a\rb\n"})
  void allWaysToEndALineBecomeOne(String text) {
    assertThat(decode(text.getBytes(StandardCharsets.UTF_8))).contains("a\nb\n");
  }

  @Test
  void anEmptyFileIsAnEmptyText() {
    assertThat(decode(new byte[0])).contains("");
    assertThat(decode("\ufeff".getBytes(StandardCharsets.UTF_8))).contains("");
  }

  @Test
  void windows1252IsNamedAtItsFirstUmlaut() {
    assertThat(decode("title: x\r\nname: Köhler".getBytes(Charset.forName("windows-1252"))))
        .isEmpty();
    assertThat(told())
        .containsExactly(
            "f.md:2:8 narrative/encoding | The file is saved as Windows-1252 (ANSI). Only UTF-8 is"
                + " read, or letters such as ä would be lost. | "
                + WAY_OUT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsNamedWithItsByteOrderMark(String name) {
    assertThat(decode("\ufefftitle: x".getBytes(Charset.forName(name)))).isEmpty();
    assertThat(told())
        .containsExactly(
            "f.md:1:1 narrative/encoding | The file is saved as %s. Only UTF-8 is read, or letters such as ä would be lost. | %s"
                .formatted(name, WAY_OUT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsKnownWithoutItsByteOrderMark(String name) {
    assertThat(decode("title: Die Straße".getBytes(Charset.forName(name)))).isEmpty();
    assertThat(findings).extracting(Finding::target).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-32LE", "UTF-32BE"})
  void utf32IsNamed(String name) {
    assertThat(decode("\ufefftitle: x".getBytes(Charset.forName(name)))).isEmpty();
    assertThat(findings).extracting(Finding::target).containsExactly(name);
  }

  @Test
  void aBrokenEndOfAFileIsFoundAtItsPlace() {
    byte[] whole = "a\nbä".getBytes(StandardCharsets.UTF_8);
    assertThat(decode(java.util.Arrays.copyOf(whole, whole.length - 1))).isEmpty();
    assertThat(told()).hasSize(1).first().asString().startsWith("f.md:2:2 narrative/encoding");
  }

  @Test
  void aControlCharacterIsFoundAtItsPlace() {
    assertThat(decode("title: x\nname: 😀\u000bb".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(told())
        .containsExactly(
            "f.md:2:9 narrative/control-character | Here is the invisible control character U+000B,"
                + " which belongs into no text. | Delete this spot and write it anew; often the"
                + " character comes from text copied out of Word or a PDF. If the file is no text"
                + " at all, it does not belong here.");
  }

  @Test
  void aFileThatIsNoTextIsToldSo() {
    assertThat(decode(new byte[] {'P', 'K', 3, 4, 0, 0, 'x', 'y'})).isEmpty();
    assertThat(findings).extracting(Finding::rule).containsExactly("narrative/control-character");
  }

  @Test
  void aTextThatNobodyWroteByHandIsNotRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("f.md");
    Files.write(file, new byte[SourceText.LIMIT + 1]);
    assertThat(SourceText.read(file, "f.md", findings::add)).isEmpty();
    assertThat(told())
        .containsExactly(
            "f.md:1:1 narrative/too-large | The file is larger than 5 MB. | No text that people"
                + " write is that large. See whether this is the right file, or split it.");
  }

  @Test
  void aFileThatVanishedIsAFinding(@TempDir Path folder) {
    assertThat(SourceText.read(folder.resolve("f.md"), "f.md", findings::add)).isEmpty();
    assertThat(told())
        .containsExactly(
            "f.md:1:1 narrative/unreadable | The file or folder cannot be read"
                + " (NoSuchFileException). | See whether it is still there, whether another program"
                + " has locked it, and whether you may open it.");
  }

  private Optional<String> decode(byte[] bytes) {
    return SourceText.decode(bytes, "f.md", findings::add).map(SourceText::text);
  }

  private List<String> told() {
    return findings.stream().map(Told::of).toList();
  }
}
