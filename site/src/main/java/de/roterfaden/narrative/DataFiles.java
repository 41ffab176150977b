package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.source.SourceFolder;
import de.roterfaden.narrative.source.SourceText;
import de.roterfaden.narrative.source.YamlNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The files in {@code data/}.
 *
 * @param documents those that could be read
 * @param unread lists whose files are there but could not be read
 */
record DataFiles(List<Document> documents, Set<String> unread) {

  private static final String ROOT = "data/";

  /** The lists by the name of their file: {@code future-tasks.yml} holds {@code futureTasks}. */
  private static final Map<String, String> LISTS =
      Arrays.stream(Data.class.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(
              Collectors.toMap(DataFiles::fileOf, name -> name, (a, b) -> a, LinkedHashMap::new));

  /**
   * Reads the files.
   *
   * @param whole the edition that they are whole for: keys that it may not see are not missed
   */
  static DataFiles read(SourceFolder folder, Edition whole, Consumer<Finding> findings) {
    Set<String> unread = new HashSet<>();
    List<Document> documents =
        folder.files().entrySet().parallelStream()
            .filter(file -> isKnown(file.getKey(), findings))
            .map(
                file ->
                    SourceText.read(file.getValue(), file.getKey(), findings)
                        .flatMap(
                            text -> Document.read(text, 0, schema(text.file()), whole, findings)))
            .flatMap(Optional::stream)
            .toList();
    folder.files().keySet().stream()
        .filter(file -> documents.stream().noneMatch(document -> document.file().equals(file)))
        .forEach(file -> unread.add(LISTS.getOrDefault(file.substring(ROOT.length()), "")));
    return new DataFiles(documents, unread);
  }

  /** The file of a list: {@code future-tasks.yml} for {@code futureTasks}. */
  static String fileOf(String list) {
    return list.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".yml";
  }

  /** The ids that a list gives. */
  List<String> ids(String list) {
    return documents.stream()
        .flatMap(document -> document.entriesOf(list).stream())
        .map(entry -> entry.entries().get("id"))
        .filter(id -> id != null && id.value() instanceof YamlNode.Scalar)
        .map(id -> ((YamlNode.Scalar) id.value()).text().strip())
        .toList();
  }

  /**
   * All lists of data.
   *
   * @param visible what an edition sees of each file
   */
  Data bind(Map<String, YamlNode.Mapping> visible) {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    documents.forEach(document -> entries.putAll(visible.get(document.file()).entries()));
    return Binder.bind(Data.class, new YamlNode.Mapping(entries, false, Position.START), Map.of());
  }

  private static String schema(String file) {
    return file.substring(ROOT.length(), file.length() - ".yml".length());
  }

  private static boolean isKnown(String file, Consumer<Finding> findings) {
    String name = file.startsWith(ROOT) ? file.substring(ROOT.length()) : file;
    if (LISTS.containsKey(name)) {
      return true;
    }
    Message otherwise =
        Message.of("narrative.unknown-data-help", String.join(", ", LISTS.keySet()));
    findings.accept(
        Finding.error("narrative/unknown-data", Message.of("narrative.unknown-data", name))
            .help(Misfit.didYouMean(name, LISTS.keySet(), otherwise))
            .about(name)
            .at(file, Position.START));
    return false;
  }
}
