package de.roterfaden.bake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All files of a folder, read at once.
 *
 * @param files content by path, relative to the folder, with forward slashes
 */
public record SiteOnDisk(Map<String, byte[]> files) {

  /** Reads a published site or any other folder; our own marker file is left out. */
  public static SiteOnDisk read(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".faden-")) {
          files.put(path, Files.readAllBytes(file));
        }
      }
    }
    return new SiteOnDisk(files);
  }

  /** The pages by path, as text. */
  public Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    files.keySet().stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(path -> pages.put(path, text(path)));
    return pages;
  }

  public String text(String path) {
    return new String(files.get(path), StandardCharsets.UTF_8);
  }

  /** The same files as texts in which a difference can be read. */
  public Map<String, String> comparable() {
    Map<String, String> texts = new TreeMap<>();
    files.forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
    return texts;
  }
}
