package de.roterfaden.check.links.external;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Severity;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509ExtendedKeyManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with an encrypted connection is said in words that people understand. */
class CertificatesTest {

  private static final char[] PASSWORD = "geheim1".toCharArray();

  @TempDir static Path keys;
  private static KeyStore store;

  @TempDir private Path folder;

  /** Two issuers, of whom one is known, and what they issued. */
  @BeforeAll
  static void issue() throws Exception {
    keytool("ca", "CN=Amt fuer Ausweise", "-ext", "bc:c");
    keytool("fremd", "CN=Niemand", "-ext", "bc:c");
    keytool("gut", "CN=stadt.example", "-signer", "ca", "-ext", "san=dns:stadt.example");
    keytool("anderer", "CN=dorf.example", "-signer", "ca", "-ext", "san=dns:dorf.example");
    keytool(
        "alt",
        "CN=stadt.example",
        "-signer",
        "ca",
        "-ext",
        "san=dns:stadt.example",
        "-startdate",
        "-20d",
        "-validity",
        "10");
    keytool(
        "frueh",
        "CN=stadt.example",
        "-signer",
        "ca",
        "-ext",
        "san=dns:stadt.example",
        "-startdate",
        "+20d");
    keytool("selbst", "CN=stadt.example", "-ext", "san=dns:stadt.example");
    keytool("unbekannt", "CN=stadt.example", "-signer", "fremd", "-ext", "san=dns:stadt.example");
    store = KeyStore.getInstance(keys.resolve("keys.p12").toFile(), PASSWORD);
  }

  private static void keytool(String alias, String name, String... more) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                alias,
                "-dname",
                name,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-keystore",
                keys.resolve("keys.p12").toString(),
                "-storepass",
                new String(PASSWORD)));
    command.addAll(List.of(more));
    Path log = keys.resolve("log.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "alt, expired, abgelaufen",
    "frueh, early, gilt noch nicht",
    "anderer, other-host, gehört einer anderen Website",
    "selbst, self-signed, sich selbst ausgestellt",
    "unbekannt, unknown-issuer, nicht bekannt"
  })
  void aCertificateIsNotTrusted(String alias, String key, String words) throws Exception {
    try (BadServer server = BadServer.start(context(alias))) {
      server.page("/a", "x").page("/b", "x");
      String url = "https://stadt.example:" + server.port();
      List<Finding> found = looking().at(server, url + "/a", url + "/b");

      assertThat(found)
          .hasSize(2)
          .allSatisfy(
              finding -> {
                assertThat(finding.rule()).isEqualTo("links/external-certificate");
                assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                assertThat(finding.message().key()).isEqualTo("links.external." + key);
                assertThat(Messages.in(Locale.GERMAN).text(finding.message())).contains(words);
              });
      assertThat(server.requests()).as("nothing is sent over such a connection").isEmpty();
    }
  }

  @Test
  void aCertificateOfAKnownIssuerForTheHostIsFine() throws Exception {
    try (BadServer server = BadServer.start(context("gut"))) {
      server.page("/a", "<p id=eins>");
      assertThat(looking().at(server, "https://stadt.example:" + server.port() + "/a#eins"))
          .isEmpty();
      assertThat(server.requests()).containsExactly("GET /a");
    }
  }

  @ParameterizedTest
  @CsvSource({"70, outdated", "40, no-tls", "80, no-tls"})
  void aServerThatCanOnlySpeakAsInOldTimesIsNamed(int alert, String key) throws IOException {
    try (AlertServer server = new AlertServer(new byte[] {21, 3, 1, 0, 2, 2, (byte) alert})) {
      assertThat(
              looking().at(Set.of(server.port()), "https://stadt.example:" + server.port() + "/"))
          .extracting(finding -> finding.message().key())
          .containsExactly("links.external." + key);
    }
  }

  @Test
  void aServerThatDoesNotEncryptAtAllIsNamed() throws IOException {
    try (AlertServer server =
        new AlertServer("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.UTF_8))) {
      assertThat(
              looking().at(Set.of(server.port()), "https://stadt.example:" + server.port() + "/"))
          .extracting(finding -> finding.message().key())
          .containsExactly("links.external.no-tls");
    }
  }

  private Looking looking() {
    try {
      Looking looking = new Looking(folder);
      KeyStore issuers = KeyStore.getInstance("PKCS12");
      issuers.load(null, null);
      issuers.setCertificateEntry("ca", store.getCertificate("ca"));
      looking.issuers = issuers;
      return looking;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SSLContext context(String alias) throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(new KeyManager[] {new OneKey(alias)}, null, null);
    return context;
  }

  /** Answers each connection with the same bytes. */
  private static final class AlertServer implements AutoCloseable {

    private final ServerSocket socket;

    AlertServer(byte[] answer) throws IOException {
      socket = new ServerSocket(0, 10, Looking.HERE);
      Thread thread =
          new Thread(
              () -> {
                while (!socket.isClosed()) {
                  try (Socket client = socket.accept()) {
                    client.getInputStream().read(new byte[4096]);
                    client.getOutputStream().write(answer);
                  } catch (IOException e) {
                    if (socket.isClosed()) {
                      return;
                    }
                  }
                }
              },
              "alerts");
      thread.setDaemon(true);
      thread.start();
    }

    int port() {
      return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  /** Shows one of the certificates, whatever is asked for. */
  private static final class OneKey extends X509ExtendedKeyManager {

    private final String alias;

    OneKey(String alias) {
      this.alias = alias;
    }

    @Override
    public String chooseServerAlias(String type, Principal[] issuers, Socket socket) {
      return alias;
    }

    @Override
    public X509Certificate[] getCertificateChain(String name) {
      try {
        Certificate[] chain = store.getCertificateChain(alias);
        return Arrays.copyOf(chain, chain.length, X509Certificate[].class);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public PrivateKey getPrivateKey(String name) {
      try {
        return (PrivateKey) store.getKey(alias, PASSWORD);
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String[] getServerAliases(String type, Principal[] issuers) {
      return new String[] {alias};
    }

    @Override
    public String[] getClientAliases(String type, Principal[] issuers) {
      return new String[0];
    }

    @Override
    public String chooseClientAlias(String[] types, Principal[] issuers, Socket socket) {
      return null;
    }
  }
}
