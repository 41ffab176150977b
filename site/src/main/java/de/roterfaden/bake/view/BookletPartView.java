package de.roterfaden.bake.view;

import java.util.List;

/**
 * A chapter in the booklet.
 *
 * @param anchor id of its place in the booklet
 * @param number place in the story, from 1
 * @param time {@code past}, {@code present} or {@code future}, or ""
 * @param title heading
 * @param description one sentence, or ""
 * @param picture main picture, at most one
 * @param body HTML of the text, with headings from level 3 on
 */
public record BookletPartView(
    String anchor,
    int number,
    String time,
    String title,
    String description,
    List<PictureView> picture,
    Html body) {

  public BookletPartView {
    picture = List.copyOf(picture);
  }
}
