package de.roterfaden.narrative;

import de.roterfaden.narrative.review.Review;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A narrative as one edition may see it: settings, pages, data and pictures, with the position of
 * every value.
 *
 * <pre>{@code
 * Narrative narrative = NarrativeReader.read(folder, Edition.PUBLIC).narrative().orElseThrow();
 * narrative.pages().forEach(page -> System.out.println(page.url()));
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
 * @param review what political groups have said, as far as the edition may see it
 * @param accepted findings that a file's {@code accept:} list accepts, by its path relative to the
 *     narrative
 * @param files the files below {@code content/} and {@code assets/} that pages may show or link to,
 *     by their path relative to the narrative
 */
public record Narrative(
    Path folder,
    Edition edition,
    Settings settings,
    List<Page> pages,
    Data data,
    Map<String, Picture> pictures,
    SourceMap sources,
    Review review,
    Map<String, List<Acceptance>> accepted,
    Set<String> files) {

  /** Name of the reviews among the parts that {@link Reads} tells apart. */
  public static final String REVIEW = "review";

  public Narrative {
    pages = IndexedList.of(pages, page -> new Place(page.path(), page.version().id()));
    pictures = Map.copyOf(pictures);
    accepted = Map.copyOf(accepted);
    files = Set.copyOf(files);
  }

  /** A narrative without reviews that accepts no findings; its only files are its pictures. */
  public Narrative(
      Path folder,
      Edition edition,
      Settings settings,
      List<Page> pages,
      Data data,
      Map<String, Picture> pictures,
      SourceMap sources) {
    this(
        folder,
        edition,
        settings,
        pages,
        data,
        pictures,
        sources,
        Review.NONE,
        Map.of(),
        pictures.keySet());
  }

  /** The language versions, the main one first. */
  public List<LanguageVersion> versions() {
    return settings.versions();
  }

  /** What political groups have said; whoever reads it is noted as {@code review}. */
  @Override
  public Review review() {
    Reads.note(REVIEW);
    return review;
  }

  /** The page of a folder in a version. */
  public Optional<Page> page(String path, LanguageVersion version) {
    return IndexedList.find(pages, new Place(path, version.id()));
  }

  /** What a text reads in a version. */
  public Wording wording(LocalizedText text, LanguageVersion version) {
    return text.in(version, versions());
  }

  private record Place(String path, String version) {}
}
