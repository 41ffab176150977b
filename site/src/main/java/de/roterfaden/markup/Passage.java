package de.roterfaden.markup;

import de.roterfaden.finding.Position;

/** A part of a page that checks and reviews look at, with its place in the author's file. */
public sealed interface Passage {

  /** Where it stands, in lines of the file. */
  Position position();

  /**
   * A promise.
   *
   * @param id its id, or ""
   * @param text what is promised, without markup
   * @param by who promises
   * @param until until when, as written
   * @param state planned, started, kept or broken
   * @param position where it stands
   */
  record Promise(String id, String text, String by, String until, String state, Position position)
      implements Passage {}

  /**
   * A loss and the strength that grew from it.
   *
   * @param loss the loss
   * @param strength the strength
   * @param evidence the text between, without markup
   * @param source where that can be looked up, or ""
   * @param position where it stands
   */
  record Turn(String loss, String strength, String evidence, String source, Position position)
      implements Passage {}

  /**
   * A point that political groups review.
   *
   * @param id immutable id, {@code ap-017}
   * @param text its whole text, without markup
   * @param rest what it says beside the fields, without markup
   * @param claim what is claimed
   * @param benefit who has what from it
   * @param cost what it costs
   * @param risk what may go wrong
   * @param timing when
   * @param evidence on what it rests
   * @param position where it stands
   */
  record StoryPoint(
      String id,
      String text,
      String rest,
      String claim,
      String benefit,
      String cost,
      String risk,
      String timing,
      String evidence,
      Position position)
      implements Passage {}

  /**
   * A link.
   *
   * @param text its words
   * @param target its target as written
   * @param href its address as it stands on the page
   * @param position where it stands
   */
  record Link(String text, String target, String href, Position position) implements Passage {}

  /**
   * A picture.
   *
   * @param target its file as written
   * @param src its address as it stands on the page
   * @param position where it stands
   */
  record Picture(String target, String src, Position position) implements Passage {}
}
