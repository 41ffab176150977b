package de.roterfaden.bake.site;

import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.bake.view.ChangeView;
import de.roterfaden.bake.view.ChangesView;
import de.roterfaden.bake.view.DateView;
import de.roterfaden.bake.view.LinkView;
import de.roterfaden.narrative.Correction;
import de.roterfaden.narrative.FrontMatter;
import de.roterfaden.narrative.PartialDate;
import de.roterfaden.narrative.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has changed on the pages of one language version: the facts that their authors state. */
final class Changes {

  private static final String UPDATED = "updated";
  private static final String CORRECTED = "corrected";

  private static final Comparator<Change> LATEST_FIRST =
      Comparator.comparing(Change::date)
          .reversed()
          .thenComparing(Change::kind)
          .thenComparing(change -> change.page().url());

  private final List<Change> latestFirst;
  private final String language;

  /**
   * @param pages the pages of one language version
   * @param language tag of its language
   */
  Changes(List<Written> pages, String language) {
    this.language = language;
    this.latestFirst =
        pages.stream()
            .filter(page -> page.page().front().status() == Status.PUBLISHED)
            .flatMap(page -> of(page).stream())
            .filter(change -> change.date().isKnown())
            .sorted(LATEST_FIRST)
            .toList();
  }

  /** By months, the latest first. */
  List<ChangesView> byMonth() {
    Map<PartialDate, List<ChangeView>> months = new LinkedHashMap<>();
    for (Change change : latestFirst) {
      PartialDate month = new PartialDate(change.date().year(), change.date().month(), 0);
      months.computeIfAbsent(month, first -> new ArrayList<>()).add(view(change));
    }
    return months.entrySet().stream()
        .map(month -> new ChangesView(DateView.of(month.getKey(), language), month.getValue()))
        .toList();
  }

  /** When something was changed last; unknown if nothing was. */
  PartialDate latest() {
    return latestFirst.isEmpty() ? PartialDate.UNKNOWN : latestFirst.get(0).date();
  }

  private ChangeView view(Change change) {
    return new ChangeView(
        change.kind(),
        DateView.of(change.date(), language),
        change.text(),
        LinkView.of(change.page().page().front().title(), change.page().url()));
  }

  private static List<Change> of(Written page) {
    FrontMatter front = page.page().front();
    List<Change> changes = new ArrayList<>();
    for (Correction correction : front.corrected()) {
      changes.add(new Change(CORRECTED, correction.date(), correction.text(), page));
    }
    // A correction says more than that there was a change that day.
    if (changes.stream().noneMatch(change -> change.date().equals(front.updated()))) {
      changes.add(new Change(UPDATED, front.updated(), "", page));
    }
    return changes;
  }

  private record Change(String kind, PartialDate date, String text, Written page) {}
}
