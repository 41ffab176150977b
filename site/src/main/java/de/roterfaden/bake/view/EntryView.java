package de.roterfaden.bake.view;

import java.util.List;

/**
 * A page as the sitemap and the feed list it.
 *
 * @param title its title
 * @param description one sentence, or ""
 * @param href absolute address
 * @param updated when it last changed
 * @param alternates the same page in standard-level versions
 */
public record EntryView(
    String title,
    String description,
    String href,
    DateView updated,
    List<AlternateView> alternates) {

  public EntryView {
    alternates = List.copyOf(alternates);
  }
}
