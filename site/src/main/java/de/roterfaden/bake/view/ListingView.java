package de.roterfaden.bake.view;

import java.util.List;

/**
 * Pages of one kind, as the search page lists them.
 *
 * @param kind {@code chapters}, {@code tasks}, {@code others}, {@code measures} (one a page) or
 *     {@code choices} (some of the measures a page)
 * @param links the pages
 */
public record ListingView(String kind, List<LinkView> links) {

  public ListingView {
    links = List.copyOf(links);
  }
}
