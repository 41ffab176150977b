package de.roterfaden.bake.site;

import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.bake.theme.Theme;
import de.roterfaden.markup.Compiled;
import de.roterfaden.markup.MarkupCompiler;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is different from an earlier site of the same narrative, told by the parts that {@link
 * de.roterfaden.narrative.Reads} notes. In doubt everything is.
 */
final class Difference {

  private final @Nullable Earlier before;
  private final Set<String> parts;

  private Difference(@Nullable Earlier before, Set<String> parts) {
    this.before = before;
    this.parts = parts;
  }

  /**
   * Compares a narrative with an earlier site.
   *
   * @param before the earlier site; null if there is none
   * @param compiler compiles the narrative
   * @param theme its theme
   */
  static Difference of(
      @Nullable Earlier before, Narrative narrative, MarkupCompiler compiler, Theme theme) {
    if (before == null || !hasAll(before, SiteParts.ofGround(compiler, theme))) {
      return new Difference(null, Set.of());
    }
    Set<String> parts = new HashSet<>();
    SiteParts.ofNarrative(narrative)
        .forEach(
            (part, value) -> {
              if (!before.had(part, value)) {
                parts.add(part);
              }
            });
    if (!narrative.review().isEmpty() || parts.contains(SiteParts.REVIEWS)) {
      parts.add(Narrative.REVIEW);
    }
    return new Difference(before, parts);
  }

  /** A page whose text was made of the same before; nothing if it may be another now. */
  Optional<Written> compiledBefore(Page page, Supplier<Compiled> work) {
    Earlier then = before;
    if (then == null) {
      return Optional.empty();
    }
    return then.textReadsOf(page.url())
        .filter(reads -> Collections.disjoint(reads, parts))
        .map(reads -> new Written(page, then.text(page.url(), work)));
  }

  /**
   * Compares what templates see, now that it is known.
   *
   * @return the addresses of the pages that would be rendered as they were, byte for byte
   */
  Set<String> renderedBefore(Site now) {
    Earlier then = before;
    if (then == null || !hasAll(then, SiteParts.ofLook(now))) {
      return Set.of();
    }
    Set<String> touched = new HashSet<>(parts);
    now.viewParts()
        .forEach(
            (version, views) ->
                views.forEach(
                    (part, value) -> {
                      if (!then.had(SiteParts.ofView(version, part), value)) {
                        touched.add(part);
                      }
                    }));
    Set<String> same = new HashSet<>();
    for (SitePage page : now.pages(SitePage.class)) {
      Optional<Set<String>> reads = then.readsOf(page.url());
      if (reads.isPresent() && Collections.disjoint(reads.get(), touched)) {
        same.add(page.url());
      }
    }
    return same;
  }

  private static boolean hasAll(Earlier before, Map<String, ?> parts) {
    return parts.entrySet().stream()
        .allMatch(part -> before.had(part.getKey(), Objects.requireNonNull(part.getValue())));
  }
}
