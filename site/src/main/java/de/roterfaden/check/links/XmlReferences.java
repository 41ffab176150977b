package de.roterfaden.check.links;

import de.roterfaden.check.links.Reference.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The addresses in sitemaps, feeds (Atom and RSS) and drawings. */
final class XmlReferences {

  /** Elements of sitemaps and feeds whose text is an address. */
  private static final Set<String> TEXTS = Set.of("loc", "image:loc", "link", "logo", "icon");

  private XmlReferences() {}

  /**
   * What a file of XML refers to.
   *
   * @param path path of the file, which tells a drawing by its ending
   * @param xml its text
   */
  static PageFacts in(String path, String xml) {
    Document document = Parser.xmlParser().setTrackPosition(true).parseInput(xml, "");
    List<Reference> found = new ArrayList<>();
    Set<String> anchors = new HashSet<>();
    boolean drawing = path.toLowerCase(Locale.ROOT).endsWith(".svg");
    for (Element element : document.getAllElements()) {
      if (element.hasAttr("id")) {
        anchors.add(element.attr("id"));
      }
      for (String name : List.of("href", "xlink:href")) {
        if (element.hasAttr(name)) {
          found.add(
              new Reference(
                  kind(element, drawing),
                  element.tagName() + "[" + name + "]",
                  element.attr(name),
                  "",
                  Places.of(element, name)));
        }
      }
      boolean text = !element.ownText().isBlank() || !element.hasAttr("href");
      if (!drawing && TEXTS.contains(element.tagName()) && text) {
        found.add(
            new Reference(
                Kind.ENTRY, element.tagName(), element.ownText(), "", Places.of(element)));
      }
    }
    return PageFacts.of(path, found, anchors);
  }

  private static Kind kind(Element element, boolean drawing) {
    if (!drawing) {
      return Kind.ENTRY;
    }
    return element.tagName().equals("a") ? Kind.LINK : Kind.RESOURCE;
  }
}
