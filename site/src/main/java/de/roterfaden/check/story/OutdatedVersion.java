package de.roterfaden.check.story;

import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Page;
import de.roterfaden.text.WordDiff;
import java.util.Optional;

/**
 * A language version is as new as the standard text that it was made from. The finding shows what
 * has changed there since {@code faden approve}.
 */
final class OutdatedVersion implements StoryRule {

  private static final int CONTEXT = 4;
  private static final int LONGEST = 700;

  @Override
  public String name() {
    return "outdated-version";
  }

  @Override
  public void check(Story story, Reporter reporter) {
    for (Chapter chapter : story.pages()) {
      Page page = chapter.page();
      Optional<Page> standard = story.mainPage(page);
      Optional<Approvals.Approval> approval = story.approvals().of(page);
      if (page.version().equals(story.main()) || standard.isEmpty() || approval.isEmpty()) {
        continue;
      }
      Place place = Place.front(story.narrative(), page, "title");
      String file = Approvals.file(page);
      if (approval.get().broken()) {
        reporter.warn(
            "broken", new Place(file, Position.START, page.version().id(), ""), file, file);
      } else if (!approval.get().isOf(standard.get())) {
        String change =
            WordDiff.of(approval.get().text(), standard.get().body())
                .around(CONTEXT)
                .marked("[-", "-]", "[+", "+]");
        reporter.warn(
            "",
            place,
            standard.get().file(),
            standard.get().file(),
            approval.get().date().iso(),
            change.length() <= LONGEST ? change : change.substring(0, LONGEST) + " …",
            page.file());
      }
    }
  }
}
