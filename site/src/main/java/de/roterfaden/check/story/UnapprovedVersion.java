package de.roterfaden.check.story;

import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Page;
import java.util.List;

/**
 * Somebody has said from which standard text each language version was made ({@code faden
 * approve}). Until then nobody can tell whether it is up to date.
 */
final class UnapprovedVersion implements StoryRule {

  private static final int SHOWN = 5;

  @Override
  public String name() {
    return "unapproved-version";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    for (LanguageVersion version : story.narrative().versions()) {
      List<Page> pages =
          story.pages().stream()
              .map(Chapter::page)
              .filter(page -> page.version().equals(version) && !version.equals(story.main()))
              .filter(page -> story.mainPage(page).isPresent())
              .filter(page -> story.approvals().of(page).isEmpty())
              .toList();
      if (!pages.isEmpty()) {
        List<String> files = pages.stream().map(Page::file).limit(SHOWN).toList();
        reporter.info(
            "",
            Place.front(story.narrative(), pages.get(0), "title"),
            version.id(),
            version.id(),
            pages.size(),
            String.join(" ", files));
      }
    }
  }
}
