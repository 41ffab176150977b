package de.roterfaden.check.links;

import de.roterfaden.check.links.SiteTree.Lookup;
import de.roterfaden.check.links.Target.Elsewhere;
import de.roterfaden.check.links.Target.Inside;
import de.roterfaden.check.links.Target.Itself;
import de.roterfaden.check.links.Target.Nowhere;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Suggestion;
import de.roterfaden.markup.Address;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds out where addresses of a site lead, as a browser would that loads it from a web server on
 * which case matters. Safe for use by several threads.
 */
final class Resolver {

  /** Schemes that lead to programs on the reader's device or carry what they show. */
  private static final Set<String> FINE =
      Set.of(
          "about", "blob", "data", "geo", "magnet", "matrix", "sip", "sips", "sms", "urn", "xmpp");

  private static final Set<String> KNOWN =
      Set.of("http", "https", "mailto", "tel", "ftp", "sms", "geo", "data");

  private static final Pattern MAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}.!#$%&'*+=?^_`{|}~-]+@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?"
              + "(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?)+");

  /** A number as RFC 3966 allows it: digits with marks between them, then parameters. */
  private static final Pattern PHONE =
      Pattern.compile("\\+?[0-9*#][0-9*#.()\\- /]*(?:;[a-zA-Z][a-zA-Z0-9-]*(?:=[^;]*)?)*");

  private static final Pattern HOST =
      Pattern.compile(
          "(?:[^/?#@]*@)?(?:\\[[0-9a-fA-F:.]+\\]|[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]*[\\p{L}\\p{N}])?\\.?)(?::\\d{1,5})?");

  private static final Pattern BAD_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");

  private final SiteTree tree;
  private final String baseUrl;

  /**
   * @param tree the files of the site
   * @param baseUrl public address of the site with a slash at the end; "" if nobody knows it
   */
  Resolver(SiteTree tree, String baseUrl) {
    this.tree = tree;
    this.baseUrl = baseUrl;
  }

  /** Where a reference of a file leads. */
  Target resolve(PageFacts from, Reference reference) {
    String written = withoutBreaks(reference.written()).strip();
    if (written.isEmpty()) {
      return empty(reference);
    }
    Optional<String> scheme = Address.scheme(written);
    if (scheme.isPresent()) {
      return withScheme(scheme.get(), written, reference);
    }
    if (written.startsWith("//")) {
      return web("https:" + written, written, reference);
    }
    return relative(from, written, reference);
  }

  private static Target empty(Reference reference) {
    return reference.kind() == Reference.Kind.LINK || reference.kind() == Reference.Kind.FORM
        ? nowhere(
            Finding.warning("links/empty", Message.of("links.empty", reference.carrier())), "empty")
        : nowhere(
            Finding.error("links/empty", Message.of("links.empty", reference.carrier())), "empty");
  }

  private Target withScheme(String scheme, String written, Reference reference) {
    String rest = written.substring(written.indexOf(':') + 1);
    return switch (scheme) {
      case "http", "https" -> web(written, written, reference);
      case "mailto" -> mail(rest, written);
      case "tel" ->
          PHONE.matcher(Address.decode(rest)).matches()
              ? new Itself()
              : nowhere(
                  Finding.error("links/phone", Message.of("links.phone", written)).about(written),
                  "phone");
      case "javascript" ->
          nowhere(
              Finding.warning("links/script", Message.of("links.script", brief(written)))
                  .about(written),
              "script");
      case "file" ->
          nowhere(
              Finding.error("links/own-computer", Message.of("links.own-computer", written))
                  .about(written),
              "own-computer");
      default -> unusual(scheme, written);
    };
  }

  private static Target unusual(String scheme, String written) {
    if (scheme.length() == 1) {
      return nowhere(
          Finding.error("links/own-computer", Message.of("links.own-computer", written))
              .about(written),
          "own-computer");
    }
    Optional<String> near =
        FINE.contains(scheme) || KNOWN.contains(scheme)
            ? Optional.empty()
            : Suggestion.nearest(scheme, KNOWN);
    return near.map(
            meant ->
                (Target)
                    new Nowhere(
                        Finding.error("links/malformed", Message.of("links.malformed", written))
                            .help(
                                Message.of(
                                    "links.did-you-mean",
                                    meant + written.substring(scheme.length())))
                            .about(written)))
        .orElseGet(Itself::new);
  }

  private static Target mail(String rest, String written) {
    int question = rest.indexOf('?');
    String people = Address.decode(question < 0 ? rest : rest.substring(0, question));
    boolean fine =
        people.isBlank()
            ? question >= 0
            : Stream.of(people.split(",", -1)).allMatch(one -> MAIL.matcher(one.strip()).matches());
    return fine
        ? new Itself()
        : nowhere(
            Finding.error("links/mail", Message.of("links.mail", written)).about(written), "mail");
  }

  private Target web(String url, String written, Reference reference) {
    int slashes = url.indexOf(':') + 1;
    int end = slashes + 2;
    while (end < url.length() && "/?#\\".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    boolean valid =
        url.startsWith("//", slashes)
            && HOST.matcher(
                    url.substring(Math.min(slashes + 2, url.length()), Math.min(end, url.length())))
                .matches()
            && !url.substring(slashes, end).contains("..")
            && !BAD_ESCAPE.matcher(url).find();
    if (!valid) {
      return nowhere(
          Finding.error("links/malformed", Message.of("links.malformed", written)).about(written),
          "malformed");
    }
    int hash = url.indexOf('#');
    String whole = hash < 0 ? url : url.substring(0, hash);
    String fragment = hash < 0 ? "" : url.substring(hash + 1);
    if (!baseUrl.isEmpty() && (whole + "/").startsWith(baseUrl)) {
      String path = whole.length() < baseUrl.length() ? "" : whole.substring(baseUrl.length());
      return inSite("", path, fragment, written, reference);
    }
    return new Elsewhere(whole, fragment);
  }

  private Target relative(PageFacts from, String written, Reference reference) {
    int hash = written.indexOf('#');
    String fragment = hash < 0 ? "" : written.substring(hash + 1);
    String path = hash < 0 ? written : written.substring(0, hash);
    if (path.isEmpty() && from.base().isEmpty()) {
      return inside(from.path(), fragment);
    }
    if (path.indexOf('\\') >= 0) {
      return nowhere(
          Finding.error("links/backslash", Message.of("links.backslash", written)).about(written),
          "backslash");
    }
    Optional<String> folder = from.base().isEmpty() ? Optional.of(folder(from.path())) : base(from);
    // Behind the base address of another site nothing can be looked up.
    return folder.isEmpty()
        ? new Itself()
        : inSite(folder.get(), path, fragment, written, reference);
  }

  /** The folder that the page's addresses start from; nothing if it is on another site. */
  private Optional<String> base(PageFacts from) {
    String said = from.base().strip();
    if (Address.scheme(said).isPresent() || said.startsWith("//")) {
      return baseUrl.isEmpty() || !said.startsWith(baseUrl)
          ? Optional.empty()
          : Address.follow("", folder(said.substring(baseUrl.length())));
    }
    return said.startsWith("/")
        ? Address.follow("", folder(said))
        : Address.follow(folder(from.path()), folder(said));
  }

  private Target inSite(
      String folder, String written, String fragment, String whole, Reference reference) {
    int question = written.indexOf('?');
    String path = question < 0 ? written : written.substring(0, question);
    if (BAD_ESCAPE.matcher(path).find()) {
      return nowhere(
          Finding.error("links/malformed", Message.of("links.malformed", whole)).about(whole),
          "malformed");
    }
    String decoded = Address.decode(path);
    Optional<String> found = Address.follow(folder, decoded);
    if (found.isEmpty()) {
      return nowhere(
          Finding.error("links/outside", Message.of("links.outside", whole)).about(whole),
          "outside");
    }
    boolean folderMeant = decoded.endsWith("/") || decoded.endsWith("/.") || decoded.equals(".");
    String target = found.get();
    Lookup lookup = folderMeant && tree.has(target) ? new Lookup.Nothing() : tree.at(target);
    if (lookup instanceof Lookup.Found there) {
      return inside(there.path(), fragment);
    }
    if (lookup instanceof Lookup.Similar similar) {
      String rule = similar.inForm() ? "unicode-form" : "case";
      return new Nowhere(
          Finding.error("links/" + rule, Message.of("links." + rule, whole, similar.actual()))
              .help(Message.of("links." + rule + ".help", similar.actual()))
              .about(whole));
    }
    if (lookup instanceof Lookup.Folder) {
      // A namespace or an entry point may be named without being a page.
      return reference.kind() == Reference.Kind.MENTION
          ? new Itself()
          : nowhere(
              Finding.error("links/no-index", Message.of("links.no-index", whole)).about(whole),
              "no-index");
    }
    return new Nowhere(missing(target, whole));
  }

  private Finding missing(String target, String written) {
    Finding finding =
        Finding.error("links/broken", Message.of("links.broken", written)).about(written);
    return nearest(target)
        .map(near -> finding.help(Message.of("links.did-you-mean", near)))
        .orElseGet(() -> finding.help(Message.of("links.broken.help")));
  }

  /** The file that was probably meant: with its ending, of the same name elsewhere, or similar. */
  private Optional<String> nearest(String target) {
    for (String ending : List.of(".html", ".htm", "/index.html")) {
      if (tree.has(target + ending)) {
        return Optional.of(target + ending);
      }
    }
    List<String> alike =
        tree.files().stream()
            .filter(file -> Math.abs(file.length() - target.length()) <= target.length() / 3 + 1)
            .limit(20_000)
            .toList();
    Optional<String> near = Suggestion.nearest(target, alike);
    String name = target.substring(target.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return near.isPresent() || name.equals("index.html")
        ? near
        : tree.files().stream()
            .filter(file -> file.toLowerCase(Locale.ROOT).endsWith("/" + name))
            .findFirst();
  }

  private static Target inside(String path, String fragment) {
    int directive = fragment.indexOf(":~:");
    String raw = directive < 0 ? fragment : fragment.substring(0, directive);
    return new Inside(path, Address.decode(raw), raw);
  }

  private static Target nowhere(Finding finding, String key) {
    return new Nowhere(finding.help(Message.of("links." + key + ".help")));
  }

  private static String folder(String path) {
    return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
  }

  private static String withoutBreaks(String written) {
    return written.indexOf('\n') < 0 && written.indexOf('\t') < 0 && written.indexOf('\r') < 0
        ? written
        : written.replaceAll("[\\t\\n\\r]", "");
  }

  private static String brief(String written) {
    return written.length() <= 60 ? written : written.substring(0, 60) + "…";
  }
}
