package de.roterfaden.bake.theme;

import de.roterfaden.bake.view.SharedPageView;
import de.roterfaden.narrative.Reads;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The parts of pages that have been rendered for a site and are the same on other pages. Whoever
 * uses one has looked at all that it was made of, see {@link Reads}. Several threads may use it.
 */
final class SharedParts {

  /** A theme whose parts are hardly ever the same must not fill the memory. */
  private static final int MOST = 1_000;

  private final Map<Key, Reads.Traced<String>> parts = new ConcurrentHashMap<>();

  /**
   * What a part depends on.
   *
   * @param place where it stands in the templates
   * @param page what the page has in common with others
   * @param values what else the template hands to it
   */
  record Key(Object place, SharedPageView page, List<@Nullable Object> values) {}

  /** A part, rendered unless it has been before. */
  String get(Key key, Supplier<String> rendering) {
    Reads.Traced<String> part = parts.get(key);
    if (part == null) {
      part = Reads.trace(rendering);
      if (parts.size() < MOST) {
        parts.put(key, part);
      }
    }
    return part.get();
  }
}
