package de.roterfaden.cli;

import de.roterfaden.bake.Progress;

/**
 * Shows progress on one line that is written over; where nobody is watching, a line for each step.
 */
final class TerminalProgress implements Progress {

  private static final long PAUSE_MILLIS = 80;

  private final Terminal terminal;
  private Step last = Step.READ;
  private boolean begun;
  private long shown;
  private int width;

  TerminalProgress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public synchronized void tell(Step step, int done, int total) {
    boolean fresh = !begun || step != last;
    long now = System.currentTimeMillis();
    if (!fresh && (!terminal.interactive() || (done < total && now - shown < PAUSE_MILLIS))) {
      return;
    }
    begun = true;
    last = step;
    shown = now;
    String words =
        terminal.messages().text("cli.progress." + step.name().toLowerCase(java.util.Locale.ROOT));
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
