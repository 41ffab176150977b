package de.roterfaden.bake;

import de.roterfaden.finding.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/** Tells this program from others and from other versions of itself. */
final class Program {

  private Program() {}

  /**
   * The same as long as the program and the Java that runs it are the same: made of names, sizes
   * and times of the jars beside its own.
   *
   * @return "" if it does not run from a jar, so that its classes may change at any time
   */
  static String key() {
    CodeSource source = Program.class.getProtectionDomain().getCodeSource();
    if (source == null || !source.getLocation().getPath().endsWith(".jar")) {
      return "";
    }
    try (Stream<Path> jars = Files.list(Path.of(source.getLocation().toURI()).getParent())) {
      StringBuilder text = new StringBuilder(System.getProperty("java.vm.version", ""));
      List<Path> sorted = jars.sorted().toList();
      for (Path jar : sorted) {
        text.append('\n').append(jar.getFileName()).append(' ').append(Files.size(jar));
        text.append(' ').append(Files.getLastModifiedTime(jar));
      }
      return Sha256.hex(text.toString());
    } catch (IOException | URISyntaxException e) {
      return "";
    }
  }
}
