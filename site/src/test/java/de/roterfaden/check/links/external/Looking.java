package de.roterfaden.check.links.external;

import de.roterfaden.check.links.LinkReport;
import de.roterfaden.check.links.LocalLinks;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Report;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks up links in tests: all names that end with ".example" are this computer. */
final class Looking {

  static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private final Path site;
  private final Path cache;
  final FakeTime time = new FakeTime();
  ExternalSettings settings = settings(Duration.ZERO, 2, 1);
  GuardedNames.Names names = Looking::here;
  Predicate<InetAddress> allowed = HERE::equals;
  @Nullable KeyStore issuers;
  IgnoredAddresses ignored = IgnoredAddresses.NONE;

  Looking(Path folder) {
    this.site = folder.resolve("site");
    this.cache = folder.resolve("cache").resolve("links.json");
  }

  static ExternalSettings settings(Duration pause, int perHost, int attempts) {
    return new ExternalSettings(
        8,
        perHost,
        pause,
        attempts,
        Duration.ofSeconds(1),
        Duration.ofSeconds(60),
        Duration.ofSeconds(2),
        Duration.ofMillis(500),
        Duration.ofMillis(1500),
        5,
        100_000,
        Set.of(80, 443),
        false,
        false,
        false);
  }

  private static InetAddress[] here(String name) throws UnknownHostException {
    if (name.endsWith(".example") && !name.startsWith("weg.")) {
      return new InetAddress[] {HERE};
    }
    if (name.matches("[0-9.]+|.*:.*")) {
      return new InetAddress[] {InetAddress.getByName(name)};
    }
    throw new UnknownHostException(name);
  }

  Path cache() {
    return cache;
  }

  /** What is said of a page with these links, which may be on the ports. */
  List<Finding> at(Set<Integer> ports, String... urls) throws IOException {
    StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"de\"><title>x</title>\n");
    for (String url : urls) {
      html.append("<a href=\"").append(url.replace("&", "&amp;")).append("\">x</a>\n");
    }
    Files.createDirectories(site);
    Files.writeString(site.resolve("index.html"), html);
    LinkReport report = LocalLinks.of(site, "").check(done -> {});
    List<Finding> findings =
        new ExternalLinks(
                settings.ports(ports),
                LinkCache.in(cache),
                ignored,
                new ExternalLinks.Surroundings(time, names, allowed, issuers, () -> 0.5))
            .check(List.of(report), (done, total) -> {});
    return new Report(findings).findings();
  }

  List<Finding> at(BadServer server, String... urls) throws IOException {
    return at(Set.of(server.port()), urls);
  }
}
