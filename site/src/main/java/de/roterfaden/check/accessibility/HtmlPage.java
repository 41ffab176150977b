package de.roterfaden.check.accessibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A built page, parsed with the position of every element. */
public final class HtmlPage {

  /** What sends readers on, or loads the page anew. */
  static final Query REFRESH = Query.of("meta[http-equiv=refresh]");

  private static final BitSet NOWHERE = new BitSet();

  private final String path;
  private final String language;
  private final Document document;
  private final List<Element> elements = new ArrayList<>();
  private final Set<Element> visible = new HashSet<>();
  private final BitSet visibleAt = new BitSet();

  /** Where in {@code elements} those of a name are. */
  private final Map<String, BitSet> named = new HashMap<>();

  /** Where in {@code elements} those with an attribute are. */
  private final Map<String, BitSet> attributed = new HashMap<>();

  /** Names that were asked for: several rules ask for the same. */
  private final Map<Element, String> names = new HashMap<>();

  private final Map<String, Element> ids = new HashMap<>();
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
    int index = elements.size();
    elements.add(element);
    named.computeIfAbsent(element.normalName(), name -> new BitSet()).set(index);
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        attributed.computeIfAbsent(key, any -> new BitSet()).set(index);
      }
    }
    if (!hidden) {
      visible.add(element);
      visibleAt.set(index);
      if (hasText(element)) {
        texts.add(new Text(element, element.ownText()));
      }
      if (Headings.is(element)) {
        headings.add(element);
      }
    }
    if (element.attributesSize() > 0 && !element.id().isEmpty()) {
      ids.putIfAbsent(element.id(), element);
    }
    for (Element child = element.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      read(child, hidden);
    }
  }

  private static boolean hasText(Element element) {
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode words && !words.isBlank()) {
        return true;
      }
    }
    return false;
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
    return ids.containsKey(id);
  }

  /** The first element of this id; null if there is none. */
  @Nullable Element byId(String id) {
    return ids.get(id);
  }

  /** The elements of these names that reach readers, in their order. */
  List<Element> visible(Set<String> names) {
    BitSet places = new BitSet();
    names.forEach(name -> places.or(named.getOrDefault(name, NOWHERE)));
    places.and(visibleAt);
    return places.stream().mapToObj(elements::get).toList();
  }

  /** The headings that reach readers, in their order. */
  List<Element> headings() {
    return headings;
  }

  /** The texts that reach readers, each with the element right around it. */
  List<Text> texts() {
    return texts;
  }

  /** The elements that match and that reach readers, in their order. */
  List<Element> visible(Query query) {
    BitSet places = candidates(query);
    places.and(visibleAt);
    return places.stream().mapToObj(elements::get).filter(query::matches).toList();
  }

  /** All elements that match, hidden ones too, in their order. */
  List<Element> all(Query query) {
    return candidates(query).stream().mapToObj(elements::get).filter(query::matches).toList();
  }

  /** The first of these; null if there is none. */
  @Nullable Element first(Query query) {
    return candidates(query).stream()
        .mapToObj(elements::get)
        .filter(query::matches)
        .findFirst()
        .orElse(null);
  }

  private BitSet candidates(Query query) {
    BitSet places = new BitSet();
    query.names().forEach(name -> places.or(named.getOrDefault(name, NOWHERE)));
    query.attributes().forEach(key -> places.or(attributed.getOrDefault(key, NOWHERE)));
    return places;
  }

  /** What {@link AccessibleName} calls an element of the page. */
  String name(Element element) {
    return names.computeIfAbsent(element, AccessibleName::of);
  }

  /** Whether the page only sends readers on: nobody reads it. */
  boolean isMoved() {
    return all(REFRESH).stream()
        .anyMatch(meta -> meta.attr("content").strip().matches("0\\s*[;,].*"));
  }
}
