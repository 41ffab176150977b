package de.roterfaden.narrative.source;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import java.util.function.Consumer;

/**
 * Passes on what is wrong with one file until it is enough, and then says that it was enough. Made
 * for one thread.
 */
public final class Capped implements Consumer<Finding> {

  private static final int LIMIT = 100;

  private final Consumer<Finding> findings;
  private int count;

  public Capped(Consumer<Finding> findings) {
    this.findings = findings;
  }

  @Override
  public void accept(Finding finding) {
    if (count < LIMIT) {
      findings.accept(finding);
    } else if (count == LIMIT) {
      findings.accept(
          Finding.error("narrative/too-much-wrong", Message.of("narrative.too-much-wrong", LIMIT))
              .help(Message.of("narrative.too-much-wrong-help"))
              .at(finding.file(), finding.position()));
    }
    count++;
  }

  /** Whether nothing more is passed on. */
  public boolean isFull() {
    return count > LIMIT;
  }
}
