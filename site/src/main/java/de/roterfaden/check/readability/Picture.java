package de.roterfaden.check.readability;

import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Severity;
import de.roterfaden.markup.TextUnit;
import de.roterfaden.narrative.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A picture stands beside the text. Tells of sections, from heading to heading, that have many
 * sentences and no picture; graphics that blocks draw are pictures too. How many sentences need one
 * the sources do not say: eight is ours. Plain text files and texts of the data hold no pictures
 * and are passed over.
 */
final class Picture implements ReadabilityRule {

  private static final int MANY = 8;

  @Override
  public String name() {
    return "picture";
  }

  @Override
  public Set<Source> sources() {
    return Set.of(Source.BITV, Source.NETZWERK_LEICHTE_SPRACHE);
  }

  @Override
  public Optional<Severity> severity(Level level) {
    return level == Level.EASY ? Optional.of(Severity.WARNING) : Optional.empty();
  }

  @Override
  public void check(StudiedText text, Reporter reporter) {
    if (text.source().file().endsWith(".txt")) {
      return;
    }
    List<StudiedUnit> section = new ArrayList<>();
    int from = 0;
    for (StudiedUnit unit : text.units()) {
      if (unit.kind() == TextUnit.Kind.HEADING) {
        section(section, from, unit.position().line(), text, reporter);
        section.clear();
        from = unit.position().line();
      }
      if (unit.kind() != TextUnit.Kind.DATA && unit.kind() != TextUnit.Kind.FRONT_MATTER) {
        section.add(unit);
      }
    }
    section(section, from, Integer.MAX_VALUE, text, reporter);
  }

  private static void section(
      List<StudiedUnit> units, int from, int to, StudiedText text, Reporter reporter) {
    int sentences = 0;
    for (StudiedUnit unit : units) {
      sentences += unit.isRunningText() ? unit.sentences().size() : 0;
    }
    if (sentences <= MANY || hasPicture(text.pictures(), from, to)) {
      return;
    }
    reporter.tell(
        reporter.severity(),
        units.get(0).position(),
        "",
        Message.of("readability.picture", sentences),
        Message.of("readability.picture.help"));
  }

  private static boolean hasPicture(List<Position> pictures, int from, int to) {
    for (Position picture : pictures) {
      if (picture.line() >= from && picture.line() < to) {
        return true;
      }
    }
    return false;
  }
}
