package de.roterfaden.bake.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what a browser has to draw: parts that are used many times count many times. A small file
 * can ask for billions of shapes, and then it stops the reader's browser.
 */
final class SvgWeight {

  /** So heavy that nobody counts on. */
  static final long UNBEARABLE = 1_000_000_000_000L;

  private static final int DEEPEST = 1_000;
  private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*[\"']?#([^\\s\"'()]+)");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern SIMPLE_SELECTOR = Pattern.compile("[.#]?[\\w-]+|\\*");

  private final Map<String, SvgElement> byId = new HashMap<>();
  private final Map<String, List<String>> styled = new HashMap<>();
  private final Map<SvgElement, Long> known = new HashMap<>();
  private final Set<SvgElement> open = new HashSet<>();

  private SvgWeight() {}

  static long of(SvgElement root) {
    SvgWeight weight = new SvgWeight();
    weight.index(root);
    return weight.count(root);
  }

  private void index(SvgElement element) {
    if (!element.attribute("id").isEmpty()) {
      byId.putIfAbsent(element.attribute("id"), element);
    }
    if (element.name().equals("style")) {
      indexRules(element.text());
    }
    element.elements().forEach(this::index);
  }

  /**
   * Notes for every name in a selector what its rule refers to: rather too much than too little.
   */
  private void indexRules(String sheet) {
    Matcher rule = RULE.matcher(sheet);
    while (rule.find()) {
      List<String> ids = references(rule.group(2));
      Matcher name = SIMPLE_SELECTOR.matcher(rule.group(1));
      while (!ids.isEmpty() && name.find()) {
        styled.computeIfAbsent(name.group(), n -> new ArrayList<>()).addAll(ids);
      }
    }
  }

  /** Browsers break off circles, and so do we. */
  private long count(SvgElement element) {
    Long before = known.get(element);
    if (before != null) {
      return before;
    }
    if (open.size() > DEEPEST) {
      return UNBEARABLE;
    }
    if (!open.add(element)) {
      return 0;
    }
    long sum = 1;
    for (SvgElement child : element.elements()) {
      sum = Math.min(UNBEARABLE, sum + count(child));
    }
    for (String id : targets(element)) {
      SvgElement target = byId.get(id);
      sum = Math.min(UNBEARABLE, sum + (target == null ? 0 : count(target)));
    }
    open.remove(element);
    known.put(element, sum);
    return sum;
  }

  /** Ids of all parts that are drawn again for an element. */
  private List<String> targets(SvgElement element) {
    List<String> ids = new ArrayList<>();
    if (element.attribute("href").startsWith("#")) {
      ids.add(element.attribute("href").substring(1));
    }
    element.attributes().values().forEach(value -> ids.addAll(references(value)));
    if (!styled.isEmpty()) {
      for (String className : element.attribute("class").split("\\s+", 0)) {
        ids.addAll(styled.getOrDefault("." + className, List.of()));
      }
      ids.addAll(styled.getOrDefault("#" + element.attribute("id"), List.of()));
      ids.addAll(styled.getOrDefault(element.name(), List.of()));
      ids.addAll(styled.getOrDefault("*", List.of()));
    }
    return ids;
  }

  private static List<String> references(String value) {
    if (!value.contains("url(")) {
      return List.of();
    }
    List<String> ids = new ArrayList<>();
    Matcher reference = REFERENCE.matcher(value);
    while (reference.find()) {
      ids.add(reference.group(1));
    }
    return ids;
  }
}
