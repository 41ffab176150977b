package de.roterfaden.markup;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Level;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.PageType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * One page on its way from Markdown to HTML: first the tree is looked through as a whole, then its
 * parts are rendered from the innermost block outwards. Serves one page and one thread.
 */
final class PageCompilation implements Typesetter {

  private static final Comparator<Position> ORDER =
      Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

  /**
   * How often similar names are looked for on one page; who has more mistakes has other worries.
   */
  private static final int MOST_SUGGESTIONS = 100;

  private final Page page;
  private final PageContext context;
  private final Places places;
  private final Anchors anchors = new Anchors();
  private final Sanitizer sanitizer = new Sanitizer();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final IdentityHashMap<Container, BlockCall> calls = new IdentityHashMap<>();
  private int suggestions;
  private boolean holdsHtml;
  private final Headings headings;
  private final Footnotes footnotes;
  private final Pictures pictures;
  private final IdentityHashMap<Node, Integer> tables = new IdentityHashMap<>();

  PageCompilation(Site site, Page page) {
    this.page = page;
    this.context = new PageContext(site, page.url(), page.version());
    this.places = new Places(page.bodyLine());
    this.headings = new Headings(this);
    this.footnotes = new Footnotes(this);
    this.pictures = new Pictures(this, page.path());
  }

  Compiled compile() {
    Node document = context.site().markdown().parse(page.body());
    Outline outline = Outline.of(document);
    prepare(outline);
    if (page.type() == PageType.CHAPTER || page.type() == PageType.FUTURE_TASK) {
      context.site().terms().mark(document, context);
    }
    String text = html(document);
    String notes = footnotes.html();
    String html = text + pictures.credits() + notes;
    passages.sort(Comparator.comparing(Passage::position, ORDER));
    findings.sort(Comparator.comparing(Finding::position, ORDER));
    return new Compiled(html, headings.all(), passages, findings);
  }

  /** Checks what the tree holds and gives out ids: explicit ones before those that are made. */
  private void prepare(Outline outline) {
    outline.tooDeep().ifPresent(node -> report(Problem.error("too-deep"), places.of(node)));
    outline.strayEnds().forEach(end -> report(Problem.error("stray-end"), places.of(end)));
    BlockChecks checks = new BlockChecks(this);
    for (Container container : outline.containers()) {
      checks.call(container).ifPresent(call -> calls.put(container, call));
    }
    headings.takeWrittenIds(outline.headings());
    for (Container container : outline.containers()) {
      BlockCall call = calls.get(container);
      if (call != null) {
        Blocks.named(container.name()).ifPresent(block -> block.claim(call, anchors));
      }
    }
    footnotes.claim(outline.footnoteReferences(), outline.footnotes());
    headings.claimIds();
    pictures.prepare(outline.images());
    outline.tables().forEach(table -> tables.put(table, tables.size() + 1));
    holdsHtml = !outline.parentsOfHtml().isEmpty();
    for (Node parent : outline.parentsOfHtml()) {
      RawHtml.clean(parent, anchors, places, finding -> report(finding, finding.position()));
    }
  }

  Page page() {
    return page;
  }

  PageContext context() {
    return context;
  }

  Places places() {
    return places;
  }

  Anchors anchors() {
    return anchors;
  }

  /** All that is inside a node, as HTML that is safe; the node is empty afterwards. */
  String html(Node node) {
    String made = context.site().markdown().html(Part.inside(node, this));
    return (holdsHtml ? sanitizer.clean(made) : sanitizer.tidy(made)).strip();
  }

  void add(Passage passage) {
    passages.add(passage);
  }

  void report(Finding finding, Position position) {
    findings.add(finding.at(page.file(), position).inVersion(page.version().id()));
  }

  /** Tells of a link that leads nowhere; similar names are looked for a limited number of times. */
  void report(LinkTarget.Nowhere nowhere, Position position) {
    boolean affordable = suggestions < MOST_SUGGESTIONS;
    suggestions++;
    report(affordable ? nowhere.finding() : nowhere.problem(), position);
  }

  LinkTarget resolve(String written) {
    return context.site().links().resolve(written, page.path(), page.version());
  }

  @Override
  public String softBreak() {
    return page.version().level() == Level.EASY ? "<br>\n" : "\n";
  }

  @Override
  public Anchor link(Link link) {
    Position position = places.of(link);
    LinkTarget target = resolve(destination(link));
    if (target instanceof LinkTarget.Own own && !anchors.has(own.id())) {
      target =
          new LinkTarget.Nowhere(
              Problem.error("unknown-anchor", own.id()).about(own.id()),
              () -> Problem.nearest(own.id(), anchors.all()));
    }
    if (target instanceof LinkTarget.Nowhere nowhere) {
      report(nowhere, position);
      return Anchor.NONE;
    }
    if (PlainText.of(link).isEmpty() && !holdsPicture(link)) {
      report(
          Problem.warning("link-without-words", link.getDestination()).about(link.getDestination()),
          position);
    }
    if (target instanceof LinkTarget.Elsewhere elsewhere && !elsewhere.encrypted()) {
      report(Problem.info("plain-http", elsewhere.address()).about(elsewhere.address()), position);
    }
    Anchor anchor = context.anchor(target);
    String href = anchor.attributes().getOrDefault("href", "");
    add(new Passage.Link(PlainText.of(link), link.getDestination(), href, position));
    return anchor;
  }

  private static boolean holdsPicture(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Image || holdsPicture(child)) {
        return true;
      }
    }
    return false;
  }

  /** The address; what was typed as {@code www.…} is taken to be encrypted. */
  private static String destination(Link link) {
    String address = link.getDestination();
    String words = PlainText.of(link);
    return words.startsWith("www.") && address.equals("http://" + words)
        ? "https://" + words
        : address;
  }

  @Override
  public String picture(Image image) {
    return pictures.inline(image);
  }

  @Override
  public String figure(Paragraph paragraph) {
    return pictures.figure(paragraph);
  }

  @Override
  public Title heading(Heading heading) {
    return headings.title(heading);
  }

  @Override
  public String container(Container container) {
    BlockCall call = calls.get(container);
    Optional<Block> block = Blocks.named(container.name());
    if (call == null || block.isEmpty()) {
      return sanitizer.keep(html(container));
    }
    boolean strayContent =
        block.get().form().content() == Block.Need.NONE && container.getFirstChild() != null;
    String own = block.get().html(call);
    return sanitizer.keep(strayContent ? own + html(container) : own);
  }

  @Override
  public String footnote(FootnoteReference reference) {
    return footnotes.sign(reference);
  }

  @Override
  public String tableName(TableBlock table) {
    return context.label("table.name", tables.get(table));
  }

  @Override
  public String authorsHtml(String html) {
    return html;
  }
}
