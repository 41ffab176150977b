package de.roterfaden.check;

import de.roterfaden.markup.ReadText;
import de.roterfaden.narrative.Acceptance;
import de.roterfaden.narrative.Level;
import java.util.List;

/**
 * The text of a file in one language version.
 *
 * @param file path relative to the narrative or to the argument, with forward slashes
 * @param version id of the language version, or ""
 * @param part what it is counted with: the folder of a chapter, or the file
 * @param page address of the built page, or ""
 * @param language BCP 47 tag
 * @param level how hard it may be to read
 * @param tested whether readers of easy language have tested it
 * @param text what readers read
 * @param accepted findings that its file accepts as a whole
 */
public record CheckedText(
    String file,
    String version,
    String part,
    String page,
    String language,
    Level level,
    boolean tested,
    ReadText text,
    List<Acceptance> accepted) {

  public CheckedText {
    accepted = List.copyOf(accepted);
  }
}
