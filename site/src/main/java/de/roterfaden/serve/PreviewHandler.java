package de.roterfaden.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import de.roterfaden.finding.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** What belongs to the preview and not to the site: its script, its style, its errors, its news. */
final class PreviewHandler implements HttpHandler {

  /** Below this path of the preview there is no site. */
  static final String PATH = "/-faden/";

  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'";

  private final BuildState state;
  private final ErrorPage errorPage;

  PreviewHandler(BuildState state, ErrorPage errorPage) {
    this.state = state;
    this.errorPage = errorPage;
  }

  /** The tag that loads the script which reloads; {@code more} are further attributes. */
  static String script(BuildState.Moment moment, String more) {
    return "<script defer src=\"%sreload.js\" data-version=\"%s\" data-site=\"%s\"%s></script>"
        .formatted(PATH, moment.version(), moment.site(), more);
  }

  /** The tag that loads the tool which finds the places of points on pictures. */
  static String points(Messages messages) {
    StringBuilder tag = new StringBuilder("<script defer src=\"" + PATH + "points.js\"");
    for (String word : List.of("pick", "hint", "copy", "copied", "clear", "title", "text")) {
      tag.append(" data-").append(word).append("=\"");
      tag.append(Html.escape(messages.text("serve.points." + word))).append('"');
    }
    return tag.append("></script>").toString();
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    switch (exchange.getRequestURI().getRawPath()) {
      case PATH + "events" -> events(exchange);
      case PATH + "errors" -> {
        exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
        Answer.html(200, errorPage.html(state.now(), back(exchange))).send(exchange);
      }
      case PATH + "reload.js" -> resource(exchange, "reload.js");
      case PATH + "points.js" -> resource(exchange, "points.js");
      case PATH + "points.css" -> resource(exchange, "points.css");
      case PATH + "preview.css" -> resource(exchange, "preview.css");
      default -> Answer.text(404, "").send(exchange);
    }
  }

  /** Tells the browser of every build, as long as it listens (Server-Sent Events). */
  private void events(HttpExchange exchange) throws IOException {
    Answer.addHeaders(exchange, "text/event-stream; charset=utf-8");
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      String known = "";
      while (!state.isClosed()) {
        BuildState.Moment moment = state.awaitOther(known, SIGN_OF_LIFE);
        String line = moment.version().equals(known) ? ": \n\n" : "data: " + json(moment) + "\n\n";
        known = moment.version();
        out.write(line.getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String json(BuildState.Moment moment) {
    return "{\"version\":\"%s\",\"site\":\"%s\",\"errors\":%d}"
        .formatted(moment.version(), moment.site(), moment.errors().size());
  }

  /** The page that the reader comes from: a path on this server, else the start page. */
  private static String back(HttpExchange exchange) {
    String query = exchange.getRequestURI().getRawQuery();
    if (query == null || !query.startsWith("back=")) {
      return "/";
    }
    try {
      String path = URLDecoder.decode(query.substring(5), StandardCharsets.UTF_8);
      boolean here = path.matches("/(?![/\\\\])[^\\p{Cntrl}\\\\]*") || path.equals("/");
      return here && !path.startsWith(PATH) ? path : "/";
    } catch (IllegalArgumentException e) {
      return "/";
    }
  }

  private static void resource(HttpExchange exchange, String name) throws IOException {
    try (InputStream in = PreviewHandler.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("not packed: " + name);
      }
      Answer.of(200, MediaTypes.of(name), in.readAllBytes()).send(exchange);
    }
  }
}
