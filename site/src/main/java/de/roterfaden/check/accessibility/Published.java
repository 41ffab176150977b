package de.roterfaden.check.accessibility;

import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Municipality;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A narrative about to be published, as the duties see it.
 *
 * @param narrative the narrative
 * @param ways the pages that each built page leads to, by its path
 * @param today the day on which dates are judged
 */
record Published(Narrative narrative, Map<String, Set<String>> ways, LocalDate today) {

  static final String SETTINGS = "narrative.yml";

  /** The pages for a purpose, in the order of the versions. */
  List<Page> pages(Role role) {
    List<String> paths =
        narrative.pages().stream()
            .filter(page -> page.front().role() == role)
            .map(Page::path)
            .distinct()
            .toList();
    return narrative.pages().stream().filter(page -> paths.contains(page.path())).toList();
  }

  /** The pages for a purpose at a level of language. */
  List<Page> pages(Role role, Level level) {
    return pages(role).stream().filter(page -> page.version().level() == level).toList();
  }

  List<Municipality> municipalities() {
    return narrative.settings().municipalities();
  }
}
