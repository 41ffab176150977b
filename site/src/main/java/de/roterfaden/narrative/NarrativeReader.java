package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.narrative.source.SourceFolder;
import de.roterfaden.narrative.source.SourceText;
import de.roterfaden.narrative.source.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * Reads a narrative from its folder: every file against its schema, every reference against what it
 * refers to, and all that is wrong in one run.
 *
 * <pre>{@code
 * ReadResult read = NarrativeReader.read(Path.of("narratives/lindwerth"), Edition.PUBLIC);
 * read.findings().forEach(System.out::println);
 * read.narrative().ifPresent(narrative -> System.out.println(narrative.pages().size()));
 * }</pre>
 */
public final class NarrativeReader {

  static final String SETTINGS = "narrative.yml";

  private final Path folder;
  private final Edition edition;
  private final Edition whole;
  private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();
  private final Consumer<Finding> tell = findings::add;
  private final Map<String, String> versionOf = new HashMap<>();

  private NarrativeReader(Path folder, Edition edition, Edition whole) {
    this.folder = folder;
    this.edition = edition;
    this.whole = whole;
  }

  /**
   * Reads a narrative. Bad input makes findings and never an exception.
   *
   * @param folder the folder that holds {@code narrative.yml}
   * @param edition the edition to read it for: what it may not show is left out
   */
  public static ReadResult read(Path folder, Edition edition) {
    return read(folder, edition, Edition.EDITORIAL);
  }

  /**
   * Reads what {@link NarrativeWriter} has written: as {@link #read}, but keys that the edition may
   * not see are not missed.
   */
  public static ReadResult readWritten(Path folder, Edition edition) {
    return read(folder, edition, edition);
  }

  private static ReadResult read(Path folder, Edition edition, Edition whole) {
    return NoNarrative.in(folder)
        .map(none -> ReadResult.unreadable(List.of(none)))
        .orElseGet(() -> new NarrativeReader(folder, edition, whole).read());
  }

  private ReadResult read() {
    Optional<Document> settings = settingsFile();
    List<LanguageVersion> versions = settings.map(Versions::of).orElse(List.of());
    ContentFiles content =
        ContentFiles.of(SourceFolder.list(folder, "content", tell), versions, tell);
    SourceFolder assets = SourceFolder.list(folder, "assets", tell);
    DataFiles data = DataFiles.read(SourceFolder.list(folder, "data", tell), whole, tell);
    PageFiles pages = PageFiles.read(content.texts(), versions, tell);
    PictureFiles pictures = PictureFiles.read(content, tell);

    List<Document> documents = new ArrayList<>();
    settings.ifPresent(documents::add);
    documents.addAll(data.documents());
    documents.addAll(pages.documents());
    documents.addAll(pictures.documents());
    new References(settings, data, versions, content, assets, tell).check(documents);
    new Addresses(settings, data, versions, tell).check(pages);
    new PageKinds(versions, tell).check(content.texts(), pages);
    versionOf.putAll(content.versionsByFile());
    return settings
        .filter(Document::isSound)
        .map(
            file ->
                ReadResult.of(
                    edition, whom -> narrative(whom, data, pages, pictures, documents), sorted()))
        .orElseGet(() -> ReadResult.unreadable(sorted()));
  }

  private Optional<Document> settingsFile() {
    return SourceFolder.file(folder, SETTINGS, tell)
        .flatMap(file -> SourceText.read(file, SETTINGS, tell))
        .flatMap(text -> Document.read(text, 0, "narrative", tell));
  }

  private Narrative narrative(
      Edition whom,
      DataFiles data,
      PageFiles pages,
      PictureFiles pictures,
      List<Document> documents) {
    Map<String, YamlNode.Mapping> visible = new HashMap<>();
    documents.forEach(document -> visible.put(document.file(), document.visibleTo(whom)));
    Settings settings = Binder.bind(Settings.class, visible.get(SETTINGS), Map.of());
    return new Narrative(
        folder,
        whom,
        settings,
        pages.bind(settings.versions(), whom),
        data.bind(visible),
        pictures.bind(visible),
        SourceMap.of(visible),
        Acceptance.byFile(visible));
  }

  private List<Finding> sorted() {
    return findings.stream()
        .map(finding -> finding.inVersion(versionOf.getOrDefault(finding.file(), "")))
        .sorted(
            Comparator.comparing(Finding::file)
                .thenComparing(finding -> finding.position().line())
                .thenComparing(finding -> finding.position().column())
                .thenComparing(Finding::rule)
                .thenComparing(Finding::toString))
        .distinct()
        .toList();
  }
}
