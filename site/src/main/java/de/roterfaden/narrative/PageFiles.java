package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.source.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The texts below {@code content/}, each with its front matter as it stands after inheritance and
 * defaults.
 *
 * @param pages pages in order, also those whose front matter is broken
 */
record PageFiles(List<Text> pages) {

  /**
   * A page's file with all that is known of it.
   *
   * @param file the file
   * @param front front matter with what it inherits and what goes without saying
   */
  record Text(PageFile file, Document front) {

    String path() {
      return file.text().path();
    }

    /** Path of its file, relative to the narrative. */
    String name() {
      return file.text().file();
    }

    /** The future task that the page is about, if it is a page about one. */
    Optional<String> taskOfItsOwn() {
      return front.words("type").filter(PageType.FUTURE_TASK.id()::equals).isPresent()
          ? front.words("task")
          : Optional.empty();
    }

    /** Whether it has all that a page needs. */
    boolean isSound() {
      return front.isSound() && front.words("type").isPresent();
    }
  }

  static PageFiles read(
      List<ContentFiles.Text> texts,
      List<LanguageVersion> versions,
      ReadMemory memory,
      Consumer<Finding> findings) {
    Map<String, List<ContentFiles.Text>> folders =
        texts.stream()
            .collect(
                Collectors.groupingBy(ContentFiles.Text::path, TreeMap::new, Collectors.toList()));
    List<Text> pages =
        folders.values().parallelStream()
            .map(twins -> new Folder(twins, versions, memory, findings).read())
            .flatMap(List::stream)
            .toList();
    return new PageFiles(pages);
  }

  /** The front matter of all pages, each as its file says it. */
  List<Document> documents() {
    return pages.stream().map(page -> page.file().front()).toList();
  }

  /** The pages that an edition shows. */
  List<Page> bind(List<LanguageVersion> versions, Edition edition) {
    Map<String, LanguageVersion> byId =
        versions.stream().collect(Collectors.toMap(LanguageVersion::id, v -> v, (a, b) -> a));
    return pages.parallelStream()
        .filter(Text::isSound)
        .map(page -> bind(page, byId.get(page.file().text().version().id()), edition))
        .filter(page -> edition == Edition.EDITORIAL || page.front().status() != Status.DRAFT)
        .toList();
  }

  private static Page bind(Text page, LanguageVersion version, Edition edition) {
    FrontMatter front = Binder.bind(FrontMatter.class, page.front().visibleTo(edition), Map.of());
    PageFile file = page.file();
    return new Page(
        file.text().path(), version, front, file.body(), file.bodyLine(), file.text().file());
  }

  /** One folder of content: a page in its language versions. */
  private static final class Folder {

    private final List<ContentFiles.Text> twins;
    private final List<LanguageVersion> versions;
    private final ReadMemory memory;
    private final Consumer<Finding> findings;

    Folder(
        List<ContentFiles.Text> twins,
        List<LanguageVersion> versions,
        ReadMemory memory,
        Consumer<Finding> findings) {
      this.memory = memory;
      this.twins = twins;
      this.versions = versions;
      this.findings = findings;
    }

    List<Text> read() {
      List<PageFile> files =
          twins.stream()
              .map(text -> memory.page(text, findings))
              .flatMap(Optional::stream)
              .toList();
      if (versions.isEmpty()) {
        return files.stream().map(file -> new Text(file, file.front())).toList();
      }
      boolean hasMain = twins.stream().anyMatch(this::isMain);
      Optional<PageFile> mainFile = files.stream().filter(f -> isMain(f.text())).findFirst();
      if (!hasMain) {
        withoutMain();
      }
      boolean isMainSound = mainFile.map(f -> f.front().isSound()).orElse(!hasMain);
      return files.stream().map(file -> complete(file, mainFile, isMainSound)).toList();
    }

    private boolean isMain(ContentFiles.Text text) {
      return text.version().equals(versions.get(0));
    }

    private Text complete(PageFile file, Optional<PageFile> mainFile, boolean isMainSound) {
      Document front = mainFile.map(m -> file.inheriting(m.front())).orElse(file.front());
      if (front.words("type").isPresent()) {
        return new Text(file, front);
      }
      Optional<String> type = typeBySilence(file.text(), front);
      if (type.isPresent()) {
        return new Text(file, with(front, "type", type.get()));
      }
      boolean told = mainFile.isPresent() && !isMain(file.text());
      if (isMainSound && !told && front.isSoundAt("/type")) {
        missingType(file);
      }
      return new Text(file, front);
    }

    private static Optional<String> typeBySilence(ContentFiles.Text text, Document front) {
      return text.path().isEmpty()
          ? Optional.of(PageType.START.id())
          : front.words("time").map(time -> PageType.CHAPTER.id());
    }

    private static Document with(Document front, String key, String word) {
      Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(front.root().entries());
      Position place = front.root().position();
      entries.put(key, new YamlNode.Entry(key, place, new YamlNode.Scalar(word, false, place)));
      return front.with(entries);
    }

    private void missingType(PageFile file) {
      findings.accept(
          Finding.error("narrative/missing-type", Message.of("narrative.missing-type"))
              .help(Message.of("narrative.missing-type-help"))
              .about("type")
              .at(file.text().file(), file.front().root().position()));
    }

    private void withoutMain() {
      String main = versions.get(0).file() + ".md";
      findings.accept(
          Finding.warning(
                  "narrative/no-main-version", Message.of("narrative.no-main-version", main))
              .help(Message.of("narrative.no-main-version-help", main))
              .at(twins.get(0).file(), Position.START));
    }
  }
}
