package de.roterfaden.check.links;

import de.roterfaden.check.BuiltSite;
import de.roterfaden.check.Origins;
import de.roterfaden.check.links.LinkReport.Where;
import de.roterfaden.check.links.PageFacts.Place;
import de.roterfaden.check.links.Reference.Kind;
import de.roterfaden.check.links.Target.Elsewhere;
import de.roterfaden.check.links.Target.Inside;
import de.roterfaden.check.links.Target.Nowhere;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Proves that everything is there that the files of a website refer to: pages, pictures, style
 * sheets, places on pages, in the exact case of their names; that every page can be reached; and
 * that pages in several languages name each other.
 *
 * <pre>{@code
 * LinkReport report = LocalLinks.of(folder, "https://lindwerth.example/").check(done -> {});
 * }</pre>
 *
 * <p>No request is made. Files are read in parallel, each once, and none is kept.
 */
public final class LocalLinks {

  private static final String NOT_FOUND = "404.html";

  /** Larger files are no pages that people read, and would fill the memory. */
  private static final long LARGEST = 64L << 20;

  private static final Pattern DOWNLOAD =
      Pattern.compile(
          ".*\\.(pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|zip|mp3|mp4|epub)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SIZE =
      Pattern.compile("\\d\\s*(?:k|m|g|ki|mi)?(?:b|byte|bytes)\\b", Pattern.CASE_INSENSITIVE);

  private final Path root;
  private final Map<String, String> held;
  private final SiteTree tree;
  private final Resolver resolver;
  private final Origins origins;
  private final Set<String> read = ConcurrentHashMap.newKeySet();
  private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> ways = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> languages = new ConcurrentHashMap<>();
  private final Map<String, String> moved = new ConcurrentHashMap<>();
  private final Map<String, String> levels = new ConcurrentHashMap<>();
  private final Set<String> unlisted = ConcurrentHashMap.newKeySet();
  private final Map<String, Set<Where>> elsewhere = new ConcurrentHashMap<>();
  private final Queue<Deferred> deferred = new ConcurrentLinkedQueue<>();
  private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();
  private final LongAdder looked = new LongAdder();

  private LocalLinks(
      Path root, Map<String, String> held, SiteTree tree, String baseUrl, Origins origins) {
    this.root = root;
    this.held = held;
    this.tree = tree;
    this.resolver = new Resolver(tree, baseUrl);
    this.origins = origins;
  }

  /** A reference that can be judged only when all files have been read. */
  private record Deferred(String page, Reference reference, Inside target, boolean unsaid) {}

  /**
   * The check of a folder of HTML.
   *
   * @param root the folder
   * @param baseUrl public address of the site with a slash at its end; "" if nobody knows it
   * @throws IOException if the folder cannot be read
   */
  public static LocalLinks of(Path root, String baseUrl) throws IOException {
    return new LocalLinks(root, Map.of(), SiteTree.of(root, Set.of()), baseUrl, Origins.BUILT);
  }

  /** The same, with findings that lead to where the author has to mend something. */
  static LocalLinks of(BuiltSite site) throws IOException {
    return new LocalLinks(
        site.folder(),
        site.held(),
        SiteTree.of(site.folder(), site.held().keySet()),
        site.baseUrl(),
        site.origins());
  }

  /** Looks up what a page refers to that has been read and parsed already, with positions. */
  void look(String path, Document document) {
    if (read.add(path)) {
      add(HtmlReferences.in(path, document));
    }
  }

  /**
   * Reads all files that have not been looked at yet, looks up what they refer to, and judges.
   *
   * @param progress is told how many files have been read
   */
  public LinkReport check(IntConsumer progress) {
    AtomicInteger done = new AtomicInteger(read.size());
    tree.files().parallelStream()
        .filter(path -> isRead(path) && !read.contains(path))
        .forEach(
            path -> {
              read(path);
              progress.accept(done.incrementAndGet());
            });
    deferred.forEach(this::judge);
    judgeMoved();
    judgeLanguages();
    judgeWays();
    return new LinkReport(
        List.copyOf(findings), looked.sum(), done.get(), Map.copyOf(elsewhere), origins);
  }

  private static boolean isRead(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return isPage(name) || name.endsWith(".css") || name.endsWith(".svg") || name.endsWith(".xml");
  }

  private static boolean isPage(String path) {
    return path.endsWith(".html") || path.endsWith(".htm") || path.endsWith(".xhtml");
  }

  private void read(String path) {
    Optional<String> text = text(path);
    if (text.isEmpty()) {
      return;
    }
    String name = path.toLowerCase(Locale.ROOT);
    if (name.endsWith(".css")) {
      TextLines lines = new TextLines(text.get());
      add(
          PageFacts.of(
              path, CssReferences.in(text.get(), at -> lines.position(at[0], at[1])), Set.of()));
    } else if (isPage(name)) {
      add(HtmlReferences.in(path, text.get()));
    } else {
      add(XmlReferences.in(path, text.get()));
    }
  }

  /** The text of a file; nothing, and a finding, if it is too large or not in UTF-8. */
  private Optional<String> text(String path) {
    String page = held.get(path);
    if (page != null) {
      return Optional.of(page);
    }
    try {
      Path file = root.resolve(path);
      if (Files.size(file) > LARGEST) {
        report(
            Finding.warning("links/too-large", Message.of("links.too-large")),
            path,
            "",
            Position.START);
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(file);
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      report(
          Finding.error("links/encoding", Message.of("links.encoding"))
              .help(Message.of("links.encoding.help")),
          path,
          "",
          Position.START);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks up what a file refers to. */
  private void add(PageFacts facts) {
    if (!facts.anchors().isEmpty()) {
      anchors.put(facts.path(), facts.anchors());
    }
    if (!facts.level().isEmpty()) {
      levels.put(facts.path(), facts.level());
    }
    if (facts.isUnlisted()) {
      unlisted.add(facts.path());
    }
    for (Place twice : facts.twice()) {
      report(
          Finding.error("links/duplicate-id", Message.of("links.duplicate-id", twice.name()))
              .help(Message.of("links.duplicate-id.help"))
              .about(twice.name()),
          facts.path(),
          twice.name(),
          twice.position());
    }
    for (Place empty : facts.sourceless()) {
      report(
          Finding.error("links/no-source", Message.of("links.no-source", empty.name()))
              .help(Message.of("links.no-source.help"))
              .about(empty.name()),
          facts.path(),
          "",
          empty.position());
    }
    looked.add(facts.references().size());
    Set<String> reached = new HashSet<>();
    Map<String, String> alternates = new LinkedHashMap<>();
    int alternate = 0;
    for (Reference reference : facts.references()) {
      Target target = resolver.resolve(facts, reference);
      String language =
          reference.kind() == Kind.ALTERNATE ? facts.alternates().get(alternate++) : "";
      if (target instanceof Nowhere nowhere) {
        report(nowhere.why(), facts.path(), reference);
      } else if (target instanceof Elsewhere there) {
        outside(facts, reference, there);
        if (!language.isEmpty()) {
          alternates.putIfAbsent(language, there.url());
        }
      } else if (target instanceof Inside inside) {
        inside(facts, reference, inside, reached);
        if (!language.isEmpty()) {
          alternates.putIfAbsent(language, inside.path());
        }
      }
      if (!language.isEmpty()) {
        language(facts, reference, language);
      }
    }
    if (facts.isPage()) {
      ways.put(facts.path(), Set.copyOf(reached));
      if (!alternates.isEmpty()) {
        languages.put(facts.path(), alternates);
      }
    }
  }

  private void inside(PageFacts facts, Reference reference, Inside target, Set<String> reached) {
    if (reference.kind().leadsReaders()) {
      reached.add(target.path());
    }
    if (reference.kind() == Kind.REFRESH && facts.isMoved()) {
      moved.put(facts.path(), target.path());
    }
    Deferred link =
        new Deferred(facts.path(), reference, target, facts.unsaid().contains(reference));
    if (target.path().equals(facts.path())) {
      judge(link);
    } else if (isJudgedLater(facts, link)) {
      deferred.add(link);
    }
    if (reference.carrier().equals("a[href]")
        && DOWNLOAD.matcher(target.path()).matches()
        && !saysTypeAndSize(reference.words(), target.path())) {
      String type =
          target.path().substring(target.path().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
      report(
          Finding.warning("links/download", Message.of("links.download", reference.written()))
              .help(Message.of("links.download.help", type, size(target.path())))
              .about(reference.written()),
          facts.path(),
          reference);
    }
  }

  /**
   * Whether a link must wait until its target has been read. Most need not: a large site has
   * millions of them, and whether their targets have moved is seen at the end, see {@link
   * #judgeMoved}.
   */
  private static boolean isJudgedLater(PageFacts facts, Deferred link) {
    Kind kind = link.reference().kind();
    return !link.target().fragment().isEmpty()
        || link.unsaid()
        || kind == Kind.CANONICAL
        || (kind == Kind.LINK && !facts.isPage());
  }

  private static boolean saysTypeAndSize(String words, String path) {
    String type = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String said = words.toLowerCase(Locale.ROOT);
    boolean names =
        said.contains(type.length() == 4 ? type.substring(0, 3) : type)
            || said.contains("word")
            || said.contains("excel");
    return names && SIZE.matcher(said).find();
  }

  /** The size of a file as people write it. */
  private String size(String path) {
    long bytes = root.resolve(path).toFile().length();
    return bytes < 1_000_000
        ? Math.max(1, Math.round(bytes / 1000.0)) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
  }

  private void outside(PageFacts facts, Reference reference, Elsewhere target) {
    Kind kind = reference.kind();
    if (target.url().regionMatches(true, 0, "http:", 0, 5) && kind != Kind.MENTION) {
      report(
          Finding.warning("links/insecure", Message.of("links.insecure", reference.written()))
              .help(Message.of("links.insecure.help", "https" + target.url().substring(4)))
              .about(reference.written()),
          facts.path(),
          reference);
    }
    if (kind == Kind.LINK || kind == Kind.RESOURCE) {
      elsewhere
          .computeIfAbsent(target.url(), url -> ConcurrentHashMap.newKeySet())
          .add(
              new Where(
                  facts.path(), reference.written(), target.fragment(), reference.position()));
    }
  }

  private void language(PageFacts facts, Reference reference, String tag) {
    if (tag.equalsIgnoreCase("x-default")) {
      return;
    }
    try {
      new Locale.Builder().setLanguageTag(tag).build();
    } catch (IllformedLocaleException e) {
      report(
          Finding.warning("links/hreflang", Message.of("links.hreflang-tag", tag))
              .help(Message.of("links.hreflang-tag.help"))
              .about(tag),
          facts.path(),
          reference);
    }
  }

  /** Judges what depends on another file: its anchors, and whether it has moved. */
  private void judge(Deferred link) {
    Inside target = link.target();
    Reference reference = link.reference();
    boolean movedAway =
        reference.kind() == Kind.LINK
            && moved.containsKey(target.path())
            && !moved.containsKey(link.page());
    if (movedAway) {
      if (!ways.containsKey(link.page())) {
        reportMoved(link.page(), reference, target);
      }
      return;
    }
    if (reference.kind() == Kind.CANONICAL
        && unlisted.contains(target.path())
        && !unlisted.contains(link.page())) {
      report(
          Finding.warning("links/canonical", Message.of("links.canonical", reference.written()))
              .help(Message.of("links.canonical.help"))
              .about(reference.written()),
          link.page(),
          reference);
    }
    if (link.unsaid() && !levels.getOrDefault(target.path(), "easy").equals("easy")) {
      report(
          Finding.warning("links/easy", Message.of("links.easy", reference.written()))
              .help(Message.of("links.easy.help"))
              .about(reference.written()),
          link.page(),
          reference);
    }
    // Structured data name things by addresses with a fragment; these are no places on pages.
    boolean name = reference.carrier().startsWith("ld+json");
    if (name || target.fragment().isEmpty() || !hasAnchors(target.path())) {
      return;
    }
    Set<String> there = anchors.getOrDefault(target.path(), Set.of());
    boolean found =
        there.contains(target.rawFragment())
            || there.contains(target.fragment())
            || target.fragment().equalsIgnoreCase("top")
            || target.fragment().startsWith("/")
            || target.fragment().startsWith("!");
    if (!found) {
      Finding finding =
          Finding.error(
                  "links/anchor", Message.of("links.anchor", target.fragment(), target.path()))
              .about(reference.written());
      report(
          Suggestion.nearest(target.fragment(), there)
              .map(near -> finding.help(Message.of("links.anchor.near", near)))
              .orElseGet(() -> finding.help(Message.of("links.anchor.help"))),
          link.page(),
          reference);
    }
  }

  /** Reads the pages once more that link to pages which have moved. */
  private void judgeMoved() {
    ways.entrySet().parallelStream()
        .filter(way -> !moved.containsKey(way.getKey()))
        .filter(way -> !Collections.disjoint(way.getValue(), moved.keySet()))
        .map(Map.Entry::getKey)
        .forEach(
            page ->
                text(page)
                    .ifPresent(
                        text -> {
                          PageFacts facts = HtmlReferences.in(page, text);
                          for (Reference reference : facts.references()) {
                            if (reference.kind() == Kind.LINK
                                && resolver.resolve(facts, reference) instanceof Inside target
                                && moved.containsKey(target.path())) {
                              reportMoved(page, reference, target);
                            }
                          }
                        }));
  }

  private void reportMoved(String page, Reference reference, Inside target) {
    report(
        Finding.warning("links/moved", Message.of("links.moved", reference.written()))
            .help(Message.of("links.moved.help", moved.getOrDefault(target.path(), "")))
            .about(reference.written()),
        page,
        reference);
  }

  private static boolean hasAnchors(String path) {
    String name = path.toLowerCase(Locale.ROOT);
    return isPage(name) || name.endsWith(".svg");
  }

  /** Pages in several languages must name each other, else search engines ignore it. */
  private void judgeLanguages() {
    languages.forEach(
        (page, alternates) -> {
          if (!alternates.containsValue(page)) {
            report(
                Finding.warning("links/hreflang", Message.of("links.hreflang-itself"))
                    .help(Message.of("links.hreflang-itself.help")),
                page,
                "",
                Position.START);
          }
          alternates.forEach(
              (language, other) -> {
                Map<String, String> back = languages.getOrDefault(other, Map.of());
                if (tree.has(other) && !back.containsValue(page)) {
                  report(
                      Finding.warning(
                              "links/hreflang", Message.of("links.hreflang-back", other, language))
                          .help(Message.of("links.hreflang-back.help"))
                          .about(other),
                      page,
                      "",
                      Position.START);
                }
              });
        });
  }

  /** Pages that nobody can get to from the start page, by any way. */
  private void judgeWays() {
    if (!ways.containsKey("index.html")) {
      return;
    }
    Set<String> reached = new HashSet<>(Set.of("index.html"));
    Deque<String> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      for (String next : ways.getOrDefault(open.remove(), Set.of())) {
        if (reached.add(next)) {
          open.add(next);
        }
      }
    }
    List<String> orphans = new ArrayList<>(ways.keySet());
    orphans.removeAll(reached);
    orphans.removeIf(page -> moved.containsKey(page) || page.equals(NOT_FOUND));
    for (String page : orphans) {
      report(
          Finding.warning("links/orphan", Message.of("links.orphan", page))
              .help(Message.of("links.orphan.help")),
          page,
          "",
          Position.START);
    }
  }

  private void report(Finding finding, String page, Reference reference) {
    report(finding, page, reference.written(), reference.position());
  }

  private void report(Finding finding, String page, String written, Position position) {
    if (!origins.isRepeated(page, written)) {
      findings.add(origins.place(finding, page, written, position));
    }
  }
}
