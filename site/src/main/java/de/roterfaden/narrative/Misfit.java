package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Suggestion;
import de.roterfaden.narrative.source.YamlNode;
import de.roterfaden.text.Slug;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in plain words why a value does not fit its schema, and what would. */
final class Misfit {

  private static final Pattern GERMAN_DATE =
      Pattern.compile("(?:(?:(\\d{1,2})\\.\\s*)?(\\d{1,2})[./]\\s*)?(\\d{4})");

  private static final int LONG = 80;

  private final String file;
  private final Consumer<Finding> findings;

  Misfit(String file, Consumer<Finding> findings) {
    this.file = file;
    this.findings = findings;
  }

  /** A mapping has a key that nobody knows. */
  void unknownKey(Spot spot, String key) {
    YamlNode.Mapping mapping = (YamlNode.Mapping) spot.node();
    YamlNode.Entry entry = mapping.entries().get(key);
    Collection<String> known = spot.shape().properties().keySet();
    Message otherwise =
        isCutOff(mapping, entry)
            ? Message.of("narrative.comma-help")
            : Message.of("narrative.unknown-key-help", String.join(", ", known));
    tell(
        "unknown-key",
        Message.of("narrative.unknown-key", key),
        didYouMean(key, known, otherwise),
        key,
        entry.keyPosition());
  }

  /** Whether a "key" is the rest of a text that a comma in braces has cut. */
  static boolean isCutOff(YamlNode.Mapping mapping, YamlNode.Entry entry) {
    return mapping.flow() && entry.value().isNothing();
  }

  /** "Did you mean", or another way out if nothing is near. */
  static Message didYouMean(String word, Collection<String> known, Message otherwise) {
    return word.length() > LONG
        ? otherwise
        : Suggestion.nearest(word, known)
            .map(near -> Message.of("narrative.did-you-mean", near))
            .orElse(otherwise);
  }

  /** Words of an author as a message quotes them: on one line, and not all if they are many. */
  static String brief(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return line.length() <= LONG ? line : line.substring(0, LONG) + " …";
  }

  /** A mapping lacks a key that it must have. */
  void missingKey(Spot spot, String key) {
    boolean inside = spot.node() instanceof YamlNode.Mapping;
    YamlNode.Entry entry = inside ? ((YamlNode.Mapping) spot.node()).entries().get(key) : null;
    Shape shape = spot.shape().at(key);
    String rule = List.of("title", "alt", "credit", "licence").contains(key) ? key : "key";
    boolean choice = shape != null && !shape.values().isEmpty();
    Message help =
        choice
            ? Message.of("narrative.missing-choice-help", key, String.join(", ", shape.values()))
            : Message.of("narrative.missing-" + rule + "-help", key);
    tell(
        "missing-" + rule,
        Message.of("narrative.missing-" + rule, key),
        help,
        key,
        entry == null ? spot.node().position() : entry.keyPosition());
  }

  /** A list stands where words must be, or the like. */
  void wrongType(Spot spot) {
    Shape shape = spot.shape();
    String expected = shape.isText() ? "text" : shape.types().iterator().next();
    boolean comment = spot.node().isNothing() && shape.kind().equals("color");
    Message help =
        comment
            ? Message.of("narrative.bad-color-help")
            : Message.of(
                "narrative.expected-" + expected + "-help", spot.key(), brief(spot.words()));
    tell(
        "wrong-type",
        Message.of(
            "narrative.wrong-type", spot.key(), Message.of("narrative.expected-" + expected)),
        help,
        spot.key(),
        spot.position());
  }

  /** A word is none of those that are allowed. */
  void wrongValue(Spot spot) {
    Message otherwise =
        Message.of("narrative.wrong-value-help", String.join(", ", spot.shape().values()));
    tell(
        "wrong-value",
        Message.of("narrative.wrong-value", spot.key(), brief(spot.words())),
        didYouMean(spot.words(), spot.shape().values(), otherwise),
        brief(spot.words()),
        spot.position());
  }

  /** Words are not written as their kind wants it: no date, no id, no address. */
  void wrongWords(Spot spot) {
    if (spot.words().isBlank()) {
      plainly(spot, "empty");
      return;
    }
    String rule = "bad-" + spot.shape().kind();
    tell(
        rule,
        Message.of("narrative." + rule, spot.key(), brief(spot.words())),
        Message.of("narrative." + rule + "-help", better(spot.shape().kind(), brief(spot.words()))),
        brief(spot.words()),
        spot.position());
  }

  /**
   * A number is too large or too small.
   *
   * @param bound {@code minimum} or {@code maximum}
   */
  void outOfRange(Spot spot, String bound, String limit) {
    tell(
        "out-of-range",
        Message.of("narrative.out-of-range-" + bound, spot.key(), brief(spot.words()), limit),
        Message.of("narrative.out-of-range-help"),
        brief(spot.words()),
        spot.position());
  }

  /** Something that needs the name of the key and no more. */
  void plainly(Spot spot, String rule) {
    tell(
        rule,
        Message.of("narrative." + rule, spot.key()),
        Message.of("narrative." + rule + "-help", spot.key()),
        spot.key(),
        spot.position());
  }

  private void tell(String rule, Message message, Message help, String about, Position place) {
    findings.accept(
        Finding.error("narrative/" + rule, message).help(help).about(about).at(file, place));
  }

  private static String better(String kind, String words) {
    return switch (kind) {
      case "id" -> Slug.of(words);
      case "folder" ->
          Arrays.stream(words.split("[/\\\\]", -1))
              .map(Slug::of)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining("/"));
      case "date" -> isoDate(words);
      case "alias" -> words.replaceAll("^/+|/+$|\\.html?$", "");
      default -> words;
    };
  }

  private static String isoDate(String words) {
    Matcher parts = GERMAN_DATE.matcher(words);
    if (!parts.matches()) {
      return "2026-06-01";
    }
    String month = parts.group(2) == null ? "" : "-" + twoDigits(parts.group(2));
    String day = parts.group(1) == null ? "" : "-" + twoDigits(parts.group(1));
    String iso = parts.group(3) + month + day;
    return PartialDate.parse(iso).isPresent() ? iso : "2026-06-01";
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
