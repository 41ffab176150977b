package de.roterfaden.check.readability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import de.roterfaden.check.CheckedText;
import de.roterfaden.check.FileTexts;
import de.roterfaden.check.Outcome;
import de.roterfaden.check.Subject;
import de.roterfaden.finding.Finding;
import de.roterfaden.markup.TextUnits;
import de.roterfaden.narrative.Level;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a file may hold makes the check stumble or hang. */
class HostileTextsTest {

  private static final Duration LONG = Duration.ofSeconds(60);

  private final ReadabilityCheck check = ReadabilityCheck.ofAllRules();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "man ",
        "er ihn sie Haus ",
        "a ",
        "A ",
        "ABER ",
        "1. ",
        "1.1.",
        "I ",
        "der 3. Rat ",
        "( ",
        "„",
        "- ",
        "a, ",
        "zwei, drei und ",
        "x\n",
        "% ",
        "5 % ",
        "Wort",
        "\u00ad",
        "·",
        "\u2028",
        "😀",
        "geprüft der Text ",
        "a-\n",
        "*a* ",
        "::: note\n",
        "[",
        "> "
      })
  void readsManyOfTheSameSignsInTimeThatGrowsWithTheirNumber(String piece) {
    String text = piece.repeat(300_000 / piece.length());

    Outcome outcome =
        assertTimeoutPreemptively(
            LONG, () -> check.check(subject(Level.EASY, text)), () -> "too slow on " + piece);

    assertThat(outcome.texts()).hasSize(1);
  }

  @Provide
  Arbitrary<List<String>> pieces() {
    return Arbitraries.of(
            "man",
            "Er",
            "sie",
            "Ihnen",
            "du",
            "XIV",
            "V",
            "3.",
            "12.03.",
            "2021",
            "5",
            "%",
            "Prozent",
            "WICHTIG",
            "w",
            "i",
            "(",
            ")",
            "„",
            "“",
            "–",
            "-",
            "/",
            "…",
            ".",
            "!",
            "?",
            ":",
            ",",
            ";",
            "und",
            "oder",
            "\n",
            "\u2028",
            "Teil",
            "zwei",
            "acht",
            "1.412",
            "\u00ad",
            "·",
            "😀",
            "\ud800",
            "*",
            "_",
            "#",
            "- ",
            "![](a.svg)",
            "```",
            "Dieser Text",
            "geprüft",
            "Bürger*innen",
            "\u0000",
            "é",
            "Haus")
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 300)
  void takesAnyRowOfWordsAndSigns(@ForAll("pieces") List<String> pieces) {
    Random spaces = new Random(pieces.hashCode());
    StringBuilder text = new StringBuilder();
    for (String piece : pieces) {
      text.append(piece).append(spaces.nextInt(3) > 0 ? " " : "");
    }
    ReadabilityCheck all = ReadabilityCheck.ofAllRules();
    int lines = text.toString().split("\n", -1).length;
    for (Level level : Level.values()) {
      for (Finding finding : all.check(subject(level, text.toString())).findings()) {
        assertThat(finding.position().endLine()).isLessThanOrEqualTo(lines);
      }
    }
  }

  @Test
  void saysWhatIsWrongWithFilesThatAreNoText(@TempDir Path folder) throws IOException {
    byte[] binary = new byte[100_000];
    new Random(1).nextBytes(binary);
    Files.write(folder.resolve("binary.txt"), binary);
    Files.write(
        folder.resolve("broken.md"), "Ein gr\u00fcner Baum.".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(folder.resolve("zeros.html"), new byte[1000]);
    Files.writeString(folder.resolve("endless.txt"), "Wort ".repeat(2_000_000));
    Files.writeString(folder.resolve("good.txt"), "Die Stadt baut.");
    List<Finding> findings = new ArrayList<>();

    List<CheckedText> texts =
        new FileTexts(Level.EASY, "de")
            .of(
                folder,
                found -> {
                  synchronized (findings) {
                    findings.add(found);
                  }
                });

    assertThat(texts).extracting(CheckedText::file).containsExactly("good.txt");
    assertThat(findings)
        .extracting(found -> found.file() + " " + found.rule())
        .contains("endless.txt narrative/too-large", "broken.md narrative/encoding")
        .anyMatch(found -> found.startsWith("binary.txt"))
        .anyMatch(found -> found.startsWith("zeros.html"));
  }

  private static Subject subject(Level level, String text) {
    CheckedText checked =
        new CheckedText(
            "text.md",
            "",
            "text.md",
            "",
            "de",
            level,
            false,
            TextUnits.ofMarkdown(text, 1),
            List.of());
    return new Subject(List.of(checked), Optional.empty());
  }
}
