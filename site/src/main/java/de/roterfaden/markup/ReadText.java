package de.roterfaden.markup;

import de.roterfaden.finding.Position;
import java.util.List;

/**
 * What readers read in one file, in its order.
 *
 * @param units pieces of text
 * @param pictures where its pictures stand
 * @param remarks HTML comments, in which authors accept findings
 */
public record ReadText(List<TextUnit> units, List<Position> pictures, List<Remark> remarks) {

  public ReadText {
    units = List.copyOf(units);
    pictures = List.copyOf(pictures);
    remarks = List.copyOf(remarks);
  }

  /**
   * A comment.
   *
   * @param text its words without the signs around them
   * @param position where it stands
   * @param scope the block behind it, to which it applies; empty behind the last block
   */
  public record Remark(String text, Position position, List<Position> scope) {

    public Remark {
      scope = List.copyOf(scope);
    }
  }
}
