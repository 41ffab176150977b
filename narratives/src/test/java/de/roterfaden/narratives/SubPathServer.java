package de.roterfaden.narratives;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A plain web server on loopback that serves a folder below {@code /a/b/}, as a town's web server
 * might, with the headers that the site's own {@code _headers} asks for.
 */
final class SubPathServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "xml", "application/xml",
          "png", "image/png",
          "woff2", "font/woff2");

  private final HttpServer server;
  private final Path root;

  SubPathServer(Path root) throws IOException {
    this.root = root.toRealPath();
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/a/b/", this::answer);
    server.start();
  }

  /** Address of the site, with a slash at its end. */
  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/a/b/";
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring("/a/b/".length());
      Path file = root.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
      boolean found = file.normalize().startsWith(root) && Files.isRegularFile(file);
      Path served = found ? file : root.resolve("404.html");
      String name = served.getFileName().toString();
      String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
      byte[] body = Files.readAllBytes(served);
      exchange
          .getResponseHeaders()
          .set("Content-Type", type == null ? "application/octet-stream" : type);
      headers("/" + root.relativize(served).toString().replace('\\', '/'))
          .forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(found ? 200 : 404, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  /** The headers of a file, as the hosts that know {@code _headers} read it. */
  private Map<String, String> headers(String path) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    boolean meant = false;
    for (String line : Files.readAllLines(root.resolve("_headers"))) {
      if (line.startsWith("/")) {
        meant = line.equals("/*") || line.equals(path);
      } else if (meant) {
        int colon = line.indexOf(':');
        headers.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    return headers;
  }
}
