package de.roterfaden.bake.site;

import de.roterfaden.bake.site.SitePage.Written;
import de.roterfaden.bake.theme.Theme;
import de.roterfaden.markup.MarkupCompiler;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is different from an earlier site of the same narrative, told by the parts that {@link
 * de.roterfaden.narrative.Reads} notes. In doubt everything is.
 */
final class Difference {

  private final @Nullable Site before;
  private final boolean sameGround;
  private final Set<String> parts;

  private Difference(@Nullable Site before, boolean sameGround, Set<String> parts) {
    this.before = before;
    this.sameGround = sameGround;
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
      @Nullable Site before, Narrative narrative, MarkupCompiler compiler, Theme theme) {
    if (before == null
        || !before.theme().speaksLike(theme)
        || !before.compiler().isLike(compiler)) {
      return new Difference(before, false, Set.of());
    }
    Set<String> parts = new HashSet<>();
    addData(before.narrative().data(), narrative.data(), parts);
    for (int i = 0; i < narrative.pages().size(); i++) {
      Page page = narrative.pages().get(i);
      if (!page.body().equals(before.narrative().pages().get(i).body())) {
        parts.add(page.bodyPart());
      }
    }
    if (!before.narrative().review().isEmpty() || !narrative.review().isEmpty()) {
      parts.add(Narrative.REVIEW);
    }
    return new Difference(before, true, parts);
  }

  private static void addData(Data before, Data now, Set<String> parts) {
    for (RecordComponent list : Data.class.getRecordComponents()) {
      try {
        Object then = list.getAccessor().invoke(before);
        if (!Objects.equals(then, list.getAccessor().invoke(now))) {
          parts.add(Data.part(list.getName()));
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The page as it was compiled for the earlier site; nothing if it would be another now. */
  Optional<Written> compiledBefore(Page page) {
    if (before == null || !sameGround) {
      return Optional.empty();
    }
    return before
        .writtenAt(page.url())
        .filter(written -> isUntouched(written.traced().reads()))
        .map(written -> new Written(page, written.traced()));
  }

  /**
   * Compares what templates see, now that it is known.
   *
   * @return the addresses of the pages that would be rendered as they were, byte for byte
   */
  Set<String> renderedBefore(Site now) {
    if (before == null
        || !sameGround
        || !before.theme().isLike(now.theme())
        || !now.looksLike(before)) {
      return Set.of();
    }
    Set<String> touched = new HashSet<>(parts);
    for (String version : now.viewParts().keySet()) {
      Map<String, List<?>> seen = before.viewParts().getOrDefault(version, Map.of());
      now.viewParts().get(version).entrySet().stream()
          .filter(part -> !part.getValue().equals(seen.get(part.getKey())))
          .forEach(part -> touched.add(part.getKey()));
    }
    Set<String> same = new HashSet<>();
    for (SitePage page : now.pages(SitePage.class)) {
      Optional<Set<String>> reads = before.readsOf(page.url());
      if (reads.isPresent() && Collections.disjoint(reads.get(), touched)) {
        same.add(page.url());
      }
    }
    return same;
  }

  private boolean isUntouched(Set<String> reads) {
    return Collections.disjoint(reads, parts);
  }
}
