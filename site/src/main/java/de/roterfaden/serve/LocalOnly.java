package de.roterfaden.serve;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lets in only who has typed this computer's own name. A foreign website can make its name point to
 * this computer (DNS rebinding), but not make the browser say another name than its own.
 */
final class LocalOnly extends Filter {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final Set<String> hosts;

  LocalOnly(int port) {
    this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
  }

  @Override
  public String description() {
    return "only for this computer";
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    try (exchange) {
      List<String> host = exchange.getRequestHeaders().getOrDefault("Host", List.of());
      if (host.size() != 1 || !hosts.contains(host.get(0).toLowerCase(Locale.ROOT))) {
        Answer.text(403, "This preview is for this computer only.").send(exchange);
      } else if (!METHODS.contains(exchange.getRequestMethod())) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        Answer.text(405, "This preview can only be looked at.").send(exchange);
      } else {
        chain.doFilter(exchange);
      }
    }
  }
}
