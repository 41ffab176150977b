package de.roterfaden.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import de.roterfaden.finding.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Serves the files of the site, and puts the script that reloads into pages on their way. */
final class SiteHandler implements HttpHandler {

  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,18})?-(\\d{1,18})?");

  private final Path root;
  private final BuildState state;
  private final ErrorPage errorPage;
  private final Messages messages;
  private final Optional<FreshTeamPage> teamPage;

  SiteHandler(PreviewSettings settings, BuildState state, ErrorPage errorPage, Messages messages) {
    this.root = settings.site();
    this.teamPage = settings.teamPage().map(FreshTeamPage::new);
    this.state = state;
    this.errorPage = errorPage;
    this.messages = messages;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    BuildState.Moment moment = state.now();
    String path = exchange.getRequestURI().getRawPath();
    Optional<String> forTheTeam =
        teamPage.isPresent() ? teamPage.get().file(path, moment) : Optional.empty();
    if (forTheTeam.isPresent()) {
      byte[] text = forTheTeam.get().getBytes(StandardCharsets.UTF_8);
      boolean html = MediaTypes.isHtml(path);
      Answer.of(200, MediaTypes.of(path), html ? withScript(text, moment) : text).send(exchange);
      return;
    }
    Optional<Path> found = SitePath.find(root, path);
    if (found.isPresent() && Files.isDirectory(found.get())) {
      if (!path.endsWith("/")) {
        redirect(exchange, path + "/");
        return;
      }
      found = Optional.of(found.get().resolve("index.html"));
    } else if (path.endsWith("/")) {
      found = Optional.empty();
    }
    Optional<Path> file = found.filter(Files::isRegularFile);
    if (file.isPresent()) {
      file(exchange, file.get(), moment);
    } else if (!moment.hasSite()) {
      Answer.html(500, errorPage.html(moment, path)).send(exchange);
    } else {
      missing(exchange, moment);
    }
  }

  private static void redirect(HttpExchange exchange, String path) throws IOException {
    exchange.getResponseHeaders().set("Location", path);
    Answer.text(302, path).send(exchange);
  }

  private void file(HttpExchange exchange, Path file, BuildState.Moment moment) throws IOException {
    String name = file.getFileName().toString();
    if (MediaTypes.isHtml(name)) {
      look(file);
      Answer.of(200, MediaTypes.of(name), withScript(Files.readAllBytes(file), moment))
          .send(exchange);
      return;
    }
    long size = Files.size(file);
    Matcher range =
        RANGE.matcher(
            Optional.ofNullable(exchange.getRequestHeaders().getFirst("Range")).orElse(""));
    exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
    try (InputStream in = Files.newInputStream(file)) {
      if (range.matches() && (range.group(1) != null || range.group(2) != null)) {
        stretch(exchange, MediaTypes.of(name), in, size, range);
      } else {
        Answer.stream(exchange, 200, MediaTypes.of(name), in, size);
      }
    }
  }

  /** Waits until a page is as it should be; it will be built first from now on. */
  private void look(Path page) throws IOException {
    try {
      state.look(root.toRealPath().relativize(page.toRealPath()).toString().replace('\\', '/'));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the preview ends");
    }
  }

  /** A part of a file; some browsers play videos only so. */
  private static void stretch(
      HttpExchange exchange, String type, InputStream in, long size, Matcher range)
      throws IOException {
    long last = range.group(2) == null ? size - 1 : Long.parseLong(range.group(2));
    long first = range.group(1) == null ? Math.max(0, size - last) : Long.parseLong(range.group(1));
    last = range.group(1) == null ? size - 1 : Math.min(last, size - 1);
    if (first > last) {
      exchange.getResponseHeaders().set("Content-Range", "bytes */" + size);
      Answer.text(416, "").send(exchange);
      return;
    }
    exchange.getResponseHeaders().set("Content-Range", "bytes " + first + "-" + last + "/" + size);
    in.skipNBytes(first);
    Answer.stream(exchange, 206, type, in, last - first + 1);
  }

  /** The site's own page for what is not there, or a plain one. */
  private void missing(HttpExchange exchange, BuildState.Moment moment) throws IOException {
    Path own = root.resolve("404.html");
    if (Files.isRegularFile(own)) {
      Answer.of(404, MediaTypes.of("404.html"), withScript(Files.readAllBytes(own), moment))
          .send(exchange);
      return;
    }
    String page =
        """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title>\
        <meta name="viewport" content="width=device-width, initial-scale=1">\
        <link rel="stylesheet" href="%spreview.css"></head>
        <body><main><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></main></body></html>
        """
            .formatted(
                messages.locale().getLanguage(),
                Html.escape(messages.text("serve.missing.title")),
                PreviewHandler.PATH,
                Html.escape(messages.text("serve.missing.title")),
                Html.escape(messages.text("serve.missing.text")),
                Html.escape(messages.text("serve.missing.start")));
    Answer.of(
            404,
            MediaTypes.of("404.html"),
            withScript(page.getBytes(StandardCharsets.UTF_8), moment))
        .send(exchange);
  }

  /** Puts the script before the end of the body. Bytes stay bytes, whatever they mean. */
  private byte[] withScript(byte[] page, BuildState.Moment moment) {
    String html = new String(page, StandardCharsets.ISO_8859_1);
    int end = html.toLowerCase(Locale.ROOT).lastIndexOf("</body");
    int at = end < 0 ? html.length() : end;
    String tags = PreviewHandler.script(moment, "") + PreviewHandler.points(messages);
    String script = new String(tags.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return (html.substring(0, at) + script + html.substring(at))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
