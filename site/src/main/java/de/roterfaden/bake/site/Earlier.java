package de.roterfaden.bake.site;

import de.roterfaden.bake.theme.Theme;
import de.roterfaden.markup.Compiled;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is still known of an earlier site of the same narrative, so that the next one need not be
 * made anew as a whole: by the same run of the program, which has the site itself, or by another
 * one.
 */
public interface Earlier {

  /**
   * Whether a part of the site was equal to this.
   *
   * @param part its name, as in {@link Site#parts}
   * @param value what it is now; null if there is no such part
   */
  boolean had(String part, @Nullable Object value);

  /** The parts that a page was made of; nothing if it was not rendered. */
  Optional<Set<String>> readsOf(String url);

  /**
   * The parts that the text of a page was made of; nothing if nobody knows, or if something was
   * wrong with it.
   */
  Optional<Set<String>> textReadsOf(String url);

  /**
   * The text of a page, made of the same parts as then.
   *
   * @param url address of a page of which {@link #textReadsOf} is known
   * @param work makes it anew
   */
  Compilation text(String url, Supplier<Compiled> work);

  /**
   * A theme that makes the same pages as this one: if possible, the site's own, whose templates are
   * at hand.
   */
  Theme ready(Theme theme);
}
