package de.roterfaden.check.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A CSS selector of single elements, read once and not for each page: names, {@code [attribute]},
 * {@code [attribute=value]}, {@code [attribute^=value]} and {@code :not(…)}, alternatives parted by
 * commas. Values are compared as jsoup does, without regard to case. Which elements may match is
 * told by a name or an attribute, so that a page need not try all of them, see {@link
 * HtmlPage#visible(Query)}.
 *
 * <pre>{@code
 * static final Query LINKS = Query.of("a[href], [role=link]");
 * }</pre>
 */
final class Query {

  private static final Pattern PART =
      Pattern.compile(
          "(?<name>[a-z][a-z0-9]*)|\\[(?<attribute>[a-z-]+)(?:(?<how>\\^?=)(?<value>[^\\]]+))?\\]|:not\\((?<not>[^)]*)\\)");

  private final List<Alternative> alternatives;
  private final Set<String> names;
  private final Set<String> attributes;

  private Query(List<Alternative> alternatives) {
    this.alternatives = alternatives;
    this.names =
        alternatives.stream()
            .map(Alternative::name)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    this.attributes =
        alternatives.stream()
            .filter(alternative -> alternative.name().isEmpty())
            .map(alternative -> alternative.demands().get(0).attribute())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Reads a selector.
   *
   * @param selector the selector, in lower case
   * @throws IllegalArgumentException if it says more than is understood here, or if an alternative
   *     has neither a name nor an attribute
   */
  static Query of(String selector) {
    return new Query(Stream.of(selector.split(",\\s*", -1)).map(Alternative::of).toList());
  }

  /** Whether an element matches. */
  boolean matches(Element element) {
    for (Alternative alternative : alternatives) {
      if (alternative.matches(element)) {
        return true;
      }
    }
    return false;
  }

  /** The element itself, or the next around it, that matches; null if there is none. */
  @Nullable Element closest(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (matches(at)) {
        return at;
      }
    }
    return null;
  }

  /** All that match: the element itself, and what is in it, in their order. */
  List<Element> in(Element element) {
    return element.stream().filter(this::matches).toList();
  }

  /** The first of these; null if there is none. */
  @Nullable Element firstIn(Element element) {
    if (matches(element)) {
      return element;
    }
    for (Element at = element.firstElementChild(); at != null; at = at.nextElementSibling()) {
      Element found = firstIn(at);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Names of elements that may match. */
  Set<String> names() {
    return names;
  }

  /** Attributes: elements of other names have one of them if they match. */
  Set<String> attributes() {
    return attributes;
  }

  /**
   * One of the alternatives.
   *
   * @param name name of the element, or "" for any
   * @param demands what its attributes have to be like
   * @param not what it must not match
   */
  private record Alternative(String name, List<Demand> demands, List<Alternative> not) {

    static Alternative of(String selector) {
      Alternative read = anyOf(selector);
      if (read.name.isEmpty() && read.demands.isEmpty()) {
        throw new IllegalArgumentException("Neither name nor attribute: " + selector);
      }
      return read;
    }

    private static Alternative anyOf(String selector) {
      String name = "";
      List<Demand> demands = new ArrayList<>();
      List<Alternative> not = new ArrayList<>();
      Matcher part = PART.matcher(selector);
      int end = 0;
      while (part.lookingAt()) {
        if (part.group("name") != null && end == 0) {
          name = part.group("name");
        } else if (part.group("attribute") != null) {
          demands.add(Demand.of(part.group("attribute"), part.group("how"), part.group("value")));
        } else if (part.group("not") != null) {
          not.add(anyOf(part.group("not")));
        } else {
          break;
        }
        end = part.end();
        part.region(end, selector.length());
      }
      if (end < selector.length() || end == 0) {
        throw new IllegalArgumentException("Not understood: " + selector);
      }
      return new Alternative(name, List.copyOf(demands), List.copyOf(not));
    }

    boolean matches(Element element) {
      if (!name.isEmpty() && !element.normalName().equals(name)) {
        return false;
      }
      for (Demand demand : demands) {
        if (!demand.isMet(element)) {
          return false;
        }
      }
      for (Alternative other : not) {
        if (other.matches(element)) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * What an attribute has to be like.
   *
   * @param attribute its name
   * @param value its value or the beginning of it, in lower case; null for any
   * @param isBegin whether the value only begins so
   */
  private record Demand(String attribute, @Nullable String value, boolean isBegin) {

    static Demand of(String attribute, @Nullable String how, @Nullable String value) {
      return new Demand(attribute, value, "^=".equals(how));
    }

    boolean isMet(Element element) {
      // Within drawings, names of attributes stay as they are written.
      if (!element.hasAttr(attribute)) {
        return false;
      }
      if (value == null) {
        return true;
      }
      String there = element.attr(attribute);
      return isBegin
          ? there.toLowerCase(Locale.ROOT).startsWith(value)
          : there.equalsIgnoreCase(value);
    }
  }
}
