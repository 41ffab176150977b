package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.BuildResult;
import de.roterfaden.export.Starter;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Severity;
import de.roterfaden.narrative.Edition;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Municipality;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.NarrativeReader;
import de.roterfaden.narrative.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code faden new --from lindwerth}: the shape of Lindwerth, and none of its words. */
class ExampleShapeTest {

  private static final Path LINDWERTH = Path.of("lindwerth");
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+");

  /** Words within names of people and places that every town uses. */
  private static final Set<String> COMMON =
      Set.of(
          "stadt",
          "rathaus",
          "werkstatt",
          "hand",
          "hochwasser",
          "bahn",
          "lange",
          "grundschule",
          "redaktion",
          "märz",
          "anger",
          "bleiche",
          "tafel",
          "bürgermeisterin",
          "pressestelle");

  @TempDir private Path temp;
  private Path dir;

  @BeforeEach
  void makeOne() {
    dir = temp.resolve("meine-stadt");
    assertThat(Starter.create(dir, "lindwerth", Locale.GERMAN)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyEditionIsBuiltWithoutAFinding(Edition edition) {
    BuildResult built = Example.build(BuildRequest.of(dir).forEdition(edition));

    Messages messages = Messages.in(Locale.ENGLISH);
    assertThat(built.findings().stream().filter(finding -> finding.severity() != Severity.INFO))
        .extracting(finding -> finding.position() + " " + messages.text(finding.message()))
        .isEmpty();
    assertThat(built.published()).isTrue();
  }

  @Test
  void chaptersVersionsAndBlocksAreThoseOfTheExample() {
    Narrative example = read(LINDWERTH);
    Narrative made = read(dir);

    assertThat(made.versions()).isEqualTo(example.versions());
    assertThat(made.pages()).hasSameSizeAs(example.pages());
    assertThat(shapes(made)).isEqualTo(shapes(example));
  }

  @Test
  void theDataHasAsManyEntries() throws IOException {
    Pattern entry = Pattern.compile("(?m)^ *- (\\{?id|id): ?");
    for (Path file : files(LINDWERTH.resolve("data"))) {
      String made = Files.readString(dir.resolve("data").resolve(file));
      String example = Files.readString(LINDWERTH.resolve("data").resolve(file));

      assertThat(entry.matcher(made).results().count())
          .as(file.toString())
          .isPositive()
          .isEqualTo(entry.matcher(example).results().count());
    }
  }

  @Test
  void noNameOfTheExampleIsLeft() throws IOException {
    Set<String> names = names();
    assertThat(names).contains("lindwerth", "brinkmeier", "kornmarkt", "seilerei", "ahorn");

    for (Map.Entry<String, String> file : texts(dir).entrySet()) {
      Set<String> words =
          WORD.matcher(file.getKey() + " " + file.getValue())
              .results()
              .map(word -> word.group().toLowerCase(Locale.ROOT))
              .collect(Collectors.toCollection(TreeSet::new));
      words.retainAll(names);
      assertThat(words).as(file.getKey()).isEmpty();
    }
  }

  @Test
  void noSentenceTelephoneNumberOrAddressOfTheExampleIsLeft() throws IOException {
    String all =
        texts(dir).entrySet().stream()
            .filter(file -> !file.getKey().startsWith("content/bilder/"))
            .map(Map.Entry::getValue)
            .collect(Collectors.joining("\n"));

    assertThat(all).doesNotContain("0221", "4710", "05871", "@lindwerth");
    for (Page page : read(LINDWERTH).pages()) {
      assertThat(page.body().lines().filter(line -> line.length() > 60 && !line.startsWith(":::")))
          .allSatisfy(line -> assertThat(all).doesNotContain(line.strip()));
    }
  }

  @Test
  void picturesOfTheExampleMakeRoomForOthersButTheSmallOnesStay() throws IOException {
    List<Path> small = files(LINDWERTH.resolve("content/bilder"));
    assertThat(small).isNotEmpty();
    assertThat(files(dir.resolve("content/bilder"))).isEqualTo(small);

    Set<String> drawings = drawings(LINDWERTH);
    assertThat(drawings(dir)).isNotEmpty().doesNotContainAnyElementsOf(drawings);
  }

  @Test
  void easyLanguageHasOneShortSentenceALine() {
    Narrative made = read(dir);
    List<LanguageVersion> easy =
        made.versions().stream().filter(version -> version.level() == Level.EASY).toList();
    assertThat(easy).isNotEmpty();

    List<Page> chapters =
        made.pages().stream()
            .filter(page -> easy.contains(page.version()) && !page.path().startsWith("seiten"))
            .toList();
    assertThat(chapters).hasSizeGreaterThan(10);
    for (Page page : chapters) {
      for (String line : page.body().lines().filter(line -> !line.startsWith(":::")).toList()) {
        String text =
            line.replaceAll("\\]\\([^)]*\\)", "").replaceAll("[*#>-]|^\\d+\\. ", "").strip();
        assertThat(text.split("\\s+")).as(page.file() + ": " + line).hasSizeLessThanOrEqualTo(12);
        assertThat(text).as(page.file()).doesNotContainPattern("[.?!] \\p{L}");
      }
    }
  }

  @Test
  void noParagraphStandsTwiceOnAPage() {
    for (Page page : read(dir).pages()) {
      List<String> paragraphs =
          Arrays.stream(page.body().split("\n\n"))
              .filter(text -> text.length() > 60 && !text.startsWith(":::"))
              .toList();
      assertThat(paragraphs).as(page.file().toString()).doesNotHaveDuplicates();
    }
  }

  @Test
  void theSameIsMadeEachTime() throws IOException {
    Path again = temp.resolve("b/meine-stadt");
    assertThat(Starter.create(again, "lindwerth", Locale.GERMAN)).isEmpty();

    assertThat(texts(again)).isEqualTo(texts(dir));
  }

  @Test
  void theMunicipalityIsNamedAfterTheFolder() {
    Municipality municipality = read(dir).settings().municipalities().get(0);

    assertThat(municipality.name()).isEqualTo("Meine Stadt");
    assertThat(municipality.id()).isEqualTo("meine-stadt");
    assertThat(municipality.contact().email()).isEqualTo("rathaus@meine-stadt.example");
  }

  @Test
  void commentsAndGuideSpeakTheLanguageOfTheUser() throws IOException {
    Path english = temp.resolve("my-town");
    assertThat(Starter.create(english, "lindwerth", Locale.ENGLISH)).isEmpty();

    assertThat(dir.resolve("LIESMICH.txt")).content().contains("Meine Stadt", "faden serve");
    assertThat(english.resolve("README.txt")).content().contains("My Town", "faden serve");
    assertThat(dir.resolve("data/measures.yml")).content().contains("# need ", "Platzhalter");
    assertThat(english.resolve("data/measures.yml")).content().contains("# need ", "placeholders");
    assertThat(read(english).versions()).isEqualTo(read(dir).versions());
  }

  @Test
  void aFolderThatIsNotEmptyIsLeftAlone() throws IOException {
    Path full = Files.createDirectory(temp.resolve("voll"));
    Files.writeString(full.resolve("brief.txt"), "Liebe Leute");

    List<Finding> findings = Starter.create(full, "lindwerth", Locale.GERMAN);

    assertThat(findings).extracting(Finding::rule).containsExactly("export/folder-not-empty");
    assertThat(files(full)).containsExactly(Path.of("brief.txt"));
  }

  /** What a page is: everything but its words. */
  private static List<String> shapes(Narrative narrative) {
    return narrative.pages().stream()
        .map(
            page ->
                String.join(
                    " ",
                    page.version().id(),
                    String.valueOf(page.front().type()),
                    String.valueOf(page.front().time()),
                    String.valueOf(page.front().order()),
                    String.valueOf(page.front().role()),
                    String.valueOf(!page.front().task().isEmpty()),
                    String.valueOf(!page.front().picture().isEmpty()),
                    page.path().startsWith("seiten") ? "" : blocks(page).toString()))
        .sorted()
        .toList();
  }

  private static List<String> blocks(Page page) {
    return page.body()
        .lines()
        .filter(line -> line.startsWith(":::") || line.startsWith("#"))
        .map(line -> line.split(" ", -1))
        .map(words -> words[0] + (words[0].equals(":::") && words.length > 1 ? words[1] : ""))
        .toList();
  }

  private static Set<String> names() {
    Narrative lindwerth = read(LINDWERTH);
    List<String> names = new ArrayList<>();
    for (Municipality municipality : lindwerth.settings().municipalities()) {
      names.add(municipality.name());
      names.addAll(municipality.names().places());
      names.addAll(municipality.names().people());
      names.addAll(municipality.names().history());
      names.add(municipality.publisher().represented());
      names.add(municipality.publisher().responsible());
      names.add(municipality.publisher().street());
    }
    lindwerth.settings().groups().forEach(group -> names.add(group.name()));
    lindwerth.settings().contacts().forEach(contact -> names.add(contact.name()));
    lindwerth.data().personas().forEach(persona -> names.add(persona.name()));
    lindwerth.data().voices().forEach(voice -> names.add(voice.name()));
    return names.stream()
        .flatMap(name -> WORD.matcher(name).results().map(word -> word.group()))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() > 3 && !COMMON.contains(word))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Narrative read(Path folder) {
    return NarrativeReader.read(folder, Edition.EDITORIAL).narrative().orElseThrow();
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(folder)) {
      texts.put(file.toString().replace('\\', '/'), Files.readString(folder.resolve(file)));
    }
    return texts;
  }

  private static Set<String> drawings(Path folder) throws IOException {
    return texts(folder).entrySet().stream()
        .filter(file -> file.getKey().endsWith(".svg"))
        .filter(file -> !file.getKey().startsWith("content/bilder/"))
        .map(Map.Entry::getValue)
        .collect(Collectors.toSet());
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(folder::relativize)
          .filter(file -> !file.startsWith("output") && !file.startsWith(".faden"))
          .sorted()
          .toList();
    }
  }
}
