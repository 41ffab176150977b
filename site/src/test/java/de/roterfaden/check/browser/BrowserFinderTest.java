package de.roterfaden.check.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserFinderTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"chromium", "google-chrome", "microsoft-edge"})
  void findsACommandOnThePath(String command) throws IOException {
    Path there = program(folder.resolve("bin").resolve(command));

    assertThat(
            BrowserFinder.find(
                Map.of("PATH", folder.resolve("none") + File.pathSeparator + folder.resolve("bin")),
                "Linux"))
        .contains(there);
  }

  @ParameterizedTest
  @CsvSource({
    "ProgramFiles, Google/Chrome/Application/chrome.exe",
    "ProgramFiles(x86), Microsoft/Edge/Application/msedge.exe",
    "LocalAppData, Chromium/Application/chrome.exe"
  })
  void findsWhatIsInstalledOnWindows(String variable, String place) throws IOException {
    Path there = program(folder.resolve(place));

    assertThat(BrowserFinder.find(Map.of(variable, folder.toString()), "Windows 11"))
        .contains(there);
  }

  @Test
  void findsNothingWhereNothingIs() {
    assertThat(BrowserFinder.find(Map.of(), "Linux")).isEmpty();
    assertThat(BrowserFinder.find(Map.of("PATH", folder.toString()), "Linux")).isEmpty();
    assertThat(BrowserFinder.find(Map.of(), "Windows 10")).isEmpty();
  }

  private static Path program(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
