package de.roterfaden.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.roterfaden.export.Versions.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where things lie in an example, and where in the narrative that is made in its shape: the folders
 * of its chapters are numbered in the order in which they are told.
 */
final class Layout {

  private static final String CONTENT = "content/";

  private final Map<String, PageShape> pages = new LinkedHashMap<>();
  private final NewNames names;

  /**
   * A page of the example.
   *
   * @param folder its new folder below {@code content/}; "" for the start page
   * @param front front matter of its main version
   * @param kind {@code start}, {@code past}, {@code present}, {@code future} or {@code page}
   * @param number its place among the pages of its kind, from 0
   * @param chapter its number among all chapters, from 1; 0 if it is none
   */
  record PageShape(String folder, Map<String, Object> front, String kind, int number, int chapter) {

    String role() {
      return front.getOrDefault("role", "").toString();
    }

    /** The new title, by which links name the page too. */
    String title(Version version) {
      Prompts prompts = version.prompts();
      String own = "title." + role();
      String key = prompts.has(own) ? own : "title." + kind;
      boolean again = number >= prompts.count(key) && chapter > 0;
      return prompts.text(key, number) + (again ? " " + chapter : "");
    }
  }

  Layout(Map<String, byte[]> example, Versions versions, NewNames names) {
    this.names = names;
    String main = versions.main().file() + ".md";
    List<Map.Entry<String, Map<String, Object>>> found = new ArrayList<>();
    example.forEach(
        (path, bytes) -> {
          if (path.startsWith(CONTENT) && path.endsWith("/" + main)) {
            String folder = parent(path.substring(CONTENT.length()));
            found.add(Map.entry(folder, MarkdownFile.of(new String(bytes, UTF_8)).front()));
          }
        });
    found.sort(Comparator.comparingInt(page -> order(page.getValue())));
    int chapters = 0;
    Map<String, Integer> kinds = new LinkedHashMap<>();
    for (Map.Entry<String, Map<String, Object>> page : found) {
      Map<String, Object> front = page.getValue();
      String kind = kind(page.getKey(), front);
      boolean chapter = front.containsKey("time");
      int number = kinds.merge(kind, 1, Integer::sum) - 1;
      pages.put(
          page.getKey(),
          new PageShape(
              chapter ? numbered(page.getKey(), versions, ++chapters) : page.getKey(),
              front,
              kind,
              number,
              chapter ? chapters : 0));
    }
  }

  /** The page in a folder of the example, below {@code content/}. */
  Optional<PageShape> page(String folder) {
    return Optional.ofNullable(pages.get(folder));
  }

  /** The new path of a file or folder of the example, such as {@code content/kapitel/hafen/}. */
  String file(String path) {
    if (!path.startsWith(CONTENT)) {
      return path;
    }
    String inside = path.substring(CONTENT.length());
    return page(parent(inside))
        .map(page -> page.folder().isEmpty() ? "" : page.folder() + "/")
        .map(folder -> CONTENT + folder + inside.substring(inside.lastIndexOf('/') + 1))
        .orElse(path);
  }

  /** The list that an address such as {@code task:ID} points into; "" for all other addresses. */
  static String listOf(String address) {
    if (address.startsWith("task:")) {
      return "futureTasks";
    }
    return address.startsWith("glossary:") ? "glossary" : "";
  }

  /** Where a link of the data leads now; it begins at {@code content/}. */
  String address(String address) {
    String list = listOf(address);
    if (!list.isEmpty()) {
      int colon = address.indexOf(':') + 1;
      return address.substring(0, colon) + names.of(list, address.substring(colon));
    }
    return target("", address).map(page -> page.folder() + "/").orElse(address);
  }

  /** The page that a link of another page leads to; nothing if it leads elsewhere. */
  Optional<PageShape> target(String folder, String link) {
    if (link.contains(":") || link.startsWith("#")) {
      return Optional.empty();
    }
    String path = parent(link.replaceFirst("#.*", ""));
    if (path.startsWith("/")) {
      return page(path.substring(1));
    }
    String from = folder;
    while (path.startsWith("..")) {
      from = parent(from);
      path = path.length() > 2 ? path.substring(3) : "";
    }
    return page(join(from, path));
  }

  private static String numbered(String folder, Versions versions, int chapter) {
    String name = versions.main().prompts().text("id.chapters", 0);
    return join(parent(folder), String.format("%s-%02d", name, chapter));
  }

  private static String kind(String folder, Map<String, Object> front) {
    if (folder.isEmpty()) {
      return "start";
    }
    return front.getOrDefault("time", "page").toString();
  }

  private static int order(Map<String, Object> front) {
    return front.get("order") instanceof Number order ? order.intValue() : 0;
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static String join(String folder, String name) {
    return folder.isEmpty() || name.isEmpty() ? folder + name : folder + "/" + name;
  }
}
