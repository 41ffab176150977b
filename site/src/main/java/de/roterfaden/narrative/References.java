package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.source.SourceFolder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Checks that whatever a file refers to is there: entries of lists, pictures and other files, and
 * the language versions of texts.
 */
final class References {

  private static final Set<String> IN_SETTINGS = Set.of("municipalities", "bodies");
  private static final int LISTED = 12;

  private final Optional<Document> settings;
  private final DataFiles data;
  private final Set<String> versions;
  private final ContentFiles content;
  private final Set<String> assets;
  private final Consumer<Finding> findings;

  References(
      Optional<Document> settings,
      DataFiles data,
      List<LanguageVersion> versions,
      ContentFiles content,
      SourceFolder assets,
      Consumer<Finding> findings) {
    this.settings = settings;
    this.data = data;
    this.versions =
        versions.stream().map(LanguageVersion::id).collect(Collectors.toCollection(TreeSet::new));
    this.content = content;
    this.assets = assets.files().keySet();
    this.findings = findings;
  }

  void check(List<Document> documents) {
    List<Survey> surveys =
        documents.parallelStream().map(document -> Survey.of(document, findings)).toList();
    Map<String, Set<String>> ids = new HashMap<>();
    surveys.forEach(
        survey ->
            survey
                .ids()
                .forEach(
                    (list, given) ->
                        ids.computeIfAbsent(list, key -> new TreeSet<>()).addAll(given.keySet())));
    surveys.parallelStream()
        .forEach(
            survey -> {
              survey.references().forEach(one -> reference(survey.file(), one, ids));
              survey.files().forEach(one -> file(survey.file(), one));
              survey.versions().forEach(one -> version(survey.file(), one));
            });
  }

  private void reference(String file, Survey.Reference reference, Map<String, Set<String>> ids) {
    String list = reference.list();
    Set<String> known = ids.getOrDefault(list, Set.of());
    boolean inSettings = IN_SETTINGS.contains(list);
    boolean unread = inSettings ? settings.isEmpty() : data.unread().contains(list);
    if (known.contains(reference.id()) || unread) {
      return;
    }
    String home = inSettings ? NarrativeReader.SETTINGS : "data/" + DataFiles.fileOf(list);
    String some = known.stream().limit(LISTED).collect(Collectors.joining(", "));
    Message otherwise =
        known.isEmpty()
            ? Message.of("narrative.unknown-reference-none-help", home, list)
            : Message.of("narrative.unknown-reference-help", home, some);
    tell(
        file,
        "unknown-reference",
        Message.of("narrative.unknown-reference", Misfit.brief(reference.id()), home),
        Misfit.didYouMean(reference.id(), known, otherwise),
        reference.id(),
        reference.position());
  }

  private void version(String file, Survey.TextVersion version) {
    if (versions.isEmpty() || versions.contains(version.id())) {
      return;
    }
    Message otherwise =
        version.cutOff()
            ? Message.of("narrative.comma-help")
            : Message.of("narrative.unknown-version-help", String.join(", ", versions));
    tell(
        file,
        "unknown-version",
        Message.of("narrative.unknown-version", Misfit.brief(version.id())),
        Misfit.didYouMean(version.id(), versions, otherwise),
        version.id(),
        version.position());
  }

  private void file(String from, Survey.NamedFile named) {
    boolean isAsset = named.base().equals("assets");
    String folder =
        named.base().equals("page")
            ? from.substring(0, from.lastIndexOf('/') + 1)
            : named.base() + "/";
    String root = isAsset ? "assets/" : "content/";
    String path = named.path();
    String wanted = path.contains("\\") || path.startsWith("/") ? "" : normal(folder + path);
    if (!wanted.startsWith(root)) {
      tell(
          from,
          "outside",
          Message.of("narrative.outside", Misfit.brief(path)),
          Message.of("narrative.outside-help", folder),
          path,
          named.position());
      return;
    }
    Set<String> known = isAsset ? assets : content.pictures().keySet();
    if (!known.contains(wanted)) {
      missing(from, named, folder, known);
    }
  }

  private void missing(String from, Survey.NamedFile named, String folder, Set<String> known) {
    boolean isAsset = named.base().equals("assets");
    String rule = isAsset ? "missing-file" : "missing-picture";
    List<String> near =
        known.stream()
            .filter(file -> file.startsWith(folder))
            .map(file -> file.substring(folder.length()))
            .toList();
    tell(
        from,
        rule,
        Message.of("narrative." + rule, Misfit.brief(named.path()), folder),
        Misfit.didYouMean(named.path(), near, Message.of("narrative." + rule + "-help", folder)),
        named.path(),
        named.position());
  }

  /** The path without {@code .} and {@code ..}; "" if it leads out of the narrative. */
  private static String normal(String path) {
    Deque<String> parts = new ArrayDeque<>();
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return "";
        }
        parts.removeLast();
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return String.join("/", parts);
  }

  private void tell(
      String file, String rule, Message message, Message help, String about, Position position) {
    findings.accept(
        Finding.error("narrative/" + rule, message)
            .help(help)
            .about(Misfit.brief(about))
            .at(file, position));
  }
}
