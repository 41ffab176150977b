package de.roterfaden.bake.pictures;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Builds a drawing anew from the elements and attributes that are known to be harmless. Nothing is
 * copied: what is not on the lists of {@link SvgNames} does not exist. Links and active parts are
 * reported, notes of editors go silently.
 */
final class SvgCleaner {

  /** Ten megabytes of text. */
  private static final int MAXIMUM = 10_000_000;

  private static final int DEEPEST = 200;
  private static final int MOST_ELEMENTS = 200_000;
  private static final long HEAVIEST = 1_000_000;

  private static final Pattern LOCAL = Pattern.compile("#[^\\s\"'()<>&]+");
  private static final Pattern ID = Pattern.compile("[^\\s\"'()<>&]+");
  private static final Pattern EMBEDDED =
      Pattern.compile("data:image/[a-z+.-]+;base64,(.*)", Pattern.DOTALL);

  private final String name;
  private final XMLStreamReader in;
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final Deque<SvgElement> open = new ArrayDeque<>();
  private final SvgElement holder = new SvgElement("", Position.START);
  private boolean withoutNamespace;
  private final XmlText source;
  private int elements;
  private Position here = Position.START;

  private SvgCleaner(String name, XmlText source) throws XMLStreamException {
    this.name = name;
    this.source = source;
    this.in = reader(source.text());
  }

  static CleanPicture clean(String name, byte[] bytes) {
    if (bytes.length > MAXIMUM) {
      return unusable(name, "pictures.too-big", Position.START);
    }
    try {
      return new SvgCleaner(name, XmlText.decode(bytes)).clean();
    } catch (CharacterCodingException e) {
      return unusable(name, "pictures.not-xml", Position.START);
    } catch (XMLStreamException e) {
      return unusable(name, "pictures.not-xml", position(e.getLocation()));
    } catch (RuntimeException e) {
      // The parser of the JDK answers some broken files with exceptions of its own.
      return unusable(name, "pictures.not-xml", Position.START);
    }
  }

  /** The parser of the JDK, without document types, entities and anything from outside. */
  private static XMLStreamReader reader(String xml) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // Java 24 began to stop at 200 levels by itself, and calls that broken XML; our own limit says
    // what to do.
    factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "0");
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory.createXMLStreamReader(new StringReader(xml));
  }

  private CleanPicture clean() throws XMLStreamException {
    open.push(holder);
    while (in.hasNext()) {
      int event = in.next();
      here = source.tagBefore(in.getLocation());
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(in.getText());
        case XMLStreamConstants.PROCESSING_INSTRUCTION -> instruction();
        case XMLStreamConstants.ENTITY_REFERENCE -> {
          return unusable(name, "pictures.not-xml", here);
        }
        default -> {}
      }
      if (open.size() > DEEPEST || elements > MOST_ELEMENTS) {
        return unusable(name, "pictures.too-complex", here);
      }
    }
    List<SvgElement> roots = holder.elements();
    if (roots.isEmpty() || !roots.get(0).name().equals("svg")) {
      return unusable(name, "pictures.not-svg", Position.START);
    }
    return cleaned(roots.get(0));
  }

  private CleanPicture cleaned(SvgElement root) {
    if (SvgWeight.of(root) > HEAVIEST) {
      return unusable(name, "pictures.too-complex", Position.START);
    }
    StringBuilder xml = new StringBuilder();
    root.write(xml, true);
    xml.append('\n');
    SvgSize size = SvgSize.of(root);
    return new CleanPicture(
        new CleanPicture.Bytes(xml.toString().getBytes(StandardCharsets.UTF_8)),
        PictureFormat.SVG,
        size.width(),
        size.height(),
        List.copyOf(findings.values()));
  }

  private void start() throws XMLStreamException {
    String element = in.getLocalName();
    String namespace = in.getNamespaceURI() == null ? "" : in.getNamespaceURI();
    elements++;
    if (open.size() == 1 && namespace.isEmpty()) {
      withoutNamespace = true;
    }
    boolean drawing = namespace.equals(SvgNames.SVG) || (withoutNamespace && namespace.isEmpty());
    if (drawing && element.equals("a")) {
      link();
      open.push(open.peek());
    } else if (drawing && SvgNames.ELEMENTS.contains(element)) {
      element(element);
    } else {
      report(element, drawing || namespace.equals(SvgNames.XHTML));
      skip();
    }
  }

  private void element(String element) {
    SvgElement made = new SvgElement(element, here);
    for (int i = 0; i < in.getAttributeCount(); i++) {
      attribute(made, i);
    }
    open.element().add(made);
    open.push(made);
  }

  private void end() {
    SvgElement ended = open.pop();
    if (ended == open.peek()) {
      return;
    }
    here = ended.start();
    boolean empty =
        switch (ended.name()) {
          case "style" -> !style(ended);
          case "image" -> ended.attribute("href").isEmpty();
          default -> SvgNames.ANIMATIONS.contains(ended.name()) && !animation(ended);
        };
    if (empty) {
      open.element().removeLast();
    }
  }

  private void text(String text) {
    SvgElement parent = open.element();
    if (SvgNames.TEXT.contains(parent.name()) || parent.name().equals("style")) {
      parent.add(text);
    }
  }

  private void instruction() {
    if (in.getPITarget().equals("xml-stylesheet")) {
      warn("pictures.external", "xml-stylesheet");
    }
  }

  private void link() {
    String target = in.getAttributeValue(null, "href");
    target = target == null ? in.getAttributeValue(SvgNames.XLINK, "href") : target;
    if (target != null) {
      warn("pictures.link", shortened(target));
    }
    for (int i = 0; i < in.getAttributeCount(); i++) {
      if (isHandler(in.getAttributeLocalName(i))) {
        warn("pictures.script", in.getAttributeLocalName(i));
      }
    }
  }

  private void attribute(SvgElement made, int i) {
    String namespace = in.getAttributeNamespace(i) == null ? "" : in.getAttributeNamespace(i);
    String key = in.getAttributeLocalName(i);
    String value = in.getAttributeValue(i);
    if (key.equals("href") && (namespace.isEmpty() || namespace.equals(SvgNames.XLINK))) {
      reference(made, value.strip(), namespace.isEmpty());
    } else if (namespace.equals(SvgNames.XML)) {
      if (key.equals("lang") || key.equals("space")) {
        made.attributes().put("xml:" + key, value);
      }
    } else if (!namespace.isEmpty()) {
      return;
    } else if (isHandler(key)) {
      warn("pictures.script", key);
    } else if (SvgNames.WORDS.contains(key) || key.startsWith("aria-")) {
      words(made, key, value);
    } else if (key.equals("style")) {
      styleAttribute(made, value);
    } else if (SvgNames.ATTRIBUTES.contains(key) || SvgNames.PRESENTATION.contains(key)) {
      value(made, key, value);
    }
  }

  private void value(SvgElement made, String key, String value) {
    if (Css.isHarmless(value)) {
      made.attributes().put(key, value);
    } else {
      warn("pictures.external", key + "=\"" + shortened(value) + "\"");
    }
  }

  private static void words(SvgElement made, String key, String value) {
    if (!key.equals("id") || ID.matcher(value).matches()) {
      made.attributes().put(key, value);
    }
  }

  private void styleAttribute(SvgElement made, String value) {
    Css css = new Css();
    String kept = css.declarations(value);
    if (css.removedExternal()) {
      warn("pictures.external", "style=\"" + shortened(value) + "\"");
    }
    if (!kept.isEmpty()) {
      made.attributes().put("style", kept);
    }
  }

  /** A reference may only lead to another part of the same picture, or be a picture of pixels. */
  private void reference(SvgElement made, String target, boolean wins) {
    if (made.name().equals("image")) {
      embedded(made, target);
    } else if (LOCAL.matcher(target).matches() && SvgNames.POINTING.contains(made.name())) {
      if (wins || !made.attributes().containsKey("href")) {
        made.attributes().put("href", target);
      }
    } else if (!target.isEmpty()) {
      warn("pictures.external", shortened(target));
    }
  }

  /** A photo inside of a drawing is cleaned as any other. */
  private void embedded(SvgElement made, String target) {
    Matcher data = EMBEDDED.matcher(target);
    if (!data.matches()) {
      String key = target.startsWith("data:") ? "pictures.embedded" : "pictures.external";
      warn(key, shortened(target));
      return;
    }
    byte[] bytes = decoded(data.group(1));
    PictureFormat format = PictureFormat.of(bytes);
    CleanPicture picture =
        format == PictureFormat.SVG || format == PictureFormat.UNKNOWN
            ? PictureCleaner.unusable(name, format, "pictures.unknown-format", Position.START)
            : PictureCleaner.raster(name, format, bytes);
    if (picture.isUsable()) {
      String encoded = Base64.getEncoder().encodeToString(picture.bytes());
      made.attributes().put("href", "data:" + format.mediaType() + ";base64," + encoded);
    } else {
      warn("pictures.embedded", shortened(target));
    }
  }

  private static byte[] decoded(String base64) {
    try {
      return Base64.getMimeDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      return new byte[0];
    }
  }

  /** Cleans a style sheet. Returns whether anything is left of it. */
  private boolean style(SvgElement element) {
    Css css = new Css();
    String kept = css.sheet(element.text());
    if (css.removedExternal()) {
      warn("pictures.external", "<style>");
    }
    if (css.removedRules()) {
      warn("pictures.rules", "<style>");
    }
    element.setText(kept);
    return !kept.isEmpty();
  }

  /** Whether an animation changes something harmless. */
  private boolean animation(SvgElement element) {
    String target = element.attribute("attributeName");
    boolean harmless =
        element.name().equals("animateMotion")
            || SvgNames.PRESENTATION.contains(target)
            || (SvgNames.ATTRIBUTES.contains(target) && !target.equals("attributeName"));
    if (!harmless) {
      warn(
          "pictures.script",
          "<" + element.name() + " attributeName=\"" + shortened(target) + "\">");
    } else if (element.attribute("repeatCount").equals("indefinite")) {
      warn("pictures.moves", element.name());
    }
    return harmless;
  }

  private void report(String element, boolean known) {
    boolean active =
        SvgNames.ACTIVE.stream()
            .anyMatch(
                name -> name.toLowerCase(Locale.ROOT).equals(element.toLowerCase(Locale.ROOT)));
    if (known && active) {
      warn("pictures.script", "<" + element + ">");
    } else if (known && !SvgNames.NOTES.contains(element)) {
      warn("pictures.unknown-element", "<" + element + ">");
    }
  }

  /** Reads past an element with everything in it. */
  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = in.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  /** Says something once for each thing, at its first place. */
  private void warn(String key, String what) {
    findings.computeIfAbsent(
        key + ' ' + what,
        k ->
            Finding.warning(key.replace('.', '/'), Message.of(key, file(), what))
                .help(Message.of(key + ".help"))
                .at(name, here)
                .about(what));
  }

  private static Position position(@Nullable Location location) {
    int line = location == null ? 1 : Math.max(1, location.getLineNumber());
    int column = location == null ? 1 : Math.max(1, location.getColumnNumber());
    return new Position(line, column, line, column);
  }

  private String file() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static boolean isHandler(String key) {
    return key.toLowerCase(Locale.ROOT).startsWith("on");
  }

  private static String shortened(String value) {
    String flat = value.replaceAll("\\s+", " ");
    return flat.length() > 60 ? flat.substring(0, 59) + "…" : flat;
  }

  private static CleanPicture unusable(String name, String key, Position position) {
    return PictureCleaner.unusable(name, PictureFormat.SVG, key, position);
  }
}
