package de.roterfaden.bake.site;

import de.roterfaden.bake.cards.Card;
import de.roterfaden.bake.cards.Drawings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

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
   * @param rendered folder with the pages
   * @param drawings what has been drawn before
   */
  public static void write(Site site, Path rendered, Drawings drawings) throws IOException {
    Optional<String> icon = site.assets().text("icon.svg");
    if (icon.isPresent()) {
      Optional<byte[]> png = drawings.png(icon.get(), TOUCH_ICON_SIZE, TOUCH_ICON_SIZE);
      if (png.isPresent()) {
        Files.write(rendered.resolve(TOUCH_ICON), png.get());
      }
    }
    if (site.publicUrl().isEmpty()) {
      return;
    }
    try {
      site.pages(SitePage.class).parallelStream()
          .forEach(
              page ->
                  site.cards().svg(page).ifPresent(svg -> write(page, svg, rendered, drawings)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    drawings.forgetOthers();
  }

  private static void write(SitePage page, String svg, Path rendered, Drawings drawings) {
    try {
      Path target = rendered.resolve(Cards.url(page, svg));
      Files.createDirectories(target.getParent());
      Files.write(target, drawings.png(svg, Card.WIDTH, Card.HEIGHT).orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
