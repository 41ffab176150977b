package de.roterfaden.bake.view;

import java.util.List;

/**
 * What has changed in one month.
 *
 * @param month the month; the year if some authors say no more
 * @param entries what has changed, latest first
 */
public record ChangesView(DateView month, List<ChangeView> entries) {

  public ChangesView {
    entries = List.copyOf(entries);
  }
}
