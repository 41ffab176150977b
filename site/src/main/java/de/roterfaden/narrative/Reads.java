package de.roterfaden.narrative;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a narrative a piece of work has looked at. A later build need not do the work
 * again as long as these parts are the same. The parts say themselves that they are looked at, so
 * that no list of dependencies has to be kept by hand:
 *
 * <pre>{@code
 * Reads.Traced<Compiled> page = Reads.trace(() -> compiler.compile(page));
 * page.reads(); // [body/content/index.md, data/glossary]
 * }</pre>
 *
 * <p>Only parts that change often are told apart: the texts of pages, the lists of the data, and
 * what templates see of the data. All else counts as read by everybody. The work has to be done by
 * one thread.
 */
public final class Reads {

  private static final ThreadLocal<@Nullable Set<String>> CURRENT = new ThreadLocal<>();

  private Reads() {}

  /**
   * What came of a piece of work.
   *
   * @param value the result
   * @param reads the parts that it was made of
   */
  public record Traced<T>(T value, Set<String> reads) {

    /** The result; whoever asks for it has looked at the same parts. */
    public T get() {
      Set<String> current = CURRENT.get();
      if (current != null) {
        current.addAll(reads);
      }
      return value;
    }
  }

  /** Somebody looks at a part. Costs next to nothing if nobody wants to know. */
  public static void note(String part) {
    Set<String> current = CURRENT.get();
    if (current != null) {
      current.add(part);
    }
  }

  /** Does a piece of work; who does so within another one has looked at the same parts. */
  public static <T> Traced<T> trace(Supplier<T> work) {
    Set<String> outer = CURRENT.get();
    Set<String> reads = new HashSet<>();
    CURRENT.set(reads);
    try {
      T value = work.get();
      return new Traced<>(value, Set.copyOf(reads));
    } finally {
      CURRENT.set(outer);
      if (outer != null) {
        outer.addAll(reads);
      }
    }
  }
}
