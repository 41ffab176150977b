package de.roterfaden.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The pictures of a narrative in the shape of an example. The example's own pictures of chapters
 * and of the future make room for drawings that suit every town; small pictures that belong to no
 * page are a set for everybody and stay.
 */
final class NewPictures {

  private static final Pattern PICTURE = Pattern.compile("content/.*\\.(?:svg|png|jpe?g|webp)");
  private static final String CONTENT = "content/";

  private static final Map<String, String> DRAWINGS =
      Map.of(
          "past", "kapitel/gestern/gestern.svg",
          "present", "kapitel/heute/heute.svg",
          "future", "kapitel/morgen/morgen.svg");

  private static final String TOWN = "visionen/unser-ort.svg";

  private final Map<String, New> moved = new TreeMap<>();
  private final List<String> kept;

  /**
   * A picture that takes the place of another.
   *
   * @param path below {@code content/}
   * @param drawing path of the drawing among the starter's
   * @param captioned whether it gets a caption
   */
  record New(String path, String drawing, boolean captioned) {}

  NewPictures(
      Map<String, byte[]> example, Layout layout, NewNames names, Map<String, Object> data) {
    for (String list : new TreeMap<>(data).keySet()) {
      for (Object entry : Yaml.list(data.get(list))) {
        Map<String, Object> mapping = Yaml.mapping(entry);
        if (mapping.get("picture") instanceof String old) {
          String id = names.of(list, mapping.get("id").toString());
          moved.put(old, new New(old.replaceFirst("[^/]*$", id + ".svg"), TOWN, false));
        }
      }
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String path : new TreeMap<>(example).keySet()) {
      if (PICTURE.matcher(path).matches()) {
        String old = path.substring(CONTENT.length());
        String folder = old.substring(0, Math.max(0, old.lastIndexOf('/')));
        layout
            .page(folder)
            .ifPresent(
                page -> {
                  int count = counts.merge(folder, 1, Integer::sum);
                  String name = names.of("pictures", String.valueOf(count)) + ".svg";
                  String drawing = DRAWINGS.getOrDefault(page.kind(), TOWN);
                  moved.put(old, new New(page.folder() + "/" + name, drawing, true));
                });
      }
    }
    kept =
        example.keySet().stream()
            .filter(path -> PICTURE.matcher(path).matches())
            .filter(path -> !moved.containsKey(path.substring(CONTENT.length())))
            .sorted()
            .toList();
  }

  /** The pictures that stay, by their path. */
  List<String> kept() {
    return kept;
  }

  /** Those that take the place of others, by the old path below {@code content/}. */
  Map<String, New> moved() {
    return moved;
  }

  /** Where a picture lies now, below {@code content/}. */
  String newPath(String old) {
    return moved.containsKey(old) ? moved.get(old).path() : old;
  }

  /** The new names of the pictures in a page's folder, by their old ones. */
  Map<String, String> within(String folder) {
    Map<String, String> names = new LinkedHashMap<>();
    moved.forEach(
        (old, picture) -> {
          if (old.startsWith(folder + "/") && old.indexOf('/', folder.length() + 1) < 0) {
            names.put(
                old.substring(folder.length() + 1),
                picture.path().substring(picture.path().lastIndexOf('/') + 1));
          }
        });
    return names;
  }
}
