package de.roterfaden.narratives;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A browser for tests, wherever they run: Chrome, Chromium or Edge if one is installed; in a
 * container as root on Debian the distribution's {@code chromium} is installed; elsewhere
 * Playwright's own download is used. {@code -Dbrowser=none} leaves the browser tests out.
 */
final class Browser implements AutoCloseable {

  private static final String WITHOUT =
      "No browser found for the tests: install Chrome, Chromium or Edge, or leave these tests out"
          + " with -Dbrowser=none.";

  private static final List<String> COMMANDS =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge",
          "microsoft-edge-stable");

  private static final List<String> PLACES =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
          "C:/Program Files/Google/Chrome/Application/chrome.exe",
          "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
          "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
          "C:/Program Files/Microsoft/Edge/Application/msedge.exe");

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
          "--allow-file-access-from-files");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /**
   * Starts a browser; where none can be had, the test is left out, or fails if {@code CI} is {@code
   * true}. One at a time, since the first may have to be installed.
   */
  static synchronized Browser start() {
    if (System.getProperty("browser", "").equals("none")) {
      abort("left out with -Dbrowser=none");
    }
    Optional<Path> installed = installed().or(Browser::installOnDebian);
    try {
      return installed.isPresent() ? launch(installed.get()) : download();
    } catch (PlaywrightException e) {
      if ("true".equals(System.getenv("CI"))) {
        throw new AssertionError(WITHOUT, e);
      }
      abort(WITHOUT);
      throw e;
    }
  }

  com.microsoft.playwright.Browser get() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Browser launch(Path executable) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return new Browser(
        playwright,
        playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(QUIET)));
  }

  private static Browser download() {
    Playwright playwright = Playwright.create();
    return new Browser(
        playwright, playwright.chromium().launch(new BrowserType.LaunchOptions().setArgs(QUIET)));
  }

  private static Optional<Path> installed() {
    List<Path> candidates = new ArrayList<>();
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
      for (String command : COMMANDS) {
        candidates.add(Path.of(folder, command));
      }
    }
    PLACES.forEach(place -> candidates.add(Path.of(place)));
    return candidates.stream().filter(Files::isExecutable).findFirst();
  }

  private static Optional<Path> installOnDebian() {
    boolean container =
        Files.exists(Path.of("/.dockerenv"))
            || Files.exists(Path.of("/run/.containerenv"))
            || "true".equals(System.getenv("CI"));
    boolean debian = Files.isExecutable(Path.of("/usr/bin/apt-get"));
    if (!container || !debian || !"root".equals(System.getProperty("user.name"))) {
      return Optional.empty();
    }
    boolean done =
        run("apt-get", "update", "-q")
            && run("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium");
    return done ? installed() : Optional.empty();
  }

  private static boolean run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Path log = Files.createTempFile("browser-install", ".log");
      Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
