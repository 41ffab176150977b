package de.roterfaden.bake.site;

import de.roterfaden.bake.publish.NextSite;
import de.roterfaden.finding.Sha256;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What web servers have to be told: {@code _headers} for Netlify, Cloudflare Pages and their like,
 * {@code .htaccess} for Apache. Both say the same: a content security policy that allows nothing
 * but the site's own files, and which files may be kept for ever because their names change with
 * their content.
 *
 * <pre>{@code
 * ServerFiles.of(policy, …).writeTo(next);
 * }</pre>
 */
final class ServerFiles {

  /** Cloudflare Pages reads no more rules than these; one is for all pages. */
  private static final int MOST_RULES = 99;

  /** Kinds of files that pages load, by their endings. */
  private static final Set<String> LOADED = Set.of("css", "js", "json", "png", "svg", "woff2");

  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final Map<String, String> headers;
  private final List<String> kept;
  private final String folder;

  private ServerFiles(Map<String, String> headers, List<String> kept, String folder) {
    this.headers = headers;
    this.kept = kept;
    this.folder = folder;
  }

  /**
   * What servers have to be told about a site.
   *
   * @param notFound HTML of the page for unknown addresses, whose style stands in the page itself
   * @param assets addresses of the files with a fingerprint in their names
   * @param baseUrl public address with a slash at the end, or ""
   * @param hidden whether search engines shall leave the site out
   */
  static ServerFiles of(
      String notFound, Collection<String> assets, String baseUrl, boolean hidden) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", policy(styles(notFound)));
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put(
        "Permissions-Policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    if (hidden) {
      headers.put("X-Robots-Tag", "noindex");
    }
    List<String> kept = assets.stream().filter(ServerFiles::isLoaded).sorted().toList();
    return new ServerFiles(headers, kept, baseUrl.isEmpty() ? "" : URI.create(baseUrl).getPath());
  }

  /** Writes the files into the root of a site. */
  void writeTo(NextSite next) throws IOException {
    next.put("_headers", headersFile().getBytes(StandardCharsets.UTF_8));
    next.put(".htaccess", htaccess().getBytes(StandardCharsets.UTF_8));
  }

  /** The text of {@code _headers}. */
  String headersFile() {
    StringBuilder text = new StringBuilder("/*\n");
    headers.forEach(
        (name, value) -> text.append("  ").append(name).append(": ").append(value).append('\n'));
    kept.stream()
        .limit(MOST_RULES)
        .forEach(
            file ->
                text.append('/')
                    .append(file)
                    .append("\n  Cache-Control: ")
                    .append(FOR_EVER)
                    .append('\n'));
    return text.toString();
  }

  /** The text of {@code .htaccess}; everything in it is allowed by AllowOverride FileInfo. */
  String htaccess() {
    String set =
        headers.entrySet().stream()
            .map(
                header ->
                    "Header always set %s \"%s\"".formatted(header.getKey(), header.getValue()))
            .collect(Collectors.joining("\n"));
    String endings = LOADED.stream().sorted().collect(Collectors.joining("|"));
    String missing =
        folder.isEmpty()
            ? "# The page for unknown addresses needs the public address: baseUrl in narrative.yml."
            : "ErrorDocument 404 " + folder + "404.html";
    return """
        # Made by Roter Faden for Apache, which reads it if AllowOverride FileInfo is set.
        %s
        AddDefaultCharset utf-8
        AddType text/javascript .js
        AddType image/svg+xml .svg
        AddType font/woff2 .woff2
        <IfModule mod_headers.c>
        %s
        <FilesMatch "\\.html$">
        Header set Cache-Control "no-cache"
        </FilesMatch>
        <FilesMatch "\\.[0-9a-f]{8}\\.(%s)$">
        Header set Cache-Control "%s"
        </FilesMatch>
        </IfModule>
        <IfModule mod_deflate.c>
        AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain
        AddOutputFilterByType DEFLATE image/svg+xml application/json application/xml text/xml
        </IfModule>
        """
        .formatted(missing, set, endings, FOR_EVER);
  }

  /**
   * The policy, after Content Security Policy Level 3: everything from the site itself, nothing in
   * line, but for styles that are named by their content.
   */
  private static String policy(List<String> styles) {
    return Stream.of(
            "default-src 'none'",
            "base-uri 'none'",
            "connect-src 'self'",
            "font-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'self'",
            "img-src 'self'",
            "media-src 'self'",
            "script-src 'self'",
            Stream.concat(Stream.of("style-src 'self'"), styles.stream())
                .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("; "));
  }

  private static List<String> styles(String html) {
    return Jsoup.parse(html).select("style").stream()
        .map(Element::data)
        .map(ServerFiles::hash)
        .toList();
  }

  private static String hash(String style) {
    return "'" + Sha256.forBrowsers(style) + "'";
  }

  private static boolean isLoaded(String file) {
    return LOADED.contains(file.substring(file.lastIndexOf('.') + 1));
  }
}
