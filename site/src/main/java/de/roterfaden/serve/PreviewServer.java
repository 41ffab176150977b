package de.roterfaden.serve;

import com.sun.net.httpserver.HttpServer;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Severity;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Shows a narrative in the browser while it is being written. Each save builds it anew; if that
 * fails, the browser shows what is wrong and where, until it is mended.
 *
 * <pre>{@code
 * PreviewSettings settings = PreviewSettings.of(narrative, Locale.GERMAN);
 * Rebuild rebuild = Rebuild.of(BuildRequest.of(narrative).into(settings.site()));
 * try (PreviewServer preview = PreviewServer.start(settings, rebuild, this::say)) {
 *   preview.waitForEnd();
 * }
 * }</pre>
 */
public final class PreviewServer implements AutoCloseable {

  private static final int PORTS_TRIED = 50;
  private static final int LAST_PORT = 65_535;

  private final HttpServer server;
  private final ExecutorService threads;
  private final BuildState state;
  private final Rebuild rebuild;
  private final Consumer<Message> say;
  private final Watcher watcher;
  private final CountDownLatch ended = new CountDownLatch(1);
  private Future<?> finishing = CompletableFuture.completedFuture(null);
  private volatile boolean overtaken;

  private PreviewServer(
      HttpServer server, PreviewSettings settings, Rebuild rebuild, Consumer<Message> say) {
    this.server = server;
    this.rebuild = rebuild;
    this.say = say;
    this.state = new BuildState();
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "preview");
              thread.setDaemon(true);
              return thread;
            });
    this.watcher = new Watcher(settings.watched(), List.of(settings.site()), this::build, say);
    Messages messages = Messages.in(settings.locale());
    ErrorPage errorPage = new ErrorPage(messages, settings.narrative());
    server.setExecutor(threads);
    server
        .createContext("/", new SiteHandler(settings, state, errorPage, messages))
        .getFilters()
        .add(new LocalOnly(server.getAddress().getPort()));
    server
        .createContext(PreviewHandler.PATH, new PreviewHandler(state, errorPage))
        .getFilters()
        .add(new LocalOnly(server.getAddress().getPort()));
  }

  /**
   * Builds the site, then shows it and watches the narrative. Returns as soon as the preview can be
   * opened.
   *
   * @param say is told what happens, in messages of the area {@code serve}; by any thread
   * @throws BindException if neither the port nor one of the next is free
   */
  public static PreviewServer start(
      PreviewSettings settings, Rebuild rebuild, Consumer<Message> say) throws IOException {
    HttpServer server = bind(settings.port(), say);
    PreviewServer preview = new PreviewServer(server, settings, rebuild, say);
    preview.watcher.lookOnce();
    preview.build(Set.of());
    server.start();
    preview.watcher.start();
    say.accept(Message.of("serve.at", preview.address().toString()));
    return preview;
  }

  /** Where to point a browser. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Waits until somebody calls {@link #close}. */
  public void waitForEnd() throws InterruptedException {
    ended.await();
  }

  /** Stops watching and serving; a build that is running is finished first. */
  @Override
  public void close() {
    watcher.close();
    stopFinishing();
    state.close();
    server.stop(0);
    threads.shutdownNow();
    ended.countDown();
  }

  private void build(Set<Path> changed) {
    stopFinishing();
    Rebuild.Outcome outcome;
    try {
      outcome = rebuild.run(state.looked(), changed);
    } catch (RuntimeException e) {
      // The preview goes on: the next save may well work.
      outcome = new Rebuild.Outcome(false, List.of(crashed(e)));
    }
    state.built(outcome);
    long errors = outcome.findings().stream().filter(f -> f.severity() == Severity.ERROR).count();
    say.accept(
        outcome.published() ? Message.of("serve.built") : Message.of("serve.not-built", errors));
    if (outcome.published()) {
      overtaken = false;
      finishing = threads.submit(this::finish);
    }
  }

  /** Somebody has saved again: what was left for later can wait once more. */
  private void stopFinishing() {
    overtaken = true;
    boolean interrupted = false;
    while (!finishing.isDone()) {
      try {
        finishing.get();
      } catch (InterruptedException e) {
        interrupted = true;
      } catch (ExecutionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does what can wait while people look at the page already. */
  private void finish() {
    try {
      rebuild
          .finish(() -> overtaken)
          .filter(outcome -> !outcome.published())
          .ifPresent(state::built);
    } catch (CancellationException e) {
      return;
    } catch (RuntimeException e) {
      state.built(new Rebuild.Outcome(false, List.of(crashed(e))));
    }
    state.finished();
  }

  private static Finding crashed(RuntimeException e) {
    return Finding.error("serve/crashed", Message.of("serve.crashed", e.toString()))
        .help(Message.of("serve.crashed.help"));
  }

  /** Takes the wished port, or the next one that is free. */
  private static HttpServer bind(int wished, Consumer<Message> say) throws IOException {
    BindException taken = new BindException("no port " + wished);
    int last = (int) Math.min((long) wished + PORTS_TRIED, LAST_PORT);
    for (int port = wished; wished >= 0 && port <= last; port++) {
      try {
        InetAddress here = InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(here, port), 0);
        if (port != wished) {
          say.accept(Message.of("serve.port-taken", digits(wished), digits(port)));
        }
        return server;
      } catch (BindException e) {
        taken = e;
      }
    }
    throw taken;
  }

  /** As text, so that no language puts a dot between the thousands. */
  private static String digits(int port) {
    return String.valueOf(port);
  }
}
