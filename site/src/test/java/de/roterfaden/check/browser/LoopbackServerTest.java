package de.roterfaden.check.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopbackServerTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'', 200, text/html; charset=utf-8",
    "index.html, 200, text/html; charset=utf-8",
    "a%20b/, 200, text/html; charset=utf-8",
    "style.css, 200, text/css; charset=utf-8",
    "leer.js, 200, text/javascript; charset=utf-8",
    "fehlt.html, 404, ''",
    "%2e%2e/geheim.txt, 404, ''",
    "..%2fgeheim.txt, 404, ''"
  })
  void servesTheFolderAndNothingElse(String path, int status, String type)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("geheim.txt"), "x");
    Path site = Files.createDirectories(folder.resolve("site/a b")).getParent();
    Files.writeString(site.resolve("index.html"), "<p>A");
    Files.writeString(site.resolve("a b/index.html"), "<p>B");
    Files.writeString(site.resolve("style.css"), "p{}");
    Files.writeString(site.resolve("leer.js"), "");

    try (LoopbackServer server = LoopbackServer.of(site)) {
      HttpResponse<String> answer =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualTo(type);
    }
  }

  @Test
  void isThereForThisComputerOnly() throws IOException {
    try (LoopbackServer server = LoopbackServer.of(folder)) {
      assertThat(server.address()).startsWith("http://127.0.0.1:");
    }
  }
}
