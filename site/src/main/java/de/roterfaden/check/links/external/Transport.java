package de.roterfaden.check.links.external;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.security.KeyStore;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Sends single requests: no redirects, no cookies, no passwords, no referrer, within limits of time
 * and size. Safe for use by several threads.
 */
final class Transport implements AutoCloseable {

  private static final int LONGEST_LINE = 32 << 10;
  private static final int MOST_HEADERS = 200;

  private final ExternalSettings settings;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "deadlines of links");
            thread.setDaemon(true);
            return thread;
          });

  Transport(ExternalSettings settings, GuardedNames names, @Nullable KeyStore issuers) {
    this.settings = settings;
    this.client = client(settings, names, issuers);
  }

  private static CloseableHttpClient client(
      ExternalSettings settings, GuardedNames names, @Nullable KeyStore issuers) {
    Timeout read = Timeout.ofMilliseconds(settings.read().toMillis());
    return HttpClientBuilder.create()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setConnectionFactory(
                    ManagedHttpClientConnectionFactory.builder()
                        .http1Config(
                            Http1Config.custom()
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build())
                .setTlsSocketStrategy(
                    ClientTlsStrategyBuilder.create()
                        .setSslContext(Trust.context(issuers))
                        .setTlsVersions("TLSv1.3", "TLSv1.2")
                        // Without a verifier of its own, the client would verify no name at all.
                        .setHostVerificationPolicy(HostnameVerificationPolicy.CLIENT)
                        .setHostnameVerifier(HttpsSupport.getDefaultHostnameVerifier())
                        .buildClassic())
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.ofMilliseconds(settings.connect().toMillis()))
                        .setSocketTimeout(read)
                        .setValidateAfterInactivity(TimeValue.ofMilliseconds(200))
                        .build())
                .setMaxConnTotal(settings.parallel())
                .setMaxConnPerRoute(settings.perHost())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(read)
                .setProtocolUpgradeEnabled(false)
                .build())
        .setUserAgent(userAgent())
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  /** Says what it is, so that those who run a server can tell it from others. */
  private static String userAgent() {
    String version = Transport.class.getPackage().getImplementationVersion();
    return "RoterFaden/" + (version == null ? "0" : version) + " (faden links; checks links)";
  }

  /**
   * Asks once.
   *
   * @param method {@code HEAD} or {@code GET}
   * @param read whether the body is wanted
   * @throws IOException if there is no whole answer in time
   */
  Reply ask(String method, WebAddress address, boolean read) throws IOException {
    HttpUriRequestBase request = new HttpUriRequestBase(method, URI.create(address.toString()));
    request.setHeader("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    if (read) {
      request.setHeader("Accept-Encoding", "gzip");
    }
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> deadline =
        deadlines.schedule(
            () -> {
              late.set(true);
              request.cancel();
            },
            settings.total().toMillis(),
            TimeUnit.MILLISECONDS);
    HttpHost host = new HttpHost(address.scheme(), address.host(), address.port());
    try {
      ClassicHttpResponse response = client.executeOpen(host, request, null);
      try {
        return reply(response, request, read);
      } finally {
        close(response);
      }
    } catch (IOException e) {
      throw late.get() ? new SocketTimeoutException("took too long altogether") : e;
    } finally {
      deadline.cancel(false);
    }
  }

  private static void close(ClassicHttpResponse response) {
    try {
      response.close();
    } catch (IOException e) {
      // What is wanted has been read, and the rest of the answer was cut off on purpose.
      return;
    }
  }

  private Reply reply(ClassicHttpResponse response, HttpUriRequestBase request, boolean read)
      throws IOException {
    HttpEntity entity = response.getEntity();
    Bounded body = new Bounded(new byte[0], entity == null);
    if (entity != null) {
      if (read) {
        body = body(entity);
      }
      if (!body.whole()) {
        // Closing the answer would read the rest of it, however long that is.
        request.cancel();
      }
    }
    return new Reply(response.getCode(), headers(response, entity), body.bytes(), body.whole());
  }

  private static Reply.Headers headers(ClassicHttpResponse response, @Nullable HttpEntity entity) {
    ContentType type =
        ContentType.parseLenient(
            entity == null || entity.getContentType() == null
                ? header(response, "Content-Type")
                : entity.getContentType());
    return new Reply.Headers(
        header(response, "Location"),
        header(response, "Retry-After"),
        type == null || type.getMimeType() == null
            ? ""
            : type.getMimeType().toLowerCase(Locale.ROOT),
        type == null || type.getCharset() == null ? "" : type.getCharset().name());
  }

  private static String header(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null || header.getValue() == null ? "" : header.getValue();
  }

  private Bounded body(HttpEntity entity) throws IOException {
    String packing =
        entity.getContentEncoding() == null
            ? ""
            : entity.getContentEncoding().strip().toLowerCase(Locale.ROOT);
    InputStream raw = entity.getContent();
    return switch (packing) {
      case "", "identity" -> Bounded.of(raw, settings.largestBody());
      // Not in a try block: closing it would read the rest of the body.
      case "gzip", "x-gzip" -> Bounded.of(new GZIPInputStream(raw), settings.largestBody());
      default -> new Bounded(new byte[0], false);
    };
  }

  @Override
  public void close() {
    deadlines.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }

  /** The begin of a stream, and whether that is all of it. */
  private static final class Bounded {

    private final byte[] bytes;
    private final boolean whole;

    Bounded(byte[] bytes, boolean whole) {
      this.bytes = bytes;
      this.whole = whole;
    }

    static Bounded of(InputStream stream, int most) throws IOException {
      byte[] bytes = stream.readNBytes(most);
      return new Bounded(bytes, bytes.length < most || stream.read() < 0);
    }

    byte[] bytes() {
      return bytes;
    }

    boolean whole() {
      return whole;
    }
  }
}
