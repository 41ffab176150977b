package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.roterfaden.narrative.source.Told;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files a narrative may hold, and what their names must be. */
class FilesTest {

  @TempDir private Path folder;
  private WrittenNarrative written;

  @BeforeEach
  void write() {
    written = new WrittenNarrative(folder.resolve("narrative"));
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkChangeNothing() {
    Narrative before = written.sound(Edition.PUBLIC);
    String text = WrittenNarrative.page("title: Willkommen").replace("\n", "\r\n");
    written.write("content/index.md", "\ufeff" + text);
    written.write("narrative.yml", "\ufeff" + WrittenNarrative.SETTINGS.replace("\n", "\r\n"));
    written.write("data/future-tasks.yml", WrittenNarrative.TASKS.replace("\n", "\r"));
    assertThat(written.sound(Edition.PUBLIC)).isEqualTo(before);
  }

  @Test
  void aFileInAnotherEncodingDoesNotHideOthers() {
    written.write(
        "content/index.md",
        WrittenNarrative.page("title: Über uns").getBytes(Charset.forName("windows-1252")));
    written.write("content/leicht.md", WrittenNarrative.page("titel: Hallo"));
    assertThat(written.told())
        .hasSize(2)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("content/index.md:2:8 narrative/encoding"),
            second -> assertThat(second).startsWith("content/leicht.md:2:1 narrative/unknown-key"));
  }

  @Test
  void aPageOfOneFileIsRefusedWithItsNewPlace() {
    written.write("content/kapitel/Über uns.md", WrittenNarrative.page("title: A"));
    assertThat(written.only())
        .isEqualTo(
            "content/kapitel/Über uns.md:1:1 narrative/single-file-page | “Über uns.md” is not the"
                + " file of a language version. Every page needs a folder of its own. | Move the file"
                + " to content/kapitel/ueber-uns/index.md.");
  }

  @Test
  void aMisspeltVersionFileNamesTheNearestOne() {
    written.write("content/leich.md", WrittenNarrative.page("title: A"));
    assertThat(written.only())
        .isEqualTo(
            "content/leich.md:1:1 narrative/unknown-version-file | No language version has files"
                + " named leich.md. | Did you mean “leicht.md”?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "index.MD|Texts end in .md: rename the file to “index.md”.",
        "index.markdown|Texts end in .md: rename the file to “index.md”.",
        "notizen.txt|Texts end in .md: rename the file to “notizen.md”.",
        "tor.yml|The side file of a picture is named like the picture with .yml behind it: gate.svg.yml beside gate.svg.",
        "plan.pdf|Move the file to assets/ if it shall be on the website, else out of content/."
      })
  void aFileThatIsNeitherTextNorPictureIsNotDroppedSilently(String name, String help) {
    written.write("content/kapitel/" + name, "x");
    assertThat(written.only())
        .isEqualTo(
            "content/kapitel/%s:1:1 narrative/unexpected-file | “%s” is neither a text nor a picture nor the side file of a picture, and is not put on the website. | %s"
                .formatted(name, name, help));
  }

  @ParameterizedTest
  @CsvSource({
    "Die Bahn,die-bahn",
    "Straße,strasse",
    "kühl,kuehl",
    "UNTEN,unten",
    "a_b,a-b",
    "aux,aux-1"
  })
  void aFolderIsNamedAsItStandsInTheAddress(String name, String slug) {
    written.write("content/" + name + "/index.md", WrittenNarrative.page("title: A\ntype: page"));
    assertThat(written.only())
        .isEqualTo(
            "content/%s:1:1 narrative/folder-name | The folder “%s” is not named as it can stand in an address: lower-case letters, digits and hyphens only. | Rename it to “%s”."
                .formatted(name, name, slug));
  }

  @Test
  void aFolderOfSignsOnlyGetsAnyName() {
    written.write("content/___/index.md", WrittenNarrative.page("title: A\ntype: page"));
    assertThat(written.only())
        .endsWith("| Give it a name of lower-case letters, digits and hyphens.");
  }

  @Test
  @DisabledOnOs({OS.WINDOWS, OS.MAC})
  void namesThatDifferInCapitalsOnlyAreRefused() {
    written.write("content/kapitel/seilerei/tor.svg", WrittenNarrative.SVG);
    written.write("content/kapitel/seilerei/tor.svg.yml", WrittenNarrative.SIDE);
    written.write("content/kapitel/seilerei/Tor.svg", WrittenNarrative.SVG);
    assertThat(written.told())
        .filteredOn(told -> told.contains("duplicate-url"))
        .containsExactly(
            "content/kapitel/seilerei/tor.svg:1:1 narrative/duplicate-url | The name differs from"
                + " content/kapitel/seilerei/Tor.svg in capitals only. To Windows that is the same"
                + " name. | Rename one of the two.");
  }

  @ParameterizedTest
  @CsvSource({"goal.yml,goals.yml", "futureTasks.yml,future-tasks.yml", "visions.yaml,visions.yml"})
  void aMisspeltFileOfDataNamesTheNearestOne(String name, String near) {
    written.write("data/" + name, "x: y\n");
    assertThat(written.only())
        .isEqualTo(
            "data/%s:1:1 narrative/unknown-data | There is no file “%s” in data/. | Did you mean “%s”?"
                .formatted(name, name, near));
  }

  @Test
  void aFileOfDataThatIsLikeNoneNamesThemAll() {
    written.write("data/sub/notes.yml", "x: y\n");
    assertThat(written.only())
        .startsWith("data/sub/notes.yml:1:1 narrative/unknown-data |")
        .contains("data/ can hold: future-tasks.yml, fields.yml, goals.yml,");
  }

  @Test
  void aLinkOutOfTheNarrativeIsNotFollowed() throws IOException {
    Files.writeString(folder.resolve("secret.md"), WrittenNarrative.page("title: Geheim"));
    link("content/leicht.md", folder.resolve("secret.md"));
    assertThat(written.only())
        .isEqualTo(
            "content/leicht.md:1:1 narrative/outside | This is a link that leads out of the narrative"
                + " or to a folder. It is not followed. | Put a copy of the file or folder in its"
                + " place.");
  }

  @Test
  void aLinkToAFolderOrToNothingIsNotFollowed() throws IOException {
    link("content/kreis", folder.resolve("narrative/content"));
    link("content/leer.md", folder.resolve("narrative/nothing"));
    assertThat(written.told())
        .satisfiesExactly(
            first -> assertThat(first).startsWith("content/kreis:1:1 narrative/outside"),
            second -> assertThat(second).startsWith("content/leer.md:1:1 narrative/outside"));
  }

  @Test
  void settingsBehindALinkOutOfTheNarrativeAreNotRead() throws IOException {
    Files.writeString(folder.resolve("other.yml"), WrittenNarrative.SETTINGS);
    written.delete("narrative.yml");
    link("narrative.yml", folder.resolve("other.yml"));
    assertThat(written.told())
        .anySatisfy(t -> assertThat(t).startsWith("narrative.yml:1:1 narrative/outside"));
    assertThat(written.read().narrative()).isEmpty();
  }

  @Test
  void aLinkToAFileOfTheNarrativeIsThatFile() throws IOException {
    link("content/leicht.md", folder.resolve("narrative/content/index.md"));
    assertThat(written.sound(Edition.PUBLIC).pages()).hasSize(3);
  }

  @Test
  void aNarrativeBehindALinkIsRead() throws IOException {
    Path other = folder.resolve("other");
    link(other, written.folder());
    ReadResult result = NarrativeReader.read(other, Edition.PUBLIC);
    assertThat(result.findings()).isEmpty();
    assertThat(result.narrative().orElseThrow().pages()).hasSize(2);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatMayNotBeReadIsAFinding() throws IOException {
    Path page = folder.resolve("narrative/content/index.md");
    assumeTrue(page.toFile().setReadable(false) && !Files.isReadable(page), "we may read anything");
    assertThat(written.only()).startsWith("content/index.md:1:1 narrative/unreadable");
  }

  @Test
  void aFolderInThePlaceOfAFileIsNoException() throws IOException {
    Files.createDirectories(folder.resolve("narrative/content/leicht.md"));
    Files.createDirectories(folder.resolve("narrative/data/goals.yml"));
    assertThat(written.told())
        .hasSize(1)
        .allSatisfy(told -> assertThat(told).contains("narrative/folder-name"));
  }

  @Test
  void settingsThatAreAFolderAreNoException() throws IOException {
    written.delete("narrative.yml");
    Files.createDirectories(folder.resolve("narrative/narrative.yml"));
    assertThat(written.read().narrative()).isEmpty();
    assertThat(written.told()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "data", "assets"})
  void aFileInThePlaceOfAFolderIsNoException(String name) throws IOException {
    Path bare = folder.resolve("bare");
    Files.createDirectories(bare);
    Files.writeString(bare.resolve("narrative.yml"), WrittenNarrative.SETTINGS);
    Files.writeString(bare.resolve(name), "x");
    assertThat(NarrativeReader.read(bare, Edition.PUBLIC).findings().stream().map(Told::of))
        .contains(
            "%s:1:1 narrative/no-folder | “%s” must be a folder, but is a file. | Rename the file and make a folder in its place."
                .formatted(name, name));
  }

  private void link(String file, Path target) throws IOException {
    link(written.folder().resolve(file), target);
  }

  private static void link(Path file, Path target) throws IOException {
    try {
      Files.createSymbolicLink(file, target);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "this system makes no links: " + e);
    }
  }
}
