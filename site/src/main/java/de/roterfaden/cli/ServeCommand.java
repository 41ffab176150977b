package de.roterfaden.cli;

import de.roterfaden.bake.BuildRequest;
import de.roterfaden.bake.Progress;
import de.roterfaden.finding.Message;
import de.roterfaden.narrative.Edition;
import de.roterfaden.serve.PreviewServer;
import de.roterfaden.serve.PreviewSettings;
import de.roterfaden.serve.Rebuild;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code faden serve}: the narrative in the browser, anew whenever a file is saved. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin NarrativeArgument narrative;

  @Option(names = "--port", paramLabel = "N", descriptionKey = "faden.serve.port")
  int port = PreviewSettings.DEFAULT_PORT;

  @Option(
      names = "--edition",
      paramLabel = "public|review|editorial",
      descriptionKey = "faden.serve.edition")
  Edition edition = Edition.EDITORIAL;

  @Option(names = "--theme", paramLabel = "NAME|DIR", descriptionKey = "faden.serve.theme")
  String theme = "";

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = terminal.resolve(narrative.folder);
    if (!MissingNarrative.check(folder, terminal)) {
      return Faden.WRONG_USAGE;
    }
    PreviewSettings settings = PreviewSettings.of(folder, terminal.locale()).onPort(port);
    if (!theme.isEmpty() && Files.isDirectory(terminal.resolve(Path.of(theme)))) {
      settings = settings.watching(terminal.resolve(Path.of(theme)));
    }
    BuildRequest request = new BuildRequest(folder, settings.site(), edition, theme, "");
    if (edition == Edition.EDITORIAL) {
      settings = settings.with(CheckCommand.statusPage(folder, terminal, Progress.SILENT));
      request = request.with(Map::of);
    }
    try (PreviewServer preview = PreviewServer.start(settings, Rebuild.of(request), this::say)) {
      preview.waitForEnd();
    } catch (BindException e) {
      say(Message.of("serve.no-port", String.valueOf(port)));
      return Faden.WRONG_USAGE;
    }
    return Faden.FINE;
  }

  private void say(Message message) {
    terminal.out().println(terminal.messages().text(message));
  }
}
