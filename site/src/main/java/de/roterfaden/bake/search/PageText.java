package de.roterfaden.bake.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What can be found on a page: the text of its {@code main}, cut into sections at headings that
 * have an anchor. Navigation, forms, drawings and what a theme marks with {@code data-nosearch} are
 * left out.
 *
 * @param url address relative to the root of the site
 * @param title heading of the page
 * @param sections its text; the first section is what stands before the first anchor
 */
record PageText(String url, String title, List<Section> sections) {

  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6", "dt");

  private static final String LEFT_OUT =
      "nav, form, script, style, template, svg, [hidden], [data-nosearch], .faden-credit,"
          + " .faden-credits";

  private static final Pattern SPACE = Pattern.compile("[\\s\\x00\\u00ad\\u00a0]+");

  PageText {
    sections = List.copyOf(sections);
  }

  /**
   * A part of a page.
   *
   * @param id its anchor, or ""
   * @param heading its heading, or ""
   * @param text its text without the heading, with single spaces
   */
  record Section(String id, String heading, String text) {}

  /**
   * What the page is about in a word, as its author has named its folder: readers search for the
   * street workshop also where the chapter has a title of its own.
   */
  String topic() {
    int end = url.lastIndexOf('/');
    return end < 0 ? "" : url.substring(url.lastIndexOf('/', end - 1) + 1, end).replace('-', ' ');
  }

  /**
   * Reads a page.
   *
   * @param url address relative to the root of the site
   * @param html the whole page
   */
  static PageText of(String url, String html) {
    Document page = Jsoup.parse(html);
    Element first = page.selectFirst("h1");
    String title = first == null ? page.title() : clean(first.text());
    Element main = page.selectFirst("main");
    Element body = main == null ? page.body() : main;
    body.select(LEFT_OUT).remove();
    Cutter cutter = new Cutter();
    body.traverse(cutter);
    return new PageText(url, title, cutter.sections());
  }

  private static String clean(String text) {
    String joined = text.replace("\u00ad", "");
    return SPACE.matcher(joined).replaceAll(" ").strip();
  }

  /** Walks through a page and begins a section at every heading that has an anchor. */
  private static final class Cutter implements NodeVisitor {

    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String id = "";
    private String heading = "";

    /** How deep the heading lies that has been told as a whole; -1 outside of one. */
    private int told = -1;

    List<Section> sections() {
      end();
      return sections;
    }

    @Override
    public void head(Node node, int depth) {
      if (told >= 0) {
        return;
      }
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element element) {
        enter(element, depth);
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (depth == told) {
        told = -1;
      }
      if (node instanceof Element element && element.isBlock()) {
        part();
      }
    }

    private void enter(Element element, int depth) {
      if (element.isBlock()) {
        part();
      } else if (element.nameIs("br")) {
        text.append(' ');
      }
      String anchor = anchor(element);
      if (element.nameIs("h1")) {
        told = depth;
      } else if (!anchor.isEmpty()) {
        end();
        id = anchor;
        heading = clean(element.text());
        told = depth;
      }
    }

    /** Sets blocks apart that do not end like a sentence, such as the items of a list. */
    private void part() {
      int last = text.length() - 1;
      while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
        last--;
      }
      boolean open = last >= 0 && Character.isLetterOrDigit(text.charAt(last));
      text.append(open ? " · " : " ");
    }

    /** The anchor of a heading: its own, or that of the entry that it heads. */
    private static String anchor(Element element) {
      if (!HEADINGS.contains(element.normalName())) {
        return "";
      }
      Element above = element.parent();
      boolean heads = above != null && element.elementSiblingIndex() == 0;
      return element.id().isEmpty() && heads ? above.id() : element.id();
    }

    private void end() {
      String words = clean(text.toString()).replaceFirst(" ·$", "");
      if (sections.isEmpty() || !words.isEmpty() || !heading.isEmpty()) {
        sections.add(new Section(id, heading, words));
      }
      text.setLength(0);
    }
  }
}
