package de.roterfaden.bake.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * Finds the files of the site that its pages refer to. The pages themselves are asked, so that
 * nothing is forgotten whatever a theme shows, and nothing is published that nobody shows.
 */
final class References {

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s(?:src|(?:xlink:)?href|poster|srcset|data)=(?:\"([^\"]+)\"|'([^']+)')");

  /** What stands between the addresses of a {@code srcset}. */
  private static final Pattern DESCRIPTOR = Pattern.compile("(?:\\s+[\\d.]+[wx])?\\s*(?:,\\s+|$)");

  private References() {}

  /** Addresses relative to the root of the site, of everything that its pages refer to. */
  static Set<String> of(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).toList().parallelStream()
          .flatMap(file -> in(file, site.relativize(file)))
          .collect(TreeSet::new, Set::add, Set::addAll);
    }
  }

  private static Stream<String> in(Path file, Path page) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = ATTRIBUTE.matcher(read(file));
    while (matcher.find()) {
      String value = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      DESCRIPTOR
          .splitAsStream(Parser.unescapeEntities(value, true))
          .map(address -> resolve(page, address.replaceFirst("[?#].*", "")))
          .forEach(found::add);
    }
    return found.stream();
  }

  /** The address as seen from the root; "" for one that leads elsewhere. */
  private static String resolve(Path page, String address) {
    if (address.isEmpty() || address.contains(":") || address.startsWith("/")) {
      return "";
    }
    String path = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    return page.resolveSibling(path).normalize().toString().replace('\\', '/');
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
