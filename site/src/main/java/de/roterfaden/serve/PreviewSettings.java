package de.roterfaden.serve;

import de.roterfaden.bake.TeamPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a preview shows and where.
 *
 * @param narrative folder of the narrative; its files are watched
 * @param site folder of the built site, as a rule {@code .faden/preview} in the narrative
 * @param port port on this computer; if it is taken, one of the next is used; 0 for any free one
 * @param locale language of the error page
 * @param alsoWatched other folders whose changes matter, such as that of a theme
 * @param teamPage a page for the team, made when somebody looks at it
 */
public record PreviewSettings(
    Path narrative,
    Path site,
    int port,
    Locale locale,
    List<Path> alsoWatched,
    Optional<TeamPage> teamPage) {

  /** The port unless the user names one. */
  public static final int DEFAULT_PORT = 8080;

  public PreviewSettings {
    alsoWatched = List.copyOf(alsoWatched);
  }

  /** A preview on the usual port, built into the narrative's own {@code .faden/preview}. */
  public static PreviewSettings of(Path narrative, Locale locale) {
    Path site = narrative.resolve(".faden").resolve("preview");
    return new PreviewSettings(narrative, site, DEFAULT_PORT, locale, List.of(), Optional.empty());
  }

  /** The same on another port. */
  public PreviewSettings onPort(int other) {
    return new PreviewSettings(narrative, site, other, locale, alsoWatched, teamPage);
  }

  /** The same with one more folder whose changes matter. */
  public PreviewSettings watching(Path folder) {
    List<Path> folders = new ArrayList<>(alsoWatched);
    folders.add(folder);
    return new PreviewSettings(narrative, site, port, locale, folders, teamPage);
  }

  /** The same with a page for the team. */
  public PreviewSettings with(TeamPage page) {
    return new PreviewSettings(narrative, site, port, locale, alsoWatched, Optional.of(page));
  }

  /** The narrative and all other folders. */
  List<Path> watched() {
    List<Path> folders = new ArrayList<>();
    folders.add(narrative);
    folders.addAll(alsoWatched);
    return folders;
  }
}
