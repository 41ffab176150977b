package de.roterfaden.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/**
 * The explanations of all rules that judge texts and pages, in one language, German or English.
 * They live in {@code /de/roterfaden/explanations/AREA_de.properties} and {@code _en}, in the order
 * in which the rules are explained, and feed {@code faden explain}, the reports and the guide.
 */
public final class Explanations {

  /** The areas whose rules are explained; what else is found says all in its message. */
  public static final List<String> AREAS =
      List.of("readability", "links", "accessibility", "story");

  /** Rules of other programs, each of which shares one explanation. */
  private static final List<String> FAMILIES =
      List.of("accessibility/axe", "readability/languagetool");

  private static final String TITLE = ".title=";

  private final Map<String, Explanation> rules = new LinkedHashMap<>();

  private Explanations(Messages messages) {
    for (String area : AREAS) {
      read(area, messages);
    }
  }

  /** The explanations in the language of {@code messages}. */
  public static Explanations in(Messages messages) {
    return new Explanations(messages);
  }

  /** All explanations, by area. */
  public List<Explanation> all() {
    return List.copyOf(rules.values());
  }

  /** The explanation of a rule; rules of other programs have one together. */
  public Optional<Explanation> of(String rule) {
    return Optional.ofNullable(rules.get(rule))
        .or(
            () ->
                FAMILIES.stream()
                    .filter(family -> rule.startsWith(family + "-"))
                    .map(rules::get)
                    .findFirst());
  }

  private void read(String area, Messages messages) {
    Locale locale = messages.locale();
    String text = text(area + "_" + locale.getLanguage() + ".properties");
    Properties words = new Properties();
    try {
      words.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String line : text.lines().toList()) {
      int end = line.indexOf(TITLE);
      if (end <= 0 || line.substring(0, end).contains(".")) {
        continue;
      }
      String name = line.substring(0, end);
      String rule = area + "/" + name;
      String accept = words.getProperty(name + ".accept");
      rules.put(
          rule,
          new Explanation(
              rule,
              word(words, name, "title"),
              word(words, name, "why"),
              word(words, name, "before"),
              word(words, name, "after"),
              word(words, name, "fix"),
              accept == null ? messages.text("finding.explain.accept", rule) : accept));
    }
  }

  private static String word(Properties words, String name, String part) {
    String key = name + "." + part;
    return Objects.requireNonNull(words.getProperty(key), key);
  }

  private static String text(String file) {
    String path = "/de/roterfaden/explanations/" + file;
    InputStream stream = Objects.requireNonNull(Explanations.class.getResourceAsStream(path), path);
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
