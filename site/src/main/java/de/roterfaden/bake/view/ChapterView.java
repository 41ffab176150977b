package de.roterfaden.bake.view;

import java.util.List;

/**
 * A chapter as other pages list it.
 *
 * @param title heading
 * @param description one sentence, or ""
 * @param url address relative to the root of the site
 * @param time {@code past}, {@code present} or {@code future}
 * @param number place in the story, from 1
 * @param picture at most one
 */
public record ChapterView(
    String title,
    String description,
    String url,
    String time,
    int number,
    List<PictureView> picture) {

  public ChapterView {
    picture = List.copyOf(picture);
  }
}
