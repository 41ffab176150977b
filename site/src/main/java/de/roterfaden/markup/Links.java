package de.roterfaden.markup;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Suggestion;
import de.roterfaden.markup.LinkTarget.Elsewhere;
import de.roterfaden.markup.LinkTarget.Nowhere;
import de.roterfaden.markup.LinkTarget.Own;
import de.roterfaden.markup.LinkTarget.ToFile;
import de.roterfaden.markup.LinkTarget.ToPage;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.GlossaryEntry;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out where links lead, against the plan of the whole site. */
final class Links {

  private final Narrative narrative;
  private final SitePlan plan;
  private final StoryPoints storyPoints;

  Links(Narrative narrative, SitePlan plan, StoryPoints storyPoints) {
    this.narrative = narrative;
    this.plan = plan;
    this.storyPoints = storyPoints;
  }

  /**
   * Where a link leads.
   *
   * @param written the address as its author wrote it
   * @param folder folder of the page that holds it
   * @param version version of that page
   */
  LinkTarget resolve(String written, String folder, LanguageVersion version) {
    String seen = Address.visible(written);
    if (seen.isEmpty()) {
      return Nowhere.because(Problem.error("empty-link"));
    }
    Optional<String> scheme = Address.scheme(written);
    if (scheme.isPresent()) {
      return byScheme(scheme.get(), seen, written, version);
    }
    if (seen.startsWith("//") || seen.startsWith("\\")) {
      return Nowhere.because(Problem.error("link-without-scheme", written).about(written));
    }
    if (seen.startsWith("#")) {
      return new Own(Address.decode(seen.substring(1)));
    }
    return onSite(written.strip(), folder, version);
  }

  private LinkTarget byScheme(String scheme, String seen, String written, LanguageVersion version) {
    String rest = seen.substring(scheme.length() + 1);
    return switch (scheme) {
      case "http", "https" -> web(scheme, rest, written);
      case "mailto" ->
          rest.indexOf('@') > 0
              ? new Elsewhere(Address.tidy("mailto:" + rest), true)
              : Nowhere.because(Problem.error("wrong-mail-address", written).about(written));
      case "tel" -> telephone(rest, written);
      case "task" -> task(Address.decode(rest), written, version);
      case "measure" -> measure(Address.decode(rest), written, version);
      case "glossary" -> glossary(Address.decode(rest), written, version);
      case "story-point" -> storyPoint(Address.decode(rest), written, version);
      default -> Nowhere.because(Problem.error("forbidden-link", written, scheme).about(written));
    };
  }

  private static LinkTarget web(String scheme, String rest, String written) {
    boolean host = rest.startsWith("//") && rest.length() > 2 && "/?#".indexOf(rest.charAt(2)) < 0;
    return host
        ? new Elsewhere(Address.tidy(scheme + ":" + rest), scheme.equals("https"))
        : Nowhere.because(Problem.error("wrong-web-address", written).about(written));
  }

  private static LinkTarget telephone(String rest, String written) {
    String digits = rest.replaceAll("[-(). /]", "");
    boolean valid = !digits.isEmpty() && digits.chars().skip(1).allMatch(Character::isDigit);
    return valid && (digits.startsWith("+") || Character.isDigit(digits.charAt(0)))
        ? new Elsewhere("tel:" + digits, true)
        : Nowhere.because(Problem.error("wrong-telephone-number", written).about(written));
  }

  private LinkTarget task(String id, String written, LanguageVersion version) {
    List<FutureTask> tasks = narrative.data().futureTasks();
    return narrative
        .data()
        .futureTask(id)
        .map(task -> toPage(plan.taskPath(task), version, "", written))
        .orElseGet(
            () -> unknownId("unknown-task", id, tasks.stream().map(FutureTask::id).toList()));
  }

  private LinkTarget measure(String id, String written, LanguageVersion version) {
    List<String> ids = narrative.data().measures().stream().map(Measure::id).toList();
    return ids.contains(id)
        ? toPage(plan.dataPath(DataPage.Kind.MEASURE, id), version, "", written)
        : unknownId("unknown-measure", id, ids);
  }

  /** The page of a folder, in the version or the one that steps in for it. */
  LinkTarget folder(String path, LanguageVersion version) {
    return toPage(path, version, "", path);
  }

  private LinkTarget glossary(String id, String written, LanguageVersion version) {
    List<String> ids = narrative.data().glossary().stream().map(GlossaryEntry::id).toList();
    if (!ids.contains(id)) {
      return unknownId("unknown-glossary-entry", id, ids);
    }
    return plan.pageOf(Role.GLOSSARY)
        .map(page -> toPage(page.path(), version, "glossary-" + id, written))
        .orElseGet(() -> Nowhere.because(Problem.error("no-glossary-page", id).about(written)));
  }

  private LinkTarget storyPoint(String id, String written, LanguageVersion version) {
    return storyPoints
        .folder(id, version)
        .map(folder -> toPage(folder, version, id, written))
        .orElseGet(() -> unknownId("unknown-story-point", id, storyPoints.ids()));
  }

  private static LinkTarget unknownId(String problem, String id, List<String> known) {
    return new Nowhere(Problem.error(problem, id).about(id), () -> Problem.nearest(id, known));
  }

  private LinkTarget onSite(String written, String folder, LanguageVersion version) {
    int hash = written.indexOf('#');
    String fragment = hash < 0 ? "" : Address.decode(written.substring(hash + 1));
    String path =
        Address.decode(hash < 0 ? written : written.substring(0, hash)).replace('\\', '/');
    Optional<String> target = Address.follow(folder, path);
    if (target.isEmpty()) {
      return Nowhere.because(Problem.error("link-leaves-content", written).about(written));
    }
    String found = target.get();
    if (found.endsWith(".md")) {
      return toMarkdown(found, fragment, written, folder, version);
    }
    if (plan.hasFolder(found)) {
      return toPage(found, version, fragment, written);
    }
    if (plan.hasFile(found)) {
      return new ToFile(found, fragment);
    }
    return unknownTarget(found, written, folder);
  }

  private LinkTarget toMarkdown(
      String found, String fragment, String written, String folder, LanguageVersion version) {
    int slash = found.lastIndexOf('/');
    String path = slash < 0 ? "" : found.substring(0, slash);
    String file = found.substring(slash + 1, found.length() - ".md".length());
    if (!plan.hasFolder(path)) {
      return unknownTarget(path, written, folder);
    }
    if (file.equals(narrative.settings().mainVersion().file())) {
      return toPage(path, version, fragment, written);
    }
    for (LanguageVersion other : narrative.versions()) {
      if (other.file().equals(file) && plan.has(path, other)) {
        return new ToPage(path, other, fragment, true);
      }
    }
    List<String> files =
        narrative.versions().stream()
            .filter(other -> plan.has(path, other))
            .map(other -> other.file() + ".md")
            .toList();
    return new Nowhere(
        Problem.error("unknown-version-file", written).about(written),
        () -> Problem.nearest(file + ".md", files));
  }

  /** The page in its version, or the version that steps in for it. */
  private LinkTarget toPage(String path, LanguageVersion version, String fragment, String written) {
    return plan.substitute(path, version)
        .<LinkTarget>map(shown -> new ToPage(path, shown, fragment, false))
        .orElseGet(() -> Nowhere.because(Problem.error("unknown-link", written).about(written)));
  }

  private LinkTarget unknownTarget(String found, String written, String folder) {
    return new Nowhere(
        Problem.error("unknown-link", written).about(written),
        () ->
            newPlace(found)
                .map(path -> Message.of("markup.moved-to", way(path, written, folder)))
                .or(
                    () ->
                        nearest(found)
                            .map(
                                path ->
                                    Message.of(
                                        "markup.did-you-mean", way(path, written, folder)))));
  }

  /** The folder of the page that was at an address before. */
  private Optional<String> newPlace(String found) {
    String old = found.endsWith(".html") ? found.substring(0, found.length() - 5) : found;
    return narrative.pages().stream()
        .filter(page -> page.front().aliases().contains(old))
        .map(Page::path)
        .findFirst();
  }

  /**
   * The folder or file that was meant: one of the same name elsewhere, else the one with the most
   * similar path, else the one with the most similar name.
   */
  private Optional<String> nearest(String found) {
    List<String> paths = new ArrayList<>(plan.folders());
    paths.addAll(plan.files());
    String name = name(found);
    return named(name, paths)
        .or(() -> Suggestion.nearest(found, paths))
        .or(
            () ->
                Suggestion.nearest(name, paths.stream().map(Links::name).distinct().toList())
                    .flatMap(near -> named(near, paths)));
  }

  private static Optional<String> named(String name, List<String> paths) {
    return paths.stream()
        .filter(path -> name(path).equals(name))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** A path as the author would write it on this page. */
  private String way(String path, String written, String folder) {
    String end = plan.hasFolder(path) && !path.isEmpty() ? "/" : "";
    if (written.startsWith("/")) {
      return "/" + path + end;
    }
    return path.equals(folder)
        ? "../" + name(path) + end
        : SitePlan.relative(folder.isEmpty() ? "page" : folder + "/page", path + end);
  }
}
