package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Suggestion;
import de.roterfaden.narrative.source.PictureHeader;
import de.roterfaden.narrative.source.SourceFolder;
import de.roterfaden.text.Slug;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What lies below {@code content/}, told apart by name: texts, pictures and what is known of them.
 *
 * @param texts texts, ordered by path and then in the order of the versions
 * @param pictures pictures by their path relative to the narrative
 * @param sides side files of pictures by their path relative to the narrative
 */
record ContentFiles(List<Text> texts, Map<String, Path> pictures, Map<String, Path> sides) {

  /**
   * A text that will be a page.
   *
   * @param file path relative to the narrative
   * @param disk where it lies
   * @param path folder below {@code content/}
   * @param version its language version
   */
  record Text(String file, Path disk, String path, LanguageVersion version) {}

  /** The folder of a narrative that holds them. */
  static final String FOLDER = "content";

  private static final String ROOT = FOLDER + "/";
  private static final Set<String> RESERVED =
      Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3");

  /**
   * Tells the files apart.
   *
   * @param folder {@code content/}
   * @param versions the language versions; if none are known, every text is taken for a page
   * @param findings is told of files that are neither, and of names that cannot stay
   */
  static ContentFiles of(
      SourceFolder folder, List<LanguageVersion> versions, Consumer<Finding> findings) {
    Sorter sorter = new Sorter(versions, findings);
    folder.folders().forEach(sorter::folder);
    folder.files().forEach(sorter::file);
    sorter.pages.sort(
        Comparator.comparing(Text::path).thenComparing(text -> versions.indexOf(text.version())));
    return new ContentFiles(sorter.pages, sorter.pictures, sorter.sides);
  }

  /** The files that may be published as they are: all but texts and side files. */
  static List<String> published(SourceFolder folder) {
    return folder.files().keySet().stream()
        .filter(file -> !file.endsWith(".md") && !file.endsWith(".yml"))
        .toList();
  }

  /** The id of the language version of each text, by its path relative to the narrative. */
  Map<String, String> versionsByFile() {
    return texts.stream().collect(Collectors.toMap(Text::file, text -> text.version().id()));
  }

  /** The ending of a file name in lower case, without its dot; "" if it has none. */
  static String extension(String file) {
    int dot = file.lastIndexOf('.');
    return dot <= file.lastIndexOf('/') ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether a file's name is that of a picture. */
  static boolean isPicture(String file) {
    return PictureHeader.Kind.ofExtension(extension(file)).isPresent();
  }

  private static final class Sorter {

    private final List<LanguageVersion> versions;
    private final Map<String, LanguageVersion> byFile;
    private final Consumer<Finding> findings;
    private final Map<String, String> spelt = new HashMap<>();
    private final List<Text> pages = new ArrayList<>();
    private final Map<String, Path> pictures = new TreeMap<>();
    private final Map<String, Path> sides = new TreeMap<>();

    Sorter(List<LanguageVersion> versions, Consumer<Finding> findings) {
      this.versions = versions;
      this.findings = findings;
      this.byFile =
          versions.stream()
              .collect(Collectors.toMap(LanguageVersion::file, v -> v, (first, second) -> first));
    }

    void folder(String folder) {
      if (!isOnlyInCase(folder) || folder.equals("content")) {
        return;
      }
      String name = folder.substring(folder.lastIndexOf('/') + 1);
      String slug = Slug.of(name);
      if (RESERVED.contains(slug)) {
        slug = slug + "-1";
      }
      if (!slug.equals(name)) {
        findings.accept(
            Finding.error("narrative/folder-name", Message.of("narrative.folder-name", name))
                .help(
                    slug.isEmpty()
                        ? Message.of("narrative.folder-name-none-help")
                        : Message.of("narrative.folder-name-help", slug))
                .about(name)
                .at(folder, Position.START));
      }
    }

    void file(String file, Path disk) {
      if (!isOnlyInCase(file)) {
        return;
      }
      String name = file.substring(file.lastIndexOf('/') + 1);
      if (name.endsWith(".md")) {
        text(file, disk, name.substring(0, name.length() - 3));
      } else if (isPicture(file)) {
        pictures.put(file, disk);
      } else if (name.endsWith(".yml") && isPicture(name.substring(0, name.length() - 4))) {
        sides.put(file, disk);
      } else {
        unexpected(file, name);
      }
    }

    /** Windows and many web hosts take two names that differ in case only for one. */
    private boolean isOnlyInCase(String file) {
      String before = spelt.putIfAbsent(file.toLowerCase(Locale.ROOT), file);
      if (before == null) {
        return true;
      }
      findings.accept(
          Finding.error("narrative/duplicate-url", Message.of("narrative.differs-in-case", before))
              .help(Message.of("narrative.differs-in-case-help"))
              .about(before)
              .at(file, Position.START));
      return false;
    }

    private void text(String file, Path disk, String stem) {
      String path =
          file.lastIndexOf('/') < ROOT.length()
              ? ""
              : file.substring(ROOT.length(), file.lastIndexOf('/'));
      LanguageVersion version =
          versions.isEmpty()
              ? new LanguageVersion(stem, stem, "", Level.STANDARD, "")
              : byFile.get(stem);
      if (version != null) {
        pages.add(new Text(file, disk, path, version));
        return;
      }
      Optional<String> near = Suggestion.nearest(stem, byFile.keySet());
      String main = versions.get(0).file();
      String slug = Slug.of(stem).isEmpty() ? "seite" : Slug.of(stem);
      String home = (path.isEmpty() ? "" : path + "/") + slug + "/" + main + ".md";
      findings.accept(
          near.map(name -> unknownVersion(stem, name))
              .orElseGet(() -> singleFile(stem, home))
              .about(stem)
              .at(file, Position.START));
    }

    private Finding unknownVersion(String stem, String near) {
      return Finding.error(
              "narrative/unknown-version-file",
              Message.of("narrative.unknown-version-file", stem + ".md"))
          .help(Message.of("narrative.did-you-mean", near + ".md"));
    }

    private Finding singleFile(String stem, String home) {
      return Finding.error(
              "narrative/single-file-page", Message.of("narrative.single-file-page", stem + ".md"))
          .help(Message.of("narrative.single-file-page-help", ROOT + home));
    }

    private void unexpected(String file, String name) {
      String ending = extension(name);
      Message help =
          switch (ending) {
            case "md", "markdown", "mdown", "txt" ->
                Message.of("narrative.text-ending-help", name.replaceAll("\\.[^.]*$", ".md"));
            case "yml", "yaml" -> Message.of("narrative.side-ending-help");
            default -> Message.of("narrative.unexpected-file-help");
          };
      findings.accept(
          Finding.warning(
                  "narrative/unexpected-file", Message.of("narrative.unexpected-file", name))
              .help(help)
              .about(name)
              .at(file, Position.START));
    }
  }
}
