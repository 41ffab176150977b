package de.roterfaden.bake.oven;

import de.roterfaden.narrative.PageType;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The settings of JBake that a narrative is baked with. {@code jbake.properties} says them to stock
 * JBake; our own oven knows them without a file.
 */
public final class JBakeProperties {

  /** Types of pages that are made from data or for machines, with the extension of their files. */
  private static final Map<String, String> MADE =
      Map.of(
          "booklet", ".html",
          "changes", ".html",
          "poster", ".html",
          "data", ".html",
          "redirect", ".html",
          "not-found", ".html",
          "sitemap", ".xml",
          "feed", ".xml",
          "robots", ".txt",
          "search", ".html");

  /**
   * Ending that hands a page to our template engine. It is not {@code peb}, since JBake has an
   * engine for that too, and which of the two it takes depends on the order of the class path.
   */
  private static final String ENDING = ".faden";

  private JBakeProperties() {}

  /**
   * The text of a narrative's {@code jbake.properties}, complete and valid for JBake itself.
   *
   * @param templates folder of the templates, relative to the narrative; it has to exist
   * @param assets folder whose content JBake copies to the root of the site
   */
  public static String text(String templates, String assets) {
    StringBuilder text =
        new StringBuilder(
            """
            # Settings for JBake (https://jbake.org), in case that you bake this folder with JBake itself
            # and the jars of Roter Faden beside it. The command `faden` does not read this file.
            # The ending .faden hands a page to the template engine of Roter Faden, which takes the theme's
            # template of the same name with the ending .peb.
            """);
    values(templates, assets)
        .forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
    return text.toString();
  }

  /** The same for a narrative that takes its theme from the program and has no templates itself. */
  public static String text() {
    return text("content", "assets");
  }

  /** The settings by their keys, in the order of the file. */
  static Map<String, String> values(String templates, String assets) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("content.folder", "content");
    values.put("data.folder", "data");
    values.put("asset.folder", assets);
    values.put("asset.ignore", "true");
    values.put("template.folder", templates);
    values.put("destination.folder", "output/jbake");
    values.put("output.extension", ".html");
    values.put("render.encoding", "UTF-8");
    values.put("template.encoding", "UTF-8");
    values.put("default.status", "published");
    values.put("uri.noExtension", "false");
    values.put("img.path.update", "false");
    values.put("db.store", "memory");
    for (PageType type : PageType.values()) {
      values.put(templateKey(type.id()), type.id() + ENDING);
    }
    MADE.keySet().stream().sorted().forEach(type -> values.put(templateKey(type), type + ENDING));
    MADE.keySet().stream()
        .filter(type -> !MADE.get(type).equals(".html"))
        .sorted()
        .forEach(type -> values.put("template." + type + ".extension", MADE.get(type)));
    // JBake's own kinds of pages, which a narrative does not have.
    for (String kind : new String[] {"index", "archive", "tags", "feed", "sitemap", "error404"}) {
      values.put("render." + kind, "false");
    }
    return values;
  }

  private static String templateKey(String type) {
    return "template." + type + ".file";
  }
}
