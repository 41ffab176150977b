package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.source.SourceText;
import de.roterfaden.narrative.source.Told;
import de.roterfaden.narrative.source.YamlReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Whatever stands in the files: never an exception, always the same findings, each in its file. */
class GeneratedInputTest {

  private Path folder;

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("narrative");
  }

  @AfterProperty
  void deleteFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Property(tries = 300)
  void anyBytesOfAPage(@ForAll byte[] bytes) {
    read(narrative().write("content/index.md", bytes));
  }

  @Property(tries = 300)
  void anyBytesOfSettingsDataAndPictures(@ForAll byte[] bytes) {
    read(
        narrative()
            .write("data/goals.yml", bytes)
            .write("content/a.png", bytes)
            .write("content/a.png.yml", bytes)
            .write("narrative.yml", bytes));
  }

  @Property(tries = 500)
  void anyFrontMatter(@ForAll("yaml") String front) {
    read(narrative().write("content/index.md", "---\n" + front + "\n---\nText\n"));
  }

  @Property(tries = 500)
  void anySettingsAndData(@ForAll("yaml") String settings, @ForAll("yaml") String data) {
    read(
        narrative()
            .write("narrative.yml", settings)
            .write("data/future-tasks.yml", data)
            .write("content/a.svg.yml", data));
  }

  @Property(tries = 1000)
  void anyYaml(@ForAll("signs") String text) {
    List<Finding> first = new ArrayList<>();
    List<Finding> second = new ArrayList<>();
    YamlReader.read(new SourceText("f.yml", text), 0, first::add);
    YamlReader.read(new SourceText("f.yml", text), 0, second::add);
    assertThat(first).isEqualTo(second);
    first.forEach(finding -> inside(finding, text));
  }

  @Property(tries = 300)
  void anyEncoding(@ForAll("words") String words, @ForAll("charsets") Charset charset) {
    String text = WrittenNarrative.page("title: \"" + words + "\"\ndescription: Über uns");
    ReadResult result = read(narrative().write("content/index.md", text.getBytes(charset)));
    if (charset.equals(StandardCharsets.UTF_8)) {
      assertThat(result.findings()).isEmpty();
      Page page = result.narrative().orElseThrow().pages().get(0);
      assertThat(page.front().title()).isEqualTo(words.strip());
    } else {
      assertThat(result.findings()).extracting(Finding::rule).containsExactly("narrative/encoding");
    }
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars('ä', 'ß', 'é', ' ')
        .ofMinLength(1)
        .map(word -> "x" + word);
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(
        StandardCharsets.UTF_8,
        Charset.forName("windows-1252"),
        StandardCharsets.UTF_16LE,
        StandardCharsets.UTF_16BE,
        StandardCharsets.UTF_16);
  }

  @Provide
  Arbitrary<String> signs() {
    return Arbitraries.of(
            "a",
            "b: ",
            ": ",
            "- ",
            "? ",
            "\n",
            "\n  ",
            "\n    ",
            "\t",
            "{",
            "}",
            "[",
            "]",
            ", ",
            "\"",
            "'",
            "*a",
            "&a ",
            "!x ",
            "!!map ",
            "| ",
            ">\n",
            "#",
            " # ",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "@",
            "`",
            "\\",
            "\\u00e4",
            "~",
            "null",
            "😀",
            "é",
            "\u0085",
            "\u2028",
            "<<: ",
            "0",
            "\ufeff")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> yaml() {
    Arbitrary<String> keys =
        Arbitraries.of(
            "title",
            "type",
            "status",
            "order",
            "time",
            "task",
            "picture",
            "role",
            "date",
            "aliases",
            "tags",
            "corrected",
            "tested",
            "owner",
            "adoption",
            "notes",
            "accept",
            "versions",
            "municipalities",
            "bodies",
            "groups",
            "paths",
            "themeOptions",
            "futureTasks",
            "alt",
            "consent",
            "unknown",
            "Title",
            "2026",
            "");
    Arbitrary<String> values =
        Arbitraries.of(
            "",
            "A",
            "\"\"",
            "~",
            "[]",
            "{}",
            "[a, [b]]",
            "{a: b}",
            "{standard: A, en: B}",
            "[~]",
            "2026-13-45",
            "2026-02-30",
            "-1",
            "1e9",
            "99999999999999999999",
            "true",
            "chapter",
            "start",
            "draft",
            "[{id: a, name: B}]",
            "[{id: a, language: de, level: standard}]",
            "[{id: a, id: b}]",
            "[{id: {a: b}}]",
            "[{body: x, state: y}]",
            "{group: A, date: 2026}",
            "../../x.svg",
            "C:\\x",
            "\n  - a\n  - b: c",
            "\n  a: b\n  c:\n    - d",
            "|\n  Zeilen\n  Text",
            "*a",
            "&a b",
            "!x y",
            "\"offen",
            "A: B",
            "[",
            "😀",
            "a, b",
            "#1f5c7a",
            "{a, b}");
    Arbitrary<String> line =
        Combinators.combine(keys, values).as((key, value) -> key + ": " + value);
    return line.list().ofMaxSize(8).map(lines -> String.join("\n", lines));
  }

  private WrittenNarrative narrative() {
    return new WrittenNarrative(folder);
  }

  private static ReadResult read(WrittenNarrative narrative) {
    ReadResult first = narrative.read();
    ReadResult second = narrative.read();
    assertThat(second.findings()).isEqualTo(first.findings());
    assertThat(second.narrative()).isEqualTo(first.narrative());
    narrative.read(Edition.PUBLIC);
    first.findings().forEach(Told::of);
    return first;
  }

  private static void inside(Finding finding, String text) {
    List<String> lines = text.lines().toList();
    assertThat(finding.position().line()).isBetween(1, lines.size() + 1);
  }
}
