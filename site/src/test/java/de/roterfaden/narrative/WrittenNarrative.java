package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.narrative.source.Told;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A narrative written into a folder for one test, complete and without any fault to begin with. */
final class WrittenNarrative {

  static final String SETTINGS =
      """
      title: Lindwerth 2035
      versions:
        - {id: standard, file: index, language: de, level: standard}
        - {id: leicht, language: de, level: easy, label: Leichte Sprache}
        - {id: en, language: en, level: standard, label: English}
      municipalities:
        - {id: lindwerth, name: Stadt Lindwerth}
      bodies:
        - {id: rat, name: Rat der Stadt, municipality: lindwerth}
      """;
  static final String TASKS =
      """
      futureTasks:
        - id: kuehl
          title: {standard: Kühl bleiben, en: Staying cool}
          summary: Schatten und Wasser
      """;
  static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 300\"></svg>";
  static final String SIDE =
      """
      alt: Ein Tor aus Backstein, dahinter eine lange Halle
      credit: Roter Faden
      licence: CC BY 4.0
      """;

  private final Path folder;

  WrittenNarrative(Path folder) {
    this.folder = folder;
    write("narrative.yml", SETTINGS);
    write("data/future-tasks.yml", TASKS);
    write("content/index.md", page("title: Willkommen"));
    write(
        "content/kapitel/seilerei/index.md", page("title: Die Seilerei\ntime: past\ntask: kuehl"));
  }

  /** A page of this front matter. */
  static String page(String front) {
    return "---\n" + front + "\n---\n\nText.\n";
  }

  Path folder() {
    return folder;
  }

  WrittenNarrative write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  WrittenNarrative write(String file, byte[] bytes) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WrittenNarrative delete(String file) {
    try {
      Files.delete(folder.resolve(file));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ReadResult read() {
    return NarrativeReader.read(folder, Edition.EDITORIAL);
  }

  ReadResult read(Edition edition) {
    return NarrativeReader.read(folder, edition);
  }

  /** The narrative, which must be without fault. */
  Narrative sound(Edition edition) {
    ReadResult result = read(edition);
    assertThat(told(result)).isEmpty();
    return result.narrative().orElseThrow();
  }

  /** All findings as an English-speaking user reads them, {@code file:line:column rule}. */
  List<String> told() {
    return told(read());
  }

  private static List<String> told(ReadResult result) {
    return result.findings().stream().map(Told::of).toList();
  }

  /** The only finding, as {@code file:line:column rule | message | help}, in English. */
  String only() {
    List<String> told = told();
    assertThat(told).hasSize(1);
    return told.get(0);
  }
}
