package de.roterfaden.bake;

import de.roterfaden.narrative.Edition;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a build is asked for.
 *
 * <pre>{@code
 * BuildResult result = SiteBuild.run(BuildRequest.of(folder), Progress.SILENT);
 * }</pre>
 *
 * @param narrative folder of the narrative
 * @param out folder of the site; the empty path for {@code output/EDITION} within the narrative
 * @param edition whom the site is for
 * @param theme name of a shipped theme or path of a folder; "" for the narrative's own choice
 * @param baseUrl public address of the site; "" for the narrative's own
 * @param teamPage a page for the team, if there is one; the editorial edition alone has it
 */
public record BuildRequest(
    Path narrative,
    Path out,
    Edition edition,
    String theme,
    String baseUrl,
    Optional<TeamPage> teamPage) {

  private static final Path UNSAID = Path.of("");

  public BuildRequest {
    teamPage = edition == Edition.EDITORIAL ? teamPage : Optional.empty();
  }

  /** A build without a page for the team. */
  public BuildRequest(Path narrative, Path out, Edition edition, String theme, String baseUrl) {
    this(narrative, out, edition, theme, baseUrl, Optional.empty());
  }

  /** The public edition, where and how the narrative itself says. */
  public static BuildRequest of(Path narrative) {
    return new BuildRequest(narrative, UNSAID, Edition.PUBLIC, "", "");
  }

  /** The same into another folder. */
  public BuildRequest into(Path folder) {
    return new BuildRequest(narrative, folder, edition, theme, baseUrl, teamPage);
  }

  /** The same for another edition. */
  public BuildRequest forEdition(Edition whom) {
    return new BuildRequest(narrative, out, whom, theme, baseUrl, teamPage);
  }

  /** The same with another theme. */
  public BuildRequest withTheme(String nameOrFolder) {
    return new BuildRequest(narrative, out, edition, nameOrFolder, baseUrl, teamPage);
  }

  /** The same with a public address. */
  public BuildRequest at(String address) {
    return new BuildRequest(narrative, out, edition, theme, address, teamPage);
  }

  /** The same with a page for the team, which every edition but the editorial one drops. */
  public BuildRequest with(TeamPage page) {
    return new BuildRequest(narrative, out, edition, theme, baseUrl, Optional.of(page));
  }

  /** Where the site goes. */
  public Path site() {
    return out.equals(UNSAID) ? narrative.resolve("output").resolve(edition.id()) : out;
  }
}
