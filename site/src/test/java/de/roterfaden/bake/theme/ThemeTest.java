package de.roterfaden.bake.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeTest {

  @TempDir private Path folder;

  @Test
  void namesTheNearestThemeWhenThereIsNoneOfThatName() {
    ThemeResult result = Theme.shipped("protal");
    assertThat(result.theme()).isEmpty();
    Finding finding = result.findings().get(0);
    assertThat(finding.rule()).isEqualTo("theme/unknown");
    assertThat(Messages.in(Locale.GERMAN).text(finding.help())).isEqualTo("Meinten Sie „portal“?");
  }

  @Test
  void theEmptyNameMeansTheFirstShippedTheme() {
    assertThat(Theme.shipped("").theme().orElseThrow().name()).isEqualTo("portal");
  }

  @Test
  void aNameIsAFolderIfThereIsOne() throws IOException {
    write("theme.yml", "name: eigenes\nextends: portal\n");
    assertThat(Theme.of(folder.toString()).theme().orElseThrow().name()).isEqualTo("eigenes");
    assertThat(Theme.of("portal").theme().orElseThrow().name()).isEqualTo("portal");
    assertThat(Theme.of("../nirgends").findings())
        .extracting(Finding::rule)
        .contains("theme/unknown");
  }

  @Test
  void aThemeOfThreeFilesIsPossible() throws IOException {
    write("theme.yml", "name: drei\nextends: portal\n");
    write("templates/page.peb", "<h1>{{ page.title }}</h1>");
    write("assets/css/own.css", "h1 { color: red }");
    ThemeResult result = Theme.folder(folder);
    assertThat(result.findings()).isEmpty();
    Theme theme = result.theme().orElseThrow();
    assertThat(theme.template("page.peb").orElseThrow().text()).startsWith("<h1>");
    assertThat(theme.template("chapter.peb")).isPresent();
    assertThat(theme.assets().text("portal.css").orElseThrow()).contains("color: red");
  }

  @Test
  void aThemeThatStandsAloneMustHaveAllTemplates() throws IOException {
    write("theme.yml", "name: allein\n");
    ThemeResult result = Theme.folder(folder);
    assertThat(result.findings())
        .hasSize(14)
        .allMatch(f -> f.rule().equals("theme/missing-template"));
    assertThat(result.theme().orElseThrow().assets().files()).isEmpty();
  }

  @Test
  void aThemeThatStandsAloneTakesMissingWordsFromTheShippedOne() throws IOException {
    write("theme.yml", "name: allein\n");
    write("messages/messages_de.properties", "toc.title=Inhalt\n");
    Theme theme = Theme.folder(folder).theme().orElseThrow();
    assertThat(theme.labels(version("de", Level.STANDARD)).text("toc.title")).isEqualTo("Inhalt");
    assertThat(theme.labels(version("de", Level.STANDARD)).text("turns.next"))
        .isEqualTo("Nächstes Kapitel");
  }

  @Test
  void aNarrativesFilesReplaceThoseOfTheSamePath() throws IOException {
    Theme portal = Theme.shipped("portal").theme().orElseThrow();
    Path own = Files.createDirectories(folder.resolve("theme"));
    Files.createDirectories(own.resolve("templates"));
    Files.writeString(own.resolve("templates/page.peb"), "eigene {{ page.title }}");
    ThemeResult result = portal.overlaidBy(own);
    assertThat(result.findings()).isEmpty();
    ThemeFile page = result.theme().orElseThrow().template("page.peb").orElseThrow();
    assertThat(page.text()).startsWith("eigene");
    assertThat(page.shown()).isEqualTo("theme/templates/page.peb");
  }

  @Test
  void aNarrativeWithoutAThemeFolderChangesNothing() {
    Theme portal = Theme.shipped("portal").theme().orElseThrow();
    assertThat(portal.overlaidBy(folder.resolve("none")).theme()).containsSame(portal);
  }

  @Test
  void refusesLinksThatMightLeadOutOfTheTheme() throws IOException {
    write("theme.yml", "name: böse\nextends: portal\n");
    Path secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
    Files.createDirectories(folder.resolve("assets"));
    Files.createSymbolicLink(folder.resolve("assets/x.txt"), secret);
    ThemeResult result = Theme.folder(folder);
    assertThat(result.findings()).extracting(Finding::rule).containsExactly("theme/link");
    assertThat(result.theme().orElseThrow().assets().href("x.txt")).isEmpty();
  }

  @Test
  void readsOnlyTheFoldersOfATheme() throws IOException {
    write("theme.yml", "name: a\nextends: portal\n");
    write("geheim/x.css", "a");
    write("assets/.DS_Store", "a");
    write("assets/a.css", "a");
    Theme theme = Theme.folder(folder).theme().orElseThrow();
    assertThat(theme.assets().paths()).contains("a.css").doesNotContain(".DS_Store");
  }

  @Test
  void saysWhatIsWrongWithTheSettingsAndWhere() throws IOException {
    write("theme.yml", "name: a\nextends: portal\noption: {}\nbundles:\n  - x\n");
    ThemeResult result = Theme.folder(folder);
    assertThat(result.findings())
        .extracting(Finding::rule, f -> f.position().line(), Finding::file)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("theme/unknown-key", 3, "theme.yml"),
            org.assertj.core.groups.Tuple.tuple("theme/settings", 5, "theme.yml"));
  }

  @Test
  void brokenSettingsAreAFinding() throws IOException {
    for (String text : List.of("", "- a", "name: [", "a: &a [*a]", "description: x")) {
      write("theme.yml", text);
      ThemeResult result = Theme.folder(folder);
      assertThat(result.theme()).as(text).isEmpty();
      assertThat(result.findings()).as(text).isNotEmpty();
    }
  }

  @Test
  void aFolderWithoutSettingsIsNoTheme() {
    assertThat(Theme.folder(folder).findings())
        .extracting(Finding::rule)
        .containsExactly("theme/settings");
    assertThat(Theme.folder(folder.resolve("none")).findings())
        .extracting(Finding::rule)
        .containsExactly("theme/unreadable");
  }

  @Test
  void wordsOfEasyLanguageFallBackToTheLanguages() {
    Theme portal = Theme.shipped("portal").theme().orElseThrow();
    assertThat(portal.labels(version("de", Level.EASY)).text("turns.next")).isEqualTo("Weiter");
    assertThat(portal.labels(version("de", Level.EASY)).text("toc.title"))
        .isEqualTo("Auf dieser Seite");
    assertThat(portal.labels(version("de", Level.PLAIN)).text("turns.next"))
        .isEqualTo("Nächstes Kapitel");
    assertThat(portal.labels(version("de-AT", Level.STANDARD)).text("turns.next"))
        .isEqualTo("Nächstes Kapitel");
    assertThat(portal.labels(version("fr", Level.STANDARD)).text("turns.next"))
        .isEqualTo("Next chapter");
  }

  @Test
  void fillsNumbersIntoWords() {
    Theme portal = Theme.shipped("portal").theme().orElseThrow();
    assertThat(portal.labels(version("de", Level.STANDARD)).text("chapter.of", 2, 1200))
        .isEqualTo("Kapitel 2 von 1.200");
  }

  @Test
  void aMissingWordIsNamed() {
    Theme portal = Theme.shipped("portal").theme().orElseThrow();
    assertThatThrownBy(() -> portal.labels(version("de", Level.STANDARD)).text("no.such"))
        .isInstanceOfSatisfying(
            MissingResourceException.class, e -> assertThat(e.getKey()).isEqualTo("no.such"));
  }

  @Test
  void wordsWithABrokenPlaceholderAreAFinding() throws IOException {
    write("theme.yml", "name: a\nextends: portal\n");
    write("messages/messages_de.properties", "toc.title=Inhalt {0\n");
    assertThat(Theme.folder(folder).findings())
        .extracting(Finding::rule, Finding::target)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("theme/words", "toc.title"));
  }

  @Test
  void optionsThatTheNarrativeLeavesOutHaveTheirDefault() {
    Theme portal = Theme.shipped("portal").theme().orElseThrow();
    assertThat(portal.options(Map.of("thread", "no")))
        .containsEntry("thread", "no")
        .containsEntry("chapter-pictures", "yes");
  }

  @Test
  void whatIsWrittenCanBeReadAgain() throws IOException {
    Theme portal = Theme.shipped("portal").theme().orElseThrow();
    portal.writeTo(folder);
    ThemeResult again = Theme.folder(folder);
    assertThat(again.findings()).isEmpty();
    assertThat(again.theme().orElseThrow().assets().files().keySet())
        .isEqualTo(portal.assets().files().keySet());
    assertThat(again.theme().orElseThrow().templates()).isEqualTo(portal.templates());
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static LanguageVersion version(String language, Level level) {
    return new LanguageVersion("x", "x", language, level, "");
  }
}
