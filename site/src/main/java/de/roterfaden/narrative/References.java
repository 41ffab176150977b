package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.source.Capped;
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
  private final Set<String> pictures;
  private final Set<String> assets;
  private final Consumer<Finding> findings;
  private final Map<String, Set<String>> ids = new HashMap<>();

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
    this.pictures = content.pictures().keySet();
    this.assets = assets.files().keySet();
    this.findings = findings;
  }

  void check(List<Document> documents) {
    List<Survey> surveys =
        documents.parallelStream()
            .map(document -> Survey.of(document, new Capped(findings)))
            .toList();
    for (Survey survey : surveys) {
      survey
          .ids()
          .forEach(
              (list, given) ->
                  ids.computeIfAbsent(list, key -> new TreeSet<>()).addAll(given.keySet()));
    }
    surveys.parallelStream().forEach(survey -> new OneFile(survey, new Capped(findings)).check());
  }

  /** The references of one file. */
  private final class OneFile {

    private final Survey survey;
    private final Capped told;

    OneFile(Survey survey, Capped told) {
      this.survey = survey;
      this.told = told;
    }

    void check() {
      survey.references().stream().takeWhile(one -> !told.isFull()).forEach(this::reference);
      survey.files().stream().takeWhile(one -> !told.isFull()).forEach(this::file);
      survey.versions().stream().takeWhile(one -> !told.isFull()).forEach(this::version);
    }

    private void reference(Survey.Reference reference) {
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
          "unknown-reference",
          Message.of("narrative.unknown-reference", Misfit.brief(reference.id()), home),
          Misfit.didYouMean(reference.id(), known, otherwise),
          reference.id(),
          reference.position());
    }

    private void version(Survey.TextVersion version) {
      if (versions.isEmpty() || versions.contains(version.id())) {
        return;
      }
      Message otherwise =
          version.cutOff()
              ? Message.of("narrative.comma-help")
              : Message.of("narrative.unknown-version-help", String.join(", ", versions));
      tell(
          "unknown-version",
          Message.of("narrative.unknown-version", Misfit.brief(version.id())),
          Misfit.didYouMean(version.id(), versions, otherwise),
          version.id(),
          version.position());
    }

    private void file(Survey.NamedFile named) {
      boolean isAsset = named.base().equals("assets");
      String from = survey.file();
      String folder =
          named.base().equals("page")
              ? from.substring(0, from.lastIndexOf('/') + 1)
              : named.base() + "/";
      String path = named.path();
      String wanted = path.contains("\\") || path.startsWith("/") ? "" : normal(folder + path);
      if (!wanted.startsWith(isAsset ? "assets/" : "content/")) {
        tell(
            "outside",
            Message.of("narrative.outside", Misfit.brief(path)),
            Message.of("narrative.outside-help", folder),
            path,
            named.position());
      } else if (!(isAsset ? assets : pictures).contains(wanted)) {
        missing(named, folder, isAsset);
      }
    }

    private void missing(Survey.NamedFile named, String folder, boolean isAsset) {
      String rule = isAsset ? "missing-file" : "missing-picture";
      List<String> near =
          (isAsset ? assets : pictures)
              .stream()
                  .filter(file -> file.startsWith(folder))
                  .map(file -> file.substring(folder.length()))
                  .toList();
      tell(
          rule,
          Message.of("narrative." + rule, Misfit.brief(named.path()), folder),
          Misfit.didYouMean(named.path(), near, Message.of("narrative." + rule + "-help", folder)),
          named.path(),
          named.position());
    }

    private void tell(String rule, Message message, Message help, String about, Position place) {
      told.accept(
          Finding.error("narrative/" + rule, message)
              .help(help)
              .about(Misfit.brief(about))
              .at(survey.file(), place));
    }
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
}
