package de.roterfaden.bake;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Builds a narrative in a Java of its own. */
public final class OtherProcess {

  private OtherProcess() {}

  /**
   * What a process did.
   *
   * @param exit its exit code
   * @param output all that it printed
   */
  public record Ended(int exit, String output) {}

  /** Builds the public edition; prints how many pages there are in all versions, then findings. */
  public static void main(String[] arguments) {
    BuildResult result = SiteBuild.run(BuildRequest.of(Path.of(arguments[0])), Progress.SILENT);
    int pages = result.pages().values().stream().mapToInt(Integer::intValue).sum();
    System.out.println("pages " + pages);
    result.findings().forEach(System.out::println);
    for (String loaded : new String[] {"com.orientechnologies.orient.core.Orient"}) {
      try {
        Class.forName(loaded);
        System.out.println("there is " + loaded);
      } catch (ClassNotFoundException e) {
        System.out.println("no database");
      }
    }
    System.exit(result.published() ? 0 : 1);
  }

  /** Runs {@link #main} with these options for Java, such as {@code -Xmx256m}. */
  public static Ended build(Path narrative, String... options) throws IOException {
    return run(
        System.getProperty("java.class.path"),
        OtherProcess.class.getName(),
        List.of(options),
        List.of(narrative.toString()));
  }

  /** Runs a program. */
  public static Ended run(
      String classPath, String main, List<String> options, List<String> arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main));
    command.addAll(arguments);
    File log = File.createTempFile("faden-process", ".log");
    try {
      Process process =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
      if (!process.waitFor(3, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IOException("not done after three minutes: " + command);
      }
      String output =
          new String(java.nio.file.Files.readAllBytes(log.toPath()), StandardCharsets.UTF_8);
      return new Ended(process.exitValue(), output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      java.nio.file.Files.deleteIfExists(log.toPath());
    }
  }
}
