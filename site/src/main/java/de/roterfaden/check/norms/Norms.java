package de.roterfaden.check.norms;

import de.roterfaden.check.accessibility.AccessibilityRule;
import de.roterfaden.check.accessibility.Criterion;
import de.roterfaden.check.accessibility.Rules;
import de.roterfaden.text.WordList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The norms that rules follow, by rule. Rules of readability follow recommendations for easy and
 * plain language; rules of links and of the story follow none.
 */
public final class Norms {

  private static final Map<String, String> SOURCES =
      Map.of(
          "B", "BITV 2.0, annex 2, part 2",
          "D", "DIN SPEC 33429",
          "N", "Netzwerk Leichte Sprache",
          "E", "DIN 8581-1");

  private static final Map<String, List<String>> ALL = read();

  private Norms() {}

  /**
   * What a rule follows, as names of norms with the place in them: {@code WCAG 2.2: 1.1.1 (A)}.
   *
   * @param rule id of the rule
   * @return the norms; empty if the rule is this program's own
   */
  public static List<String> of(String rule) {
    return ALL.getOrDefault(rule, List.of());
  }

  /** All rules that follow a norm. */
  static Map<String, List<String>> all() {
    return ALL;
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> norms = new LinkedHashMap<>();
    for (AccessibilityRule rule : Rules.all()) {
      norms.put(rule.id(), ofPages(rule));
    }
    for (String line : WordList.read(Norms.class, "norms.txt").lines()) {
      int bar = line.indexOf('|');
      String rule = line.substring(0, bar).strip();
      String said = line.substring(bar + 1).strip();
      List<String> named =
          Arrays.stream(said.split(rule.startsWith("readability/") ? " " : "; ", -1))
              .map(name -> SOURCES.getOrDefault(name, name))
              .toList();
      if (norms.put(rule, named) != null) {
        throw new IllegalStateException(rule + " names its norms twice");
      }
    }
    return Map.copyOf(norms);
  }

  private static List<String> ofPages(AccessibilityRule rule) {
    List<String> norms = new ArrayList<>();
    List<Criterion> criteria = rule.criteria().stream().sorted().toList();
    if (!criteria.isEmpty()) {
      norms.add(
          "WCAG 2.2: "
              + criteria.stream()
                  .map(one -> one.number() + " (" + one.level() + ")")
                  .collect(Collectors.joining(", ")));
    }
    String clauses =
        criteria.stream()
            .map(Criterion::clause)
            .filter(clause -> !clause.isEmpty())
            .collect(Collectors.joining(", "));
    if (!clauses.isEmpty()) {
      norms.add("EN 301 549: " + clauses);
    }
    if (!rule.steps().isEmpty()) {
      norms.add("BITV-Test: " + String.join(", ", rule.steps()));
    }
    return List.copyOf(norms);
  }
}
