package de.roterfaden.bake.site;

import de.roterfaden.finding.Finding;
import de.roterfaden.markup.Compiled;
import de.roterfaden.narrative.Reads;
import de.roterfaden.narrative.Reads.Traced;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The text of a page as HTML. If an earlier run of the program has made it of the same parts and
 * found nothing wrong, it is made only when somebody asks for it. May be used by several threads.
 */
public final class Compilation {

  private final Set<String> reads;
  private final Supplier<Compiled> work;
  private @Nullable Traced<Compiled> done;

  private Compilation(Set<String> reads, Supplier<Compiled> work, @Nullable Traced<Compiled> done) {
    this.reads = reads;
    this.work = work;
    this.done = done;
  }

  /** Compiles a page. */
  static Compilation now(Supplier<Compiled> work) {
    Traced<Compiled> done = Reads.trace(work);
    return new Compilation(done.reads(), work, done);
  }

  /**
   * Compiles a page if somebody asks.
   *
   * @param reads the parts of which it was made before, and will be again
   * @param work compiles it, and finds nothing wrong
   */
  public static Compilation later(Set<String> reads, Supplier<Compiled> work) {
    return new Compilation(reads, work, null);
  }

  /** The text; whoever asks has looked at the same parts. */
  public Compiled get() {
    return traced().get();
  }

  /** The parts of the narrative that it is made of; see {@link Reads}. */
  Set<String> reads() {
    return reads;
  }

  /** What is wrong with the text. */
  synchronized List<Finding> findings() {
    return done == null ? List.of() : done.value().findings();
  }

  private synchronized Traced<Compiled> traced() {
    if (done == null) {
      done = Reads.trace(work);
    }
    return done;
  }
}
