package de.roterfaden.check.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds Chromium, Chrome or Edge on this computer, where their installers put them. */
public final class BrowserFinder {

  private static final List<String> COMMANDS =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "microsoft-edge",
          "microsoft-edge-stable",
          "brave-browser");

  private static final List<String> WINDOWS =
      List.of(
          "Google/Chrome/Application/chrome.exe",
          "Chromium/Application/chrome.exe",
          "Microsoft/Edge/Application/msedge.exe");

  private static final List<String> MAC =
      List.of(
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

  private BrowserFinder() {}

  /** A browser on this computer. */
  public static Optional<Path> find() {
    return find(System.getenv(), System.getProperty("os.name", ""));
  }

  /**
   * A browser on a computer.
   *
   * @param environment its environment variables
   * @param system name of its operating system
   */
  static Optional<Path> find(Map<String, String> environment, String system) {
    List<Path> candidates = new ArrayList<>();
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      for (String variable : List.of("ProgramFiles", "ProgramFiles(x86)", "LocalAppData")) {
        String folder = environment.getOrDefault(variable, "");
        for (String place : folder.isEmpty() ? List.<String>of() : WINDOWS) {
          candidates.add(Path.of(folder).resolve(place));
        }
      }
    } else {
      if (name.startsWith("mac")) {
        MAC.forEach(place -> candidates.add(Path.of(place)));
      }
      for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
        for (String command : folder.isEmpty() ? List.<String>of() : COMMANDS) {
          candidates.add(Path.of(folder).resolve(command));
        }
      }
    }
    return candidates.stream().filter(Files::isExecutable).findFirst();
  }
}
