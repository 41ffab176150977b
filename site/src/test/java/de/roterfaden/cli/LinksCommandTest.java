package de.roterfaden.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code faden links}, from the command line to a server and back. */
class LinksCommandTest {

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private String address;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
          exchange.sendResponseHeaders(
              exchange.getRequestURI().getPath().equals("/da") ? 200 : 404, -1);
          exchange.close();
        });
    server.start();
    address = "http://127.0.0.1:" + server.getAddress().getPort();
    Files.createDirectory(folder.resolve("website"));
    Files.writeString(
        folder.resolve("website/index.html"),
        "<!DOCTYPE html><html lang=\"de\"><title>x</title>\n<a href=\""
            + address
            + "/da\">da</a>\n<a href=\""
            + address
            + "/weg\">weg</a>\n");
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void withoutExternalNothingIsAsked() {
    assertThat(run("links", "website")).isEqualTo(Faden.FINE);
    assertThat(err.toString()).doesNotContain("links/external");
    assertThat(asked).isEmpty();
  }

  @Test
  void withExternalOtherSitesAreAskedOnceAndWhatIsBrokenIsAWarning() {
    String port = String.valueOf(server.getAddress().getPort());
    String[] command = {
      "links", "website", "--external", "--allow-private", "--ports", port, "--cache", "c/l.json"
    };
    assertThat(run(command)).as("others do not keep a site from being published").isZero();
    assertThat(err.toString())
        .contains("Andere Websites fragen", "website", "index.html:3", "links/external-broken");
    assertThat(asked).containsExactlyInAnyOrder("HEAD /da", "HEAD /weg", "GET /weg");
    assertThat(folder.resolve("c/l.json")).exists();

    asked.clear();
    assertThat(run(command)).isZero();
    assertThat(asked).isEmpty();
    err.getBuffer().setLength(0);
    assertThat(run("links", "website", "--offline", "--allow-private", "--cache", "c/l.json"))
        .isZero();
    assertThat(err.toString()).contains("links/external-broken").doesNotContain("offline");
    assertThat(run("links", "website", "--external", "--fail-on", "warning", "--cache", "d"))
        .isEqualTo(Faden.FINDINGS);
  }

  @Test
  void privateNetworksAreNotAskedUnlessThatIsWanted() {
    String port = String.valueOf(server.getAddress().getPort());
    run("links", "website", "--external", "--ports", port, "--cache", "c.json");
    assertThat(err.toString()).contains("links/external-private", "--allow-private");
    assertThat(asked).isEmpty();
  }

  @Test
  void addressesInAFileAreLeftOut() throws IOException {
    Files.writeString(folder.resolve("ohne.txt"), address + "/* because nur zum Prüfen\n");
    assertThat(
            run("links", "website", "--external", "--cache", "c.json", "--ignore-file", "ohne.txt"))
        .isZero();
    assertThat(err.toString()).doesNotContain("links/external");
    assertThat(run("links", "website", "--external", "--ignore-file", "nirgends.txt"))
        .isEqualTo(Faden.WRONG_USAGE);
    assertThat(err.toString()).contains("nirgends.txt");
  }

  @Test
  void aNarrativeKeepsItsCacheAndItsListOfAddressesThatAreLeftOut() throws IOException {
    assertThat(run("new", "dorf")).isZero();
    Path settings = folder.resolve("dorf/narrative.yml");
    Files.writeString(
        settings,
        Files.readString(settings)
            + "\nlinks:\n  ignore:\n    - {address: \""
            + address
            + "/weg\", because: nur zum Prüfen}\n");
    Files.createDirectories(folder.resolve("dorf/output/public"));
    Files.copy(
        folder.resolve("website/index.html"), folder.resolve("dorf/output/public/index.html"));
    String port = String.valueOf(server.getAddress().getPort());
    run("links", "dorf/output/public", "--external", "--allow-private", "--ports", port);

    assertThat(asked).containsExactly("HEAD /da");
    assertThat(folder.resolve("dorf/.faden/links-cache.json")).exists();
    assertThat(err.toString()).doesNotContain("links/external");
  }

  private int run(String... arguments) {
    Terminal terminal =
        new Terminal(new PrintWriter(out), new PrintWriter(err), Locale.GERMAN, folder, false);
    return Faden.run(terminal, arguments);
  }
}
