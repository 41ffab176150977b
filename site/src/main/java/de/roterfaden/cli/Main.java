package de.roterfaden.cli;

import java.io.Console;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the program begins. */
public final class Main {

  private Main() {}

  /** Runs the command and ends with its exit code: 0 fine, 1 findings, 2 wrong usage. */
  // Since Java 22 there is always a console, unless the launcher asks for the old kind, as ours
  // does.
  @SuppressWarnings("SystemConsoleNull")
  public static void main(String[] arguments) {
    // Java's XML, HTTP and image parts must not look for a screen.
    System.setProperty("java.awt.headless", "true");
    Console console = System.console();
    Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
    Terminal terminal =
        new Terminal(
            writer(System.out, charset),
            writer(System.err, charset),
            UiLanguage.of(arguments),
            Path.of(""),
            console != null);
    System.exit(Faden.run(terminal, arguments));
  }

  private static PrintWriter writer(OutputStream stream, Charset charset) {
    Writer writer =
        charset.equals(StandardCharsets.UTF_8)
            ? new Utf8Writer(stream)
            : new OutputStreamWriter(stream, charset);
    return new PrintWriter(writer, true);
  }
}
