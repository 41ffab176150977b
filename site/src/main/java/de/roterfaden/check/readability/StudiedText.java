package de.roterfaden.check.readability;

import de.roterfaden.check.CheckedText;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * A text with its sentences and words, as rules see it.
 *
 * @param source the text of a file
 * @param knowledge what is known of its language
 * @param limits what its level allows
 * @param narrative the narrative that it belongs to, with its glossary; absent for single files
 * @param units its units in order, with their sentences
 * @param cued all its sentences, with the rules that have to look at them
 * @param counts what the formulas are made of, in its running text
 */
public record StudiedText(
    CheckedText source,
    Knowledge knowledge,
    Limits limits,
    Optional<Narrative> narrative,
    List<StudiedUnit> units,
    CuedSentences cued,
    Counts counts) {

  public StudiedText {
    units = List.copyOf(units);
  }

  /** Finds the sentences of a text. */
  static StudiedText of(
      CheckedText source, Knowledge knowledge, Limits limits, Optional<Narrative> narrative) {
    StudiedText text =
        new StudiedText(
            source, knowledge, limits, narrative, List.of(), CuedSentences.NONE, Counts.NONE);
    List<StudiedUnit> units =
        source.text().units().parallelStream().map(unit -> StudiedUnit.of(unit, text)).toList();
    return new StudiedText(
        source, knowledge, limits, narrative, units, new CuedSentences(units), Counts.of(units));
  }

  public Level level() {
    return source.level();
  }

  public Language language() {
    return knowledge.language();
  }

  /** Where its pictures stand. */
  public List<Position> pictures() {
    return source.text().pictures();
  }

  /** Its sentences of running text, those that the metrics count. */
  public List<StudiedSentence> runningText() {
    return units.stream()
        .filter(StudiedUnit::isRunningText)
        .flatMap(unit -> unit.sentences().stream())
        .toList();
  }
}
