package de.roterfaden.bake.site;

import de.roterfaden.bake.cards.Card;
import de.roterfaden.bake.cards.Drawings;
import de.roterfaden.bake.publish.NextSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Predicate;

/** The pictures that are drawn for a site: social cards and the icon of home screens. */
public final class CardFiles {

  /** Where home screens look for an icon, whatever a page says. */
  private static final String TOUCH_ICON = "apple-touch-icon.png";

  /** Pixels of a side, as Apple's home screens ask for at most. */
  private static final int TOUCH_ICON_SIZE = 180;

  private CardFiles() {}

  /**
   * Draws the pictures of a site, in parallel.
   *
   * @param next the site that they belong to
   * @param drawings what has been drawn before
   * @param keep keeps a card that is published already, if that is possible
   */
  public static void write(Site site, NextSite next, Drawings drawings, Predicate<String> keep)
      throws IOException {
    Optional<String> icon = site.assets().text("icon.svg");
    if (icon.isPresent()) {
      Optional<byte[]> png = drawings.png(icon.get(), TOUCH_ICON_SIZE, TOUCH_ICON_SIZE);
      if (png.isPresent()) {
        next.put(TOUCH_ICON, png.get());
      }
    }
    if (site.publicUrl().isEmpty()) {
      return;
    }
    try {
      site.pages(SitePage.class).parallelStream()
          .forEach(
              page ->
                  site.cards().svg(page).ifPresent(svg -> write(page, svg, next, drawings, keep)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    drawings.forgetOthers();
  }

  private static void write(
      SitePage page, String svg, NextSite next, Drawings drawings, Predicate<String> keep) {
    try {
      String url = Cards.url(page, svg);
      if (keep.test(url)) {
        drawings.use(svg, Card.WIDTH, Card.HEIGHT);
        return;
      }
      next.put(url, drawings.png(svg, Card.WIDTH, Card.HEIGHT).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
