package de.roterfaden.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** What the HTML files of the review have in common: they stand alone and run nothing. */
final class Pages {

  private Pages() {}

  /** The head of a file that is read and printed. */
  static void head(Element html, String title) {
    Element head = html.appendElement("head");
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
    head.appendElement("title").text(title);
    head.appendElement("style").appendChild(new DataNode(resource("document.css")));
  }

  /** A file that lies beside the classes. */
  static String resource(String name) {
    try (InputStream file = Pages.class.getResourceAsStream("/de/roterfaden/review/" + name)) {
      byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
