package de.roterfaden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code THIRD-PARTY.md} names every part by others, and no part that is gone. */
class NoticesTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  /** A name in backticks in the first cell of a table's row. */
  private static final Pattern NAME = Pattern.compile("`([a-zA-Z0-9.-]+)`");

  private static final Pattern LICENCE = Pattern.compile("\\]\\((licences/[^)]+\\.txt)\\)");

  @Test
  void everyJarOnTheClassPathIsNamed() throws IOException {
    Set<String> named = libraries(notices());

    assertThat(jars()).as("jars on the class path").contains("jsoup", "jbake-core", "assertj-core");
    assertThat(named)
        .as("libraries in THIRD-PARTY.md: add a row with its licence for each new one")
        .containsAll(jars());
  }

  @Test
  void everyNamedLibraryOfTheProgramIsOnTheClassPath() throws IOException {
    String program = section(notices(), "## Libraries in the program");

    assertThat(jars())
        .as("jars on the class path: take rows out of THIRD-PARTY.md that nothing needs any more")
        .containsAll(libraries(program));
  }

  @Test
  void everyLibraryOfTheProgramSaysItsLicenceWithTheFullText() throws IOException {
    assertThat(rows(section(notices(), "## Libraries in the program")))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row).containsPattern(LICENCE));
  }

  @Test
  void everyLicenceTextIsThereAndBelongsToSomething() throws IOException {
    Set<String> wanted =
        LICENCE
            .matcher(notices())
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    try (Stream<Path> texts = Files.list(ROOT.resolve("licences"))) {
      assertThat(texts.map(text -> "licences/" + text.getFileName()))
          .containsExactlyInAnyOrderElementsOf(wanted);
    }
  }

  private static String notices() throws IOException {
    return Files.readString(ROOT.resolve("THIRD-PARTY.md"));
  }

  /** What stands below a heading, down to the next one of its level. */
  private static String section(String notices, String heading) {
    int start = notices.indexOf(heading + "\n");
    assertThat(start).as(heading).isNotNegative();
    int end = notices.indexOf("\n## ", start + 1);
    return notices.substring(start, end < 0 ? notices.length() : end);
  }

  private static Set<String> libraries(String text) {
    return rows(text)
        .map(row -> row.split("\\|", -1)[1])
        .flatMap(cell -> NAME.matcher(cell).results().map(MatchResult::group))
        .map(name -> name.replace("`", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> rows(String text) {
    return text.lines().filter(line -> line.startsWith("| `"));
  }

  private static Set<String> jars() {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(classPath.split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .map(Path::of)
        .map(NoticesTest::artifact)
        .flatMap(Optional::stream)
        .filter(Predicate.not(name -> name.startsWith("faden-")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * The artifact id of a jar that lies in a Maven repository: {@code jsoup/1.23/jsoup-1.23.jar}.
   */
  private static Optional<String> artifact(Path jar) {
    Path version = jar.getParent();
    if (version == null || version.getParent() == null) {
      return Optional.empty();
    }
    String name = version.getParent().getFileName().toString();
    return jar.getFileName().toString().startsWith(name + "-" + version.getFileName())
        ? Optional.of(name)
        : Optional.empty();
  }
}
