package de.roterfaden.bake.site;

import de.roterfaden.bake.site.SitePage.OfData;
import de.roterfaden.bake.site.SitePage.OfTask;
import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.bake.view.EntryView;
import de.roterfaden.bake.view.LinkView;
import de.roterfaden.bake.view.ListingView;
import de.roterfaden.markup.DataPage;
import de.roterfaden.narrative.PageType;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * All pages of a version for those who would rather look through a list than search, by kind:
 * chapters in the order of the story, all else in the order of the alphabet.
 */
final class Listing {

  private static final Comparator<SitePage> AS_TOLD =
      Comparator.<SitePage>comparingInt(Listing::order).thenComparing(SitePage::url);

  private final List<SitePage> pages;
  private final Function<SitePage, EntryView> entry;

  /**
   * A list of pages.
   *
   * @param pages all of one version
   * @param entry what a page is called
   */
  Listing(List<SitePage> pages, Function<SitePage, EntryView> entry) {
    this.pages = List.copyOf(pages);
    this.entry = entry;
  }

  /** The kinds of pages that there are, in the order of {@link Kind}. */
  List<ListingView> groups() {
    Map<Kind, List<LinkView>> groups = new TreeMap<>();
    pages.stream()
        .sorted(AS_TOLD)
        .forEach(
            page ->
                groups
                    .computeIfAbsent(kind(page), kind -> new ArrayList<>())
                    .add(LinkView.of(entry.apply(page).title(), page.url())));
    groups.forEach(this::sort);
    return groups.entrySet().stream()
        .map(group -> new ListingView(group.getKey().id(), group.getValue()))
        .toList();
  }

  private void sort(Kind kind, List<LinkView> links) {
    if (kind != Kind.CHAPTERS) {
      Locale locale = Locale.forLanguageTag(pages.get(0).version().language());
      links.sort(Comparator.comparing(LinkView::title, Collator.getInstance(locale)));
    }
  }

  private static Kind kind(SitePage page) {
    if (page instanceof OfTask) {
      return Kind.TASKS;
    }
    if (page instanceof OfData data) {
      return kind(data.page().kind());
    }
    PageType type = page instanceof Written written ? written.page().type() : PageType.PAGE;
    return switch (type) {
      case CHAPTER -> Kind.CHAPTERS;
      case FUTURE_TASK -> Kind.TASKS;
      default -> Kind.OTHERS;
    };
  }

  private static Kind kind(DataPage.Kind data) {
    if (data == DataPage.Kind.MEASURE) {
      return Kind.MEASURES;
    }
    return data.isFiltered() ? Kind.CHOICES : Kind.OTHERS;
  }

  private static int order(SitePage page) {
    return page instanceof Written written ? written.page().front().order() : Integer.MAX_VALUE;
  }

  /** The kinds in the order in which they are listed. */
  private enum Kind {
    CHAPTERS,
    TASKS,
    OTHERS,
    /** One measure a page. */
    MEASURES,
    /** Some of the measures a page: those of a field, those that are done … */
    CHOICES;

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
