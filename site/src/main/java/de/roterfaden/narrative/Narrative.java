package de.roterfaden.narrative;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A narrative as one edition may see it: settings, pages, data and pictures, with the position of
 * every value.
 *
 * <pre>{@code
 * ReadResult read = NarrativeReader.read(folder, Edition.PUBLIC);
 * read.narrative().pages().forEach(page -> System.out.println(page.url()));
 * }</pre>
 *
 * @param folder the folder it was read from
 * @param edition the edition it was read for; fields that the edition may not show are empty,
 *     drafts are absent
 * @param settings {@code narrative.yml}
 * @param pages pages, ordered by path and then in the order of the versions
 * @param data {@code data/}
 * @param pictures pictures below {@code content/}, by their path relative to the narrative
 * @param sources where every value stands
 */
public record Narrative(
    Path folder,
    Edition edition,
    Settings settings,
    List<Page> pages,
    Data data,
    Map<String, Picture> pictures,
    SourceMap sources) {

  public Narrative {
    pages = List.copyOf(pages);
    pictures = Map.copyOf(pictures);
  }

  /** The language versions, the main one first. */
  public List<LanguageVersion> versions() {
    return settings.versions();
  }

  /** The page of a folder in a version. */
  public Optional<Page> page(String path, LanguageVersion version) {
    return pages.stream()
        .filter(page -> page.path().equals(path) && page.version().id().equals(version.id()))
        .findFirst();
  }

  /** What a text reads in a version. */
  public Wording wording(LocalizedText text, LanguageVersion version) {
    return text.in(version, versions());
  }
}
