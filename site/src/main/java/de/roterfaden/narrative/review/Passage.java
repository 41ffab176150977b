package de.roterfaden.narrative.review;

import de.roterfaden.text.WordDiff;
import java.util.List;

/**
 * The part of a point that a proposed wording is meant for: the field that it is most like, or the
 * whole point.
 *
 * @param text its words
 */
public record Passage(String text) {

  /** The share of its words that a field must have in common with a proposal. */
  private static final double LIKE = 0.4;

  /** Finds what a proposal changes. It is compared for showing only; nothing is moved by it. */
  public static Passage nearest(ReleasedPoint point, String proposal) {
    String best = point.text();
    double most = LIKE;
    for (String field :
        List.of(
            point.claim(),
            point.benefit(),
            point.cost(),
            point.risk(),
            point.timing(),
            point.evidence())) {
      double like = field.isEmpty() ? 0 : likeness(field, proposal);
      if (like > most) {
        most = like;
        best = field;
      }
    }
    return new Passage(best);
  }

  private static double likeness(String field, String proposal) {
    int same = 0;
    int all = 0;
    for (WordDiff.Piece piece : WordDiff.of(field, proposal).pieces()) {
      int letters = piece.text().length();
      all += letters;
      same += piece.change() == WordDiff.Change.SAME ? letters : 0;
    }
    return all == 0 ? 0 : (double) same / all;
  }
}
