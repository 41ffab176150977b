package de.roterfaden.check.links.external;

import java.time.Duration;
import java.util.Set;

/**
 * How links to other sites are asked for.
 *
 * @param parallel requests at the same time, at least 1
 * @param perHost requests at the same time to one host, at least 1
 * @param pause time between the begin of two requests to one host
 * @param attempts how often an address is asked that gives no answer or asks for patience
 * @param firstWait time before the second attempt; each further one waits twice as long
 * @param longestWait a server that asks for more patience is left alone
 * @param connect how long a connection may take to come about
 * @param read how long a server may be silent
 * @param total how long one request may take altogether
 * @param redirects how many redirects in a row are followed
 * @param largestBody bytes of a page that are read at most, also after unpacking
 * @param ports ports that are asked
 * @param robots whether the wishes in {@code robots.txt} are followed
 * @param allowPrivate whether addresses of private networks are asked too
 * @param offline whether nothing is asked at all, and only what earlier runs found is told
 */
public record ExternalSettings(
    int parallel,
    int perHost,
    Duration pause,
    int attempts,
    Duration firstWait,
    Duration longestWait,
    Duration connect,
    Duration read,
    Duration total,
    int redirects,
    int largestBody,
    Set<Integer> ports,
    boolean robots,
    boolean allowPrivate,
    boolean offline) {

  /** Polite, and quick enough for a few thousand links. */
  public static final ExternalSettings USUAL =
      new ExternalSettings(
          16,
          2,
          Duration.ofMillis(250),
          3,
          Duration.ofSeconds(1),
          Duration.ofSeconds(60),
          Duration.ofSeconds(10),
          Duration.ofSeconds(20),
          Duration.ofSeconds(40),
          10,
          5 << 20,
          Set.of(80, 443, 8080, 8443),
          false,
          false,
          false);

  public ExternalSettings {
    ports = Set.copyOf(ports);
  }

  /** The same with other ports. */
  public ExternalSettings ports(Set<Integer> others) {
    return with(others, robots, allowPrivate, offline);
  }

  /** The same, following {@code robots.txt} or not. */
  public ExternalSettings robots(boolean follow) {
    return with(ports, follow, allowPrivate, offline);
  }

  /** The same, with private networks or without. */
  public ExternalSettings allowPrivate(boolean allow) {
    return with(ports, robots, allow, offline);
  }

  /** The same, without any request or with. */
  public ExternalSettings offline(boolean silent) {
    return with(ports, robots, allowPrivate, silent);
  }

  private ExternalSettings with(Set<Integer> asked, boolean follow, boolean allow, boolean silent) {
    return new ExternalSettings(
        parallel,
        perHost,
        pause,
        attempts,
        firstWait,
        longestWait,
        connect,
        read,
        total,
        redirects,
        largestBody,
        asked,
        follow,
        allow,
        silent);
  }
}
