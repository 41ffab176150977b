package de.roterfaden.check.links.external;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** What a server has answered. */
final class Reply {

  private final int status;
  private final Headers headers;
  private final byte[] body;
  private final boolean whole;

  Reply(int status, Headers headers, byte[] body, boolean whole) {
    this.status = status;
    this.headers = headers;
    this.body = body.clone();
    this.whole = whole;
  }

  /**
   * The headers that matter; "" for each that is absent.
   *
   * @param location where a redirect leads
   * @param retryAfter how long to wait
   * @param type media type in small letters, without parameters
   * @param charset character encoding
   */
  record Headers(String location, String retryAfter, String type, String charset) {}

  int status() {
    return status;
  }

  Headers headers() {
    return headers;
  }

  /** The body, unpacked; empty if nobody asked for it or it is packed in an unknown way. */
  InputStream body() {
    return new ByteArrayInputStream(body);
  }

  /** The same, as bytes. */
  byte[] bytes() {
    return body.clone();
  }

  /** Whether the body was read to its end. */
  boolean isWhole() {
    return whole;
  }

  boolean isRedirect() {
    return status == 301 || status == 302 || status == 303 || isKeptRedirect();
  }

  private boolean isKeptRedirect() {
    return status == 307 || status == 308;
  }

  /** Whether a redirect is for good. */
  boolean isPermanent() {
    return status == 301 || status == 308;
  }

  boolean isFine() {
    return status >= 200 && status < 300;
  }

  /** Whether the server asks to come back later. */
  boolean asksForPatience() {
    return status == 429 || status == 503;
  }

  /** Whether the server has a fault of its own, which may pass. */
  boolean isFault() {
    return (status >= 500 && status < 600) || status == 408 || status == 425;
  }
}
