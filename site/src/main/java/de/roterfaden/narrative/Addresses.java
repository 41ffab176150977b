package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.source.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Checks that no two pages have one address: pages that authors wrote, pages made from data, and
 * old addresses that lead to a page.
 */
final class Addresses {

  private static final String RULE = "narrative/duplicate-url";

  private final Optional<Document> settings;
  private final DataFiles data;
  private final List<LanguageVersion> versions;
  private final Consumer<Finding> findings;
  private final Map<String, String> taken = new HashMap<>();

  Addresses(
      Optional<Document> settings,
      DataFiles data,
      List<LanguageVersion> versions,
      Consumer<Finding> findings) {
    this.settings = settings;
    this.data = data;
    this.versions = versions;
    this.findings = findings;
    taken.put("404.html", "404.html");
  }

  void check(PageFiles pages) {
    settings.ifPresent(this::fileNames);
    for (PageFiles.Text page : pages.pages()) {
      taken.put(address(page.path(), page.file().text().version()), page.name());
    }
    taskPages(pages);
    madePage(pages, "changes", Paths.DEFAULT.changes());
    madePage(pages, "booklet", Paths.DEFAULT.booklet());
    madePage(pages, "search", Paths.DEFAULT.search());
    posters(pages);
    dataPages(pages);
    pages.pages().forEach(this::aliases);
  }

  private void fileNames(Document narrative) {
    Map<String, String> byFile = new HashMap<>();
    for (YamlNode.Mapping version : narrative.entriesOf("versions")) {
      YamlNode.Entry id = version.entries().get("id");
      YamlNode.Entry file = version.entries().getOrDefault("file", id);
      if (file != null && file.value() instanceof YamlNode.Scalar name && !name.isNothing()) {
        String owner = id != null && id.value() instanceof YamlNode.Scalar word ? word.text() : "";
        String before = byFile.putIfAbsent(name.text().toLowerCase(Locale.ROOT), owner);
        if (before != null && !before.equals(owner)) {
          tell(
              Message.of("narrative.file-taken", Misfit.brief(name.text()), Misfit.brief(before)),
              Message.of("narrative.file-taken-help"),
              name.text(),
              narrative.file(),
              name.position());
        }
      }
    }
  }

  private void taskPages(PageFiles pages) {
    Map<String, String> authored = new HashMap<>();
    Map<String, PageFiles.Text> folders = new HashMap<>();
    for (PageFiles.Text page : pages.pages()) {
      folders.putIfAbsent(page.path(), page);
      page.taskOfItsOwn().ifPresent(task -> authored.putIfAbsent(task, page.path()));
    }
    String home = folder("futureTasks").orElse(Paths.DEFAULT.futureTasks());
    for (String task : data.ids("futureTasks")) {
      String path = home + "/" + task;
      PageFiles.Text page = folders.get(path);
      if (!authored.containsKey(task) && page != null) {
        tell(
            Message.of("narrative.task-page-taken", task),
            Message.of("narrative.task-page-taken-help", task),
            task,
            page.name(),
            Position.START);
      } else if (!authored.containsKey(task)) {
        versions.forEach(version -> taken.put(address(path, version), "data/future-tasks.yml"));
      }
    }
    twice(pages, authored);
  }

  /** The folder of a page that the program makes of all others. */
  private void madePage(PageFiles pages, String key, String usual) {
    String home = folder(key).orElse(usual);
    Optional<PageFiles.Text> there =
        pages.pages().stream().filter(page -> page.path().equalsIgnoreCase(home)).findFirst();
    there.ifPresent(
        page ->
            tell(
                Message.of("narrative.made-page-taken-" + key),
                Message.of("narrative.made-page-taken-" + key + "-help"),
                home,
                page.name(),
                Position.START));
    if (there.isEmpty()) {
      versions.forEach(version -> taken.put(address(home, version), "narrative.yml, paths." + key));
    }
  }

  /** The folder of the posters, in which every chapter has one. */
  private void posters(PageFiles pages) {
    madePage(pages, "posters", Paths.DEFAULT.posters());
    String below =
        (folder("posters").orElse(Paths.DEFAULT.posters()) + "/").toLowerCase(Locale.ROOT);
    for (PageFiles.Text page : pages.pages()) {
      if (page.path().toLowerCase(Locale.ROOT).startsWith(below)) {
        tell(
            Message.of("narrative.posters-page-taken"),
            Message.of("narrative.posters-page-taken-help"),
            page.path(),
            page.name(),
            Position.START);
      } else {
        taken.put(below + address(page.path(), page.file().text().version()), page.name());
      }
    }
  }

  /**
   * The pages of measures, indicators and so on: an author's page in the same folder takes their
   * place, an old address does not.
   */
  private void dataPages(PageFiles pages) {
    Set<String> written = new HashSet<>();
    pages.pages().forEach(page -> written.add(page.path().toLowerCase(Locale.ROOT)));
    String measures = folder("measures").orElse(Paths.DEFAULT.measures());
    take("data/measures.yml", measures, written);
    data.ids("measures").forEach(id -> take("data/measures.yml", measures + "/" + id, written));
    take("data/indicators.yml", folder("indicators").orElse(Paths.DEFAULT.indicators()), written);
    take("data/milestones.yml", folder("timeline").orElse(Paths.DEFAULT.timeline()), written);
    take(
        "data/participation.yml",
        folder("participation").orElse(Paths.DEFAULT.participation()),
        written);
    take(
        "data/stakeholders.yml",
        folder("stakeholders").orElse(Paths.DEFAULT.stakeholders()),
        written);
    take("narrative.yml", folder("storyPoints").orElse(Paths.DEFAULT.storyPoints()), written);
    take("narrative.yml", folder("about").orElse(Paths.DEFAULT.about()), written);
  }

  private void take(String file, String path, Set<String> written) {
    if (!written.contains(path.toLowerCase(Locale.ROOT))) {
      versions.forEach(version -> taken.putIfAbsent(address(path, version), file));
    }
  }

  /** Two folders for one future task: links to the task would not know where to go. */
  private void twice(PageFiles pages, Map<String, String> authored) {
    Set<String> told = new HashSet<>();
    for (PageFiles.Text page : pages.pages()) {
      String task = page.taskOfItsOwn().orElse("");
      String first = authored.getOrDefault(task, page.path());
      if (!first.equals(page.path()) && told.add(page.path())) {
        findings.accept(
            Finding.error(
                    "narrative/duplicate-task-page",
                    Message.of("narrative.duplicate-task-page", task, first))
                .help(Message.of("narrative.duplicate-task-page-help"))
                .about(task)
                .at(page.name(), page.front().positionOf("task")));
      }
    }
  }

  /** The folder that {@code paths} names for a kind of page. */
  private Optional<String> folder(String kind) {
    return settings
        .map(narrative -> narrative.root().entries().get("paths"))
        .map(YamlNode.Entry::value)
        .filter(YamlNode.Mapping.class::isInstance)
        .map(paths -> ((YamlNode.Mapping) paths).entries().get(kind))
        .map(YamlNode.Entry::value)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(folder -> ((YamlNode.Scalar) folder).text().strip());
  }

  private void aliases(PageFiles.Text page) {
    YamlNode.Entry entry = page.file().front().root().entries().get("aliases");
    if (entry == null || !(entry.value() instanceof YamlNode.Sequence list)) {
      return;
    }
    for (YamlNode item : list.items()) {
      if (item instanceof YamlNode.Scalar alias && !alias.text().isBlank()) {
        String address = alias.text().strip().toLowerCase(Locale.ROOT) + ".html";
        String other = taken.putIfAbsent(address, page.name());
        if (other != null) {
          tell(
              Message.of("narrative.alias-taken", Misfit.brief(alias.text()), other),
              Message.of("narrative.alias-taken-help"),
              alias.text(),
              page.name(),
              alias.position());
        }
      }
    }
  }

  private void tell(Message message, Message help, String about, String file, Position position) {
    findings.accept(
        Finding.error(RULE, message).help(help).about(Misfit.brief(about)).at(file, position));
  }

  private static String address(String path, LanguageVersion version) {
    String address = (path.isEmpty() ? "" : path + "/") + version.file() + ".html";
    return address.toLowerCase(Locale.ROOT);
  }
}
