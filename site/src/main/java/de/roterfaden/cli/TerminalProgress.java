package de.roterfaden.cli;

import de.roterfaden.bake.Progress;
import java.util.Locale;

/**
 * Shows progress on one line that is written over; where nobody is watching, a line for each step.
 */
final class TerminalProgress implements Progress {

  private static final long PAUSE_MILLIS = 80;

  private final Terminal terminal;
  private String last = "";
  private long shown;
  private int width;

  TerminalProgress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void tell(Step step, int done, int total) {
    tell(step.name().toLowerCase(Locale.ROOT), done, total);
  }

  /**
   * The same for work that is no build.
   *
   * @param step last part of the key of its words, {@code cli.progress.…}
   */
  synchronized void tell(String step, int done, int total) {
    boolean fresh = !step.equals(last);
    long now = System.currentTimeMillis();
    if (!fresh && (!terminal.interactive() || (done < total && now - shown < PAUSE_MILLIS))) {
      return;
    }
    last = step;
    shown = now;
    String words = terminal.messages().text("cli.progress." + step);
    if (terminal.interactive()) {
      over(total == 0 ? words : words + " " + done + "/" + total);
    } else {
      terminal.err().println(words);
    }
  }

  /** Clears the line, so that what follows begins at its start. */
  synchronized void end() {
    if (terminal.interactive() && width > 0) {
      over("");
      terminal.err().print("\r");
    }
    width = 0;
  }

  private void over(String words) {
    int wider = Math.max(0, width - words.length());
    terminal.err().print("\r" + words + " ".repeat(wider));
    terminal.err().flush();
    width = words.length();
  }
}
