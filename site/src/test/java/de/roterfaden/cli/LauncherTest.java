package de.roterfaden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher {@code faden} with its archive of classes, before a small program. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String FAILS = "--fails";
  private static final String FINDS = "--finds";

  @TempDir Path folder;

  private Path cache;

  /** What stands in the launcher's lib folder in place of the program. */
  public static final class Program {

    private Program() {}

    /** Repeats its arguments; ends with 3 or 1 if it should. */
    public static void main(String[] arguments) {
      String version = Program.class.getPackage().getImplementationVersion();
      System.out.println(version + " " + String.join(" ", arguments));
      if (List.of(arguments).contains(FAILS)) {
        System.exit(3);
      }
      if (List.of(arguments).contains(FINDS)) {
        System.exit(1);
      }
    }
  }

  /** What a run came to. */
  private record Run(int code, String out, String err) {}

  @BeforeEach
  void install() throws IOException {
    cache = folder.resolve("cache");
    Path program = Files.createDirectories(folder.resolve("program"));
    Files.copy(
        Path.of("..", "faden"), program.resolve("faden"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(program.resolve("lib"));
    jar("1");
  }

  private Path jar() {
    return folder.resolve("program/lib/faden-site.jar");
  }

  private void jar(String version) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Program.class.getName());
    attributes.put(Attributes.Name.IMPLEMENTATION_VERSION, version);
    String name = Program.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(jar());
        JarOutputStream out = new JarOutputStream(file);
        InputStream bytes = Program.class.getClassLoader().getResourceAsStream(name)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      out.putNextEntry(new JarEntry(JarFile.MANIFEST_NAME));
      manifest.write(out);
      out.putNextEntry(new JarEntry(name));
      out.write(bytes.readAllBytes());
    }
  }

  private Process start(Map<String, String> environment, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(folder.resolve("program/faden").toString());
    Collections.addAll(command, arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Run end(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  private Run run(String... arguments) throws IOException, InterruptedException {
    return end(start(Map.of(), arguments));
  }

  private List<Path> archives() throws IOException {
    if (!Files.isDirectory(cache.resolve("roter-faden"))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(cache.resolve("roter-faden"))) {
      return files.sorted().toList();
    }
  }

  @Test
  void theFirstRunMakesAnArchiveFromWhichTheNextLoadsTheProgram() throws Exception {
    Run first = run("build", "a town");
    assertThat(first).isEqualTo(new Run(0, "1 build a town\n", ""));
    assertThat(archives()).singleElement().asString().contains("build-").endsWith(".jsa");
    assertThat(run("build", "a town")).isEqualTo(first);

    String use = Runtime.version().feature() >= 24 ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                use + archives().get(0),
                "-Xlog:class+load",
                "-jar",
                jar().toString())
            .start();
    assertThat(end(java).out())
        .containsPattern("LauncherTest\\$Program source: shared objects file");
  }

  @Test
  void eachCommandHasItsOwnArchiveAndThePreviewTakesThatOfTheBuild() throws Exception {
    assertThat(run("serve").out()).isEqualTo("1 serve\n");
    assertThat(archives()).isEmpty();
    run("build");
    run("check");
    run("serve");
    assertThat(archives()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "--help", "bild", "../build"})
  void whatIsNoCommandMakesNoArchive(String word) throws Exception {
    assertThat(run(word)).isEqualTo(new Run(0, "1 " + word + "\n", ""));
    assertThat(archives()).isEmpty();
  }

  @Test
  void theExitCodeIsThatOfTheProgram() throws Exception {
    assertThat(run("build", FAILS).code()).isEqualTo(3);
    assertThat(archives()).isEmpty();
    run("build");
    assertThat(archives()).hasSize(1);
    assertThat(run("build", FAILS).code()).isEqualTo(3);
  }

  @Test
  void aRunThatHasFoundSomethingMakesAnArchiveIfThatIsWhatItIsFor() throws Exception {
    assertThat(run("build", FINDS).code()).isEqualTo(1);
    assertThat(archives()).isEmpty();
    assertThat(run("check", FINDS).code()).isEqualTo(1);
    assertThat(archives()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-h", "--help", "-V", "--version"})
  void aRunThatOnlyShowsHelpMakesNoArchiveAndUsesOne(String word) throws Exception {
    assertThat(run("build", word)).isEqualTo(new Run(0, "1 build " + word + "\n", ""));
    assertThat(archives()).isEmpty();
    run("build");
    assertThat(run("build", word)).isEqualTo(new Run(0, "1 build " + word + "\n", ""));
    assertThat(archives()).hasSize(1);
  }

  @Test
  void anotherProgramOfTheSameSizeAndTimeGetsAnotherArchive() throws Exception {
    run("build");
    FileTime time = Files.getLastModifiedTime(jar());
    long size = Files.size(jar());
    jar("2");
    Files.setLastModifiedTime(jar(), time);
    assertThat(Files.size(jar())).isEqualTo(size);
    assertThat(run("build").out()).isEqualTo("2 build\n");
    assertThat(archives()).hasSize(2);
    assertThat(run("build").out()).isEqualTo("2 build\n");
  }

  @Test
  void aBrokenArchiveIsPassedOverWithoutAWord() throws Exception {
    run("build");
    Path archive = archives().get(0);
    byte[] bytes = Files.readAllBytes(archive);
    Files.delete(archive);
    Files.write(archive, Arrays.copyOf(bytes, bytes.length / 3));
    assertThat(run("build")).isEqualTo(new Run(0, "1 build\n", ""));
    assertThat(archives()).containsExactly(archive);
    assertThat(Files.size(archive)).isEqualTo(bytes.length);
    Files.delete(archive);
    Files.write(archive, new byte[bytes.length]);
    assertThat(run("build")).isEqualTo(new Run(0, "1 build\n", ""));
  }

  @Test
  void aCacheThatCannotBeIsDoneWithout() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = end(start(Map.of("XDG_CACHE_HOME", file.toString()), "build"));
    assertThat(run).isEqualTo(new Run(0, "1 build\n", ""));
  }

  @Test
  void optionsOfTheUsersOwnAreTakenWithoutAnArchive() throws Exception {
    Run run = end(start(Map.of("FADEN_JAVA_OPTIONS", "-Xmx64m -Xshare:off"), "build"));
    assertThat(run).isEqualTo(new Run(0, "1 build\n", ""));
    assertThat(archives()).isEmpty();
  }

  @Test
  void manyFirstRunsAtOnceLeaveOneWholeArchive() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      processes.add(start(Map.of(), "build"));
    }
    for (Process process : processes) {
      assertThat(end(process)).isEqualTo(new Run(0, "1 build\n", ""));
    }
    assertThat(archives()).hasSize(1);
    assertThat(run("build")).isEqualTo(new Run(0, "1 build\n", ""));
  }
}
