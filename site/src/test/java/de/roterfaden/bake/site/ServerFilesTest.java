package de.roterfaden.bake.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServerFilesTest {

  private static final String STYLE = "\nbody { color: #000; }\n";
  private static final String NOT_FOUND = "<!DOCTYPE html><style>" + STYLE + "</style><p>Weg</p>";
  private static final List<String> ASSETS =
      List.of("assets/portal.0123abcd.css", "assets/fonts/OFL.89abcdef.txt");

  @Test
  void theStyleOfThePageForUnknownAddressesIsAllowedByItsContentAlone() throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
    String hash = Base64.getEncoder().encodeToString(digest);
    assertThat(files("").headersFile())
        .contains("style-src 'self' 'sha256-" + hash + "'\n")
        .doesNotContain("unsafe");
  }

  @Test
  void nothingIsLoadedFromElsewhereAndNoForeignPageFramesTheSite() {
    assertThat(files("").headersFile())
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'self'")
        .doesNotContain("http");
  }

  @Test
  void filesWithAFingerprintMayBeKeptForEver() {
    assertThat(files("").headersFile())
        .contains(
            "/assets/portal.0123abcd.css\n  Cache-Control: public, max-age=31536000, immutable")
        .doesNotContain("OFL");
  }

  @Test
  void thereAreNoMoreRulesThanHostsRead() {
    List<String> many = IntStream.range(0, 300).mapToObj(i -> "assets/" + i + ".css").toList();
    assertThat(ServerFiles.of(NOT_FOUND, many, "", false).headersFile().lines())
        .filteredOn(line -> line.startsWith("/"))
        .hasSize(100);
  }

  @Test
  void apacheIsToldWhereThePageForUnknownAddressesLies() {
    assertThat(files("https://stadt.example/zukunft/").htaccess())
        .contains("\nErrorDocument 404 /zukunft/404.html\n");
    assertThat(files("https://stadt.example/").htaccess())
        .contains("\nErrorDocument 404 /404.html\n");
    assertThat(files("").htaccess()).doesNotContain("\nErrorDocument");
  }

  @Test
  void apacheSendsTheSameHeaders() {
    String htaccess = files("").htaccess();
    files("")
        .headersFile()
        .lines()
        .skip(1)
        .takeWhile(line -> line.startsWith("  "))
        .map(line -> line.strip().split(": ", 2))
        .forEach(
            header ->
                assertThat(htaccess)
                    .contains("Header always set " + header[0] + " \"" + header[1] + "\"\n"));
  }

  @Test
  void whatIsNotPublicIsNotForSearchEngines() {
    assertThat(ServerFiles.of(NOT_FOUND, ASSETS, "", true).headersFile())
        .contains("X-Robots-Tag: noindex");
    assertThat(files("").headersFile()).doesNotContain("X-Robots-Tag");
  }

  @Test
  void theGuideShowsThePolicyThatTheProgramWrites() throws Exception {
    String guide = Files.readString(Path.of("..", "docs", "hosting.md"));
    files("")
        .headersFile()
        .lines()
        .skip(1)
        .takeWhile(line -> line.startsWith("  "))
        .map(line -> line.strip().split(": ", 2))
        .forEach(
            header -> {
              String value = header[1].replaceAll("'sha256-[^']+'", "'sha256-…'");
              assertThat(guide)
                  .as("nginx")
                  .contains("add_header " + header[0] + " \"" + value + "\" always;")
                  .as("IIS")
                  .contains("<add name=\"" + header[0] + "\" value=\"" + value + "\" />");
            });
  }

  private static ServerFiles files(String baseUrl) {
    return ServerFiles.of(NOT_FOUND, ASSETS, baseUrl, false);
  }
}
