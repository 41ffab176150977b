package de.roterfaden.check;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.check.readability.ReadabilityCheck;
import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTextsTest {

  private final FileTexts reader = new FileTexts(Level.STANDARD, "de");
  private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();

  @Test
  void readsFilesOfAllKindsBelowAFolder(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("unter/.git"));
    Files.writeString(folder.resolve("a.md"), "---\r\ntitle: x\r\n---\r\n\r\nDie Stadt.\r\n");
    Files.writeString(folder.resolve("unter/b.html"), "<main><p>Der Rat.</p></main>");
    Files.writeString(folder.resolve("unter/c.txt"), "\ufeffDas Haus.\n");
    Files.writeString(folder.resolve("unter/.git/d.txt"), "Nein.");
    Files.writeString(folder.resolve("unter/e.csv"), "Nein.");

    List<CheckedText> texts = reader.of(folder, findings::add);

    assertThat(texts.stream().map(CheckedText::file))
        .containsExactly("a.md", "unter/b.html", "unter/c.txt");
    assertThat(texts.stream().map(text -> text.text().units().get(0).text()))
        .containsExactly("Die Stadt.", "Der Rat.", "Das Haus.");
    assertThat(texts.get(0).text().units().get(0).position().line()).isEqualTo(5);
    assertThat(findings).isEmpty();
  }

  @Test
  void saysWhyAFileCannotBeRead(@TempDir Path folder) throws IOException {
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    Files.write(folder.resolve("binary.md"), noise);
    Files.write(folder.resolve("ansi.txt"), "Bürger".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(folder.resolve("huge.txt"), "a".repeat(10_000_000));

    assertThat(reader.of(folder, findings::add)).isEmpty();
    assertThat(findings.stream().map(finding -> finding.file() + " " + finding.rule()))
        .containsExactlyInAnyOrder(
            "ansi.txt narrative/encoding",
            "binary.md narrative/encoding",
            "huge.txt narrative/too-large");
  }

  @Property(tries = 300)
  void readsWhateverIsWritten(@ForAll String words) throws IOException {
    Path folder = Files.createTempDirectory("texts");
    for (String kind : List.of("md", "html", "txt")) {
      Path file = folder.resolve("a." + kind);
      Files.write(file, words.getBytes(StandardCharsets.UTF_8));
      List<CheckedText> texts = reader.of(file, finding -> {});
      Subject subject = new Subject(texts, Optional.empty());
      assertThat(new CheckRun(List.of(READABILITY)).of(subject).findings()).isNotNull();
      Files.delete(file);
    }
    Files.delete(folder);
  }

  private static final ReadabilityCheck READABILITY = ReadabilityCheck.ofAllRules();

  @Test
  void readsFiveMillionLettersInOneLineInSeconds(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.md"), "a*b_[(<&".repeat(500_000));
    Files.writeString(folder.resolve("b.html"), "<p>a &amp; b. ".repeat(300_000));
    Files.writeString(folder.resolve("c.txt"), "Das ist z. B. so, ".repeat(250_000));

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          List<CheckedText> texts = reader.of(folder, findings::add);
          assertThat(texts).hasSize(3);
          Outcome outcome =
              new CheckRun(List.of(READABILITY)).of(new Subject(texts, Optional.empty()));
          assertThat(outcome.texts()).hasSize(3);
        });
  }
}
