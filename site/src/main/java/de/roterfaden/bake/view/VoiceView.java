package de.roterfaden.bake.view;

import java.util.List;

/**
 * What somebody says.
 *
 * @param name who
 * @param role what they do
 * @param text their words
 * @param picture at most one
 */
public record VoiceView(String name, TextView role, TextView text, List<PictureView> picture) {

  public VoiceView {
    picture = List.copyOf(picture);
  }
}
