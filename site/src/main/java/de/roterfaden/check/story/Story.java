package de.roterfaden.check.story;

import de.roterfaden.check.CheckedText;
import de.roterfaden.markup.MarkupCompiler;
import de.roterfaden.markup.ReadText;
import de.roterfaden.markup.TextUnits;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.PageType;
import de.roterfaden.narrative.PartialDate;
import de.roterfaden.narrative.Status;
import de.roterfaden.text.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules look at: a narrative whose pages have been compiled. Drafts are left out.
 *
 * @param narrative the narrative, read for the editorial edition
 * @param pages its published pages
 * @param today the day on which dates are judged
 * @param approvals which standard texts the versions were made from
 */
public record Story(
    Narrative narrative, List<Chapter> pages, LocalDate today, Approvals approvals) {

  public Story {
    pages = List.copyOf(pages);
  }

  /**
   * Compiles the pages of a narrative.
   *
   * @param texts its texts as far as they have been read; others are read again
   */
  static Story of(Narrative narrative, List<CheckedText> texts, LocalDate today) {
    Map<String, ReadText> read = new HashMap<>();
    texts.forEach(text -> read.put(text.file(), text.text()));
    MarkupCompiler compiler = new MarkupCompiler(narrative, version -> (key, arguments) -> key);
    List<Chapter> pages =
        narrative.pages().parallelStream()
            .filter(page -> page.front().status() != Status.DRAFT)
            .map(
                page ->
                    Chapter.of(
                        page,
                        compiler.compile(page).passages(),
                        read.containsKey(page.file())
                            ? read.get(page.file())
                            : TextUnits.ofMarkdown(page.body(), page.bodyLine())))
            .toList();
    return new Story(narrative, pages, today, Approvals.of(narrative.folder()));
  }

  Data data() {
    return narrative.data();
  }

  LanguageVersion main() {
    return narrative.settings().mainVersion();
  }

  /** The language of the main version; German if it is another. */
  Language language() {
    return Language.ofTag(main().language()).orElse(Language.GERMAN);
  }

  /** The chapters of a version in the order of the story. */
  List<Chapter> chapters(LanguageVersion version) {
    return pages.stream()
        .filter(it -> it.page().version().equals(version))
        .filter(it -> it.page().type() == PageType.CHAPTER)
        .sorted(Comparator.comparingInt(it -> it.page().front().order()))
        .toList();
  }

  /** The chapters of the main version in the order of the story. */
  List<Chapter> chapters() {
    return chapters(main());
  }

  /** The start page of the main version. */
  Optional<Chapter> start() {
    return pages.stream()
        .filter(it -> it.page().version().equals(main()) && it.page().type() == PageType.START)
        .findFirst();
  }

  /** Start page and chapters of all versions whose language the program knows. */
  List<Chapter> told() {
    return pages.stream()
        .filter(it -> it.language().isPresent())
        .filter(it -> it.page().type() == PageType.CHAPTER || it.page().type() == PageType.START)
        .toList();
  }

  /** A text of the data in the main version. */
  String words(LocalizedText text) {
    return text.own(main(), narrative.versions()).orElse("");
  }

  /** The page of a folder in the main version. */
  Optional<Page> mainPage(Page page) {
    return narrative.page(page.path(), main());
  }

  /** Today as dates of files are written. */
  PartialDate day() {
    return new PartialDate(today.getYear(), today.getMonthValue(), today.getDayOfMonth());
  }
}
