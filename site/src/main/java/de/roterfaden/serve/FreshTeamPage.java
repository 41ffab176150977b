package de.roterfaden.serve;

import de.roterfaden.bake.TeamPage;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The page for the team in a preview: made when somebody looks at it and a build has changed
 * something since, so that saving stays fast. Several threads may ask; they wait for the same page.
 */
final class FreshTeamPage {

  private final TeamPage page;
  private String version = "";
  private Map<String, String> files = Map.of();

  FreshTeamPage(TeamPage page) {
    this.page = page;
  }

  /**
   * A file of the page.
   *
   * @param path path in the preview: {@code /faden-status.html}
   * @param moment the build that is shown
   * @return its text; nothing if the page has no such file
   */
  synchronized Optional<String> file(String path, BuildState.Moment moment) throws IOException {
    String name = path.startsWith("/") ? path.substring(1) : path;
    boolean known = files.containsKey(name);
    if (name.equals(TeamPage.ADDRESS) && !(known && version.equals(moment.version()))) {
      files = page.files();
      version = moment.version();
    }
    return Optional.ofNullable(files.get(name));
  }
}
