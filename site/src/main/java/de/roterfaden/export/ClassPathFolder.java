package de.roterfaden.export;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads folders on the class path, whether they lie in a jar or on the disk. Where several parts of
 * the class path have the same folder, it holds what all of them hold.
 */
final class ClassPathFolder {

  private ClassPathFolder() {}

  /**
   * The names of the folders directly within a folder that hold a certain file, sorted; none if
   * there is no such folder.
   */
  static List<String> children(ClassLoader loader, String folder, String file) throws IOException {
    TreeSet<String> names = new TreeSet<>();
    visit(
        loader,
        folder,
        root -> {
          try (Stream<Path> children = Files.list(root)) {
            children
                .filter(child -> Files.isRegularFile(child.resolve(file)))
                .forEach(child -> names.add(lastName(child)));
          }
        });
    return List.copyOf(names);
  }

  /** The files within a folder at any depth, by their path below it with forward slashes. */
  static Map<String, byte[]> files(ClassLoader loader, String folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    visit(
        loader,
        folder,
        root -> {
          try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
              String path = root.relativize(file).toString().replace('\\', '/');
              files.putIfAbsent(path, Files.readAllBytes(file));
            }
          }
        });
    return files;
  }

  private static void visit(ClassLoader loader, String folder, Visitor visitor) throws IOException {
    for (URL url : Collections.list(loader.getResources(folder))) {
      if (url.openConnection() instanceof JarURLConnection jar) {
        try (FileSystem inside = FileSystems.newFileSystem(path(jar.getJarFileURL().toString()))) {
          visitor.visit(inside.getPath(folder));
        }
      } else {
        visitor.visit(path(url.toString()));
      }
    }
  }

  private static Path path(String url) throws IOException {
    try {
      return Path.of(new URI(url));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /** In a jar, folders may be named with a slash behind. */
  private static String lastName(Path folder) {
    return folder.getFileName().toString().replace("/", "");
  }

  private interface Visitor {
    void visit(Path root) throws IOException;
  }
}
