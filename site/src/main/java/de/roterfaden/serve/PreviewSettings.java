package de.roterfaden.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a preview shows and where.
 *
 * @param narrative folder of the narrative; its files are watched
 * @param site folder of the built site, as a rule {@code .faden/preview} in the narrative
 * @param port port on this computer; if it is taken, one of the next is used; 0 for any free one
 * @param locale language of the error page
 * @param alsoWatched other folders whose changes matter, such as that of a theme
 */
public record PreviewSettings(
    Path narrative, Path site, int port, Locale locale, List<Path> alsoWatched) {

  /** The port unless the user names one. */
  public static final int DEFAULT_PORT = 8080;

  public PreviewSettings {
    alsoWatched = List.copyOf(alsoWatched);
  }

  /** A preview on the usual port, built into the narrative's own {@code .faden/preview}. */
  public static PreviewSettings of(Path narrative, Locale locale) {
    Path site = narrative.resolve(".faden").resolve("preview");
    return new PreviewSettings(narrative, site, DEFAULT_PORT, locale, List.of());
  }

  /** The same on another port. */
  public PreviewSettings onPort(int other) {
    return new PreviewSettings(narrative, site, other, locale, alsoWatched);
  }

  /** The same with one more folder whose changes matter. */
  public PreviewSettings watching(Path folder) {
    List<Path> folders = new ArrayList<>(alsoWatched);
    folders.add(folder);
    return new PreviewSettings(narrative, site, port, locale, folders);
  }

  /** The narrative and all other folders. */
  List<Path> watched() {
    List<Path> folders = new ArrayList<>();
    folders.add(narrative);
    folders.addAll(alsoWatched);
    return folders;
  }
}
