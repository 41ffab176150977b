package de.roterfaden.bake.oven;

import de.roterfaden.bake.site.Site;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sites that are in the oven, by the folder of their narrative. JBake makes its engines itself
 * and hands them nothing but its configuration, so that here is the one place where they can find
 * what they bake. Our oven puts a site in before it bakes and takes it out afterwards; in stock
 * JBake nobody has put it in, and it is made when the first engine asks.
 */
final class Tray {

  private static final Map<Path, Site> SITES = new ConcurrentHashMap<>();

  private Tray() {}

  static void put(Site site) {
    SITES.put(key(site.narrative().folder()), site);
  }

  static void take(Site site) {
    SITES.remove(key(site.narrative().folder()));
  }

  /**
   * The site of a narrative's folder.
   *
   * @throws org.jbake.app.JBakeException in stock JBake, if the narrative has errors
   */
  static Site of(File source) {
    return SITES.computeIfAbsent(key(source.toPath()), StockSite::load);
  }

  private static Path key(Path folder) {
    return folder.toAbsolutePath().normalize();
  }
}
