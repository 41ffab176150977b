package de.roterfaden.check.story;

import de.roterfaden.finding.Position;
import de.roterfaden.markup.Passage;
import de.roterfaden.markup.ReadText;
import de.roterfaden.markup.TextUnit;
import de.roterfaden.narrative.Page;
import de.roterfaden.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the story in one version, with what its author wrote on it.
 *
 * @param page the page
 * @param passages promises, turns, story points and links
 * @param text what readers read
 * @param blocks its blocks in their order
 */
public record Chapter(Page page, List<Passage> passages, ReadText text, List<Use> blocks) {

  private static final Pattern OPENING =
      Pattern.compile("^\\s{0,3}:{3,}\\s*([a-z][a-z-]*)(?:[ \\t]+([\\w-]+)(?![\\w-]*=))?");
  private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(```|~~~)");

  public Chapter {
    passages = List.copyOf(passages);
    blocks = List.copyOf(blocks);
  }

  /**
   * A block where it is used.
   *
   * @param name name of the block
   * @param argument its argument, or ""
   * @param line line of the file on which it opens
   */
  record Use(String name, String argument, int line) {}

  static Chapter of(Page page, List<Passage> passages, ReadText text) {
    List<Use> uses = new ArrayList<>();
    boolean code = false;
    List<String> lines = page.body().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      code ^= FENCE.matcher(lines.get(i)).find();
      Matcher opening = OPENING.matcher(lines.get(i));
      if (!code && opening.find()) {
        String argument = opening.group(2) == null ? "" : opening.group(2);
        uses.add(new Use(opening.group(1), argument, page.bodyLine() + i));
      }
    }
    return new Chapter(page, passages, text, uses);
  }

  /** Its passages of one kind. */
  <T extends Passage> List<T> all(Class<T> kind) {
    return passages.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The first block of a name. */
  Optional<Use> block(String name) {
    return blocks.stream().filter(use -> use.name().equals(name)).findFirst();
  }

  /** Its running text, one piece after the other. */
  List<TextUnit> running() {
    return text.units().stream().filter(unit -> unit.kind().isRunningText()).toList();
  }

  /** All its words, and its title. */
  String words() {
    StringBuilder words = new StringBuilder(page.front().title());
    text.units().forEach(unit -> words.append('\n').append(unit.text()));
    return words.toString();
  }

  /** The words of a block. */
  String words(String block) {
    StringBuilder words = new StringBuilder();
    text.units().stream()
        .filter(unit -> unit.block().equals(block))
        .forEach(unit -> words.append(unit.text()).append('\n'));
    return words.toString();
  }

  Optional<Language> language() {
    return Language.ofTag(page.version().language());
  }

  /** The line of a block's opening. */
  Place at(Use use) {
    return Place.on(page, Position.onLine(use.line(), 1, 3 + 1 + use.name().length()));
  }

  /** The opening line of a passage. */
  Place at(Passage passage) {
    return Place.on(page, passage.position());
  }
}
