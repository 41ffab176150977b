package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.review.EventLog;
import de.roterfaden.narrative.review.LogFault;
import de.roterfaden.narrative.review.Published;
import de.roterfaden.narrative.review.Review;
import de.roterfaden.narrative.source.SourceFolder;
import de.roterfaden.narrative.source.SourceText;
import de.roterfaden.narrative.source.YamlNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
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
  private final ReadMemory memory;
  private final PartialDate today;
  private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();
  private final Consumer<Finding> tell = findings::add;
  private final Map<String, String> versionOf = new HashMap<>();
  private final Set<String> files = new HashSet<>();

  private NarrativeReader(
      Path folder, Edition edition, Edition whole, LocalDate today, ReadMemory memory) {
    this.memory = memory;
    this.folder = folder;
    this.edition = edition;
    this.whole = whole;
    this.today = PartialDate.parse(today.toString()).orElseThrow();
  }

  /**
   * Reads a narrative. Bad input makes findings and never an exception.
   *
   * @param folder the folder that holds {@code narrative.yml}
   * @param edition the edition to read it for: what it may not show is left out
   */
  public static ReadResult read(Path folder, Edition edition) {
    return read(folder, edition, LocalDate.now(ZoneId.systemDefault()));
  }

  /**
   * Reads a narrative again.
   *
   * @param memory what was read of the same narrative before
   */
  public static ReadResult read(Path folder, Edition edition, ReadMemory memory) {
    return read(folder, edition, Edition.EDITORIAL, LocalDate.now(ZoneId.systemDefault()), memory);
  }

  /**
   * Reads what {@link NarrativeWriter} has written: as {@link #read}, but keys that the edition may
   * not see are not missed.
   */
  public static ReadResult readWritten(Path folder, Edition edition) {
    return read(folder, edition, edition, LocalDate.now(ZoneId.systemDefault()));
  }

  /** Reads a narrative as on a day: before an election, positions of groups are left out. */
  public static ReadResult read(Path folder, Edition edition, LocalDate today) {
    return read(folder, edition, Edition.EDITORIAL, today);
  }

  private static ReadResult read(Path folder, Edition edition, Edition whole, LocalDate today) {
    return read(folder, edition, whole, today, new ReadMemory());
  }

  private static ReadResult read(
      Path folder, Edition edition, Edition whole, LocalDate today, ReadMemory memory) {
    return NoNarrative.in(folder)
        .map(none -> ReadResult.unreadable(List.of(none)))
        .orElseGet(() -> new NarrativeReader(folder, edition, whole, today, memory).read());
  }

  private ReadResult read() {
    memory.begin();
    Optional<Document> settings = settingsFile();
    List<LanguageVersion> versions = settings.map(Versions::of).orElse(List.of());
    SourceFolder inContent = memory.content(folder, tell);
    ContentFiles content = ContentFiles.of(inContent, versions, tell);
    SourceFolder assets = SourceFolder.list(folder, "assets", tell);
    DataFiles data = DataFiles.read(SourceFolder.list(folder, "data", tell), whole, tell);
    memory.found(content.versionsByFile().keySet(), inContent.stamps());
    PageFiles pages = PageFiles.read(content.texts(), versions, memory, tell);
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
    files.addAll(ContentFiles.published(inContent));
    files.addAll(assets.files().keySet());
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
        review(settings),
        Acceptance.byFile(visible),
        files);
  }

  /** The reviews, as far as the edition may see them today. */
  private Review review(Settings settings) {
    try {
      if (whole != Edition.EDITORIAL) {
        return Published.read(folder);
      }
      EventLog log = EventLog.read(folder);
      for (LogFault fault : log.faults()) {
        String file = EventLog.FOLDER + "/" + fault.file();
        tell.accept(
            Finding.warning(
                    "narrative/review-log", Message.of("narrative.review-log", fault.file()))
                .help(Message.of("narrative.review-log.help"))
                .at(file, Position.START));
      }
      return Review.of(log).visibleTo(edition, body -> isBeforeElection(body, settings));
    } catch (IOException e) {
      tell.accept(
          Finding.error("narrative/review-log", Message.of("narrative.review-log", "review"))
              .help(Message.of("narrative.review-log.help")));
      return Review.NONE;
    }
  }

  private boolean isBeforeElection(String body, Settings settings) {
    List<String> concerned =
        settings.bodies().stream()
            .filter(it -> it.id().equals(body))
            .map(Body::municipality)
            .toList();
    return settings.municipalities().stream()
        .filter(it -> concerned.contains(it.id()) || concerned.contains(""))
        .flatMap(it -> it.blackouts().stream())
        .anyMatch(blackout -> blackout.holdsOn(today));
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
