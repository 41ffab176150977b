package de.roterfaden.bake.oven;

import java.io.IOException;

/** Takes the pages that come out of the oven; is called by several threads. */
@FunctionalInterface
public interface PageTaker {

  /**
   * Takes a page.
   *
   * @param url its address, relative to the root of the site
   * @param content the whole page
   */
  void take(String url, String content) throws IOException;
}
