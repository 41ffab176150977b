package de.roterfaden.check.accessibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A built page, parsed with the position of every element. */
public final class HtmlPage {

  private final String path;
  private final String language;
  private final Document document;
  private final List<Element> elements = new ArrayList<>();
  private final Set<Element> visible = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Text> texts = new ArrayList<>();

  /**
   * Words that stand in an element itself, not in those within it.
   *
   * @param element the element
   * @param own its words
   */
  record Text(Element element, String own) {}

  /**
   * @param path path of the file, relative to the root of the site, with forward slashes
   * @param language BCP 47 tag that it should have, or "" if nobody knows
   * @param document its elements; they are not changed
   */
  public HtmlPage(String path, String language, Document document) {
    this.path = path;
    this.language = language;
    this.document = document;
    document.children().forEach(root -> read(root, false));
  }

  /**
   * Reads a page of which only its text is known.
   *
   * @param path path of the file, relative to the root of the site
   * @param html its text
   */
  public static HtmlPage of(String path, String html) {
    return new HtmlPage(path, "", Parser.htmlParser().setTrackPosition(true).parseInput(html, ""));
  }

  private void read(Element element, boolean within) {
    boolean hidden = within || Hidden.isItself(element);
    elements.add(element);
    if (!hidden) {
      visible.add(element);
      String own = element.ownText();
      if (!own.isBlank()) {
        texts.add(new Text(element, own));
      }
      if (Headings.is(element)) {
        headings.add(element);
      }
    }
    if (!element.id().isEmpty()) {
      ids.add(element.id());
    }
    for (Element child : element.children()) {
      read(child, hidden);
    }
  }

  /** Path of the file, relative to the root of the site. */
  public String path() {
    return path;
  }

  /** The language that it should have, or "" if nobody knows. */
  public String language() {
    return language;
  }

  /** Its elements, which nobody changes. */
  public Document document() {
    return document;
  }

  /** All elements in their order, hidden ones too. */
  List<Element> elements() {
    return elements;
  }

  /** Whether neither eyes nor screen readers are kept from an element. */
  boolean isVisible(Element element) {
    return visible.contains(element);
  }

  /** Whether an element of this id is there. */
  boolean hasId(String id) {
    return ids.contains(id);
  }

  /** The elements of these names that reach readers, in their order. */
  List<Element> visible(Set<String> names) {
    List<Element> found = new ArrayList<>();
    for (Element element : elements) {
      if (names.contains(element.normalName()) && visible.contains(element)) {
        found.add(element);
      }
    }
    return found;
  }

  /** The headings that reach readers, in their order. */
  List<Element> headings() {
    return headings;
  }

  /** The texts that reach readers, each with the element right around it. */
  List<Text> texts() {
    return texts;
  }

  /** The elements that match a CSS selector and that reach readers. */
  List<Element> visible(String selector) {
    List<Element> found = new ArrayList<>();
    for (Element element : document.select(selector)) {
      if (visible.contains(element)) {
        found.add(element);
      }
    }
    return found;
  }

  /** Whether the page only sends readers on: nobody reads it. */
  boolean isMoved() {
    return document.select("meta[http-equiv=refresh]").stream()
        .anyMatch(meta -> meta.attr("content").strip().matches("0\\s*[;,].*"));
  }
}
