package de.roterfaden.review;

import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.review.Event;
import de.roterfaden.narrative.review.Held;
import de.roterfaden.narrative.review.Invited;
import de.roterfaden.narrative.review.ReleasedPoint;
import de.roterfaden.narrative.review.Review;
import de.roterfaden.text.WordDiff;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a group is asked in a round; {@link HtmlForm}, {@link DocxForm} and {@link CsvForm} write it
 * down. It speaks the language of the main language version.
 *
 * @param title title of the narrative
 * @param body name of the body
 * @param round the round
 * @param group who is asked
 * @param token secret of the form
 * @param points the points of the release, in their order
 * @param others the other groups of the round, which may be named in a joint position
 * @param chapters titles of chapters by their folders
 * @param leads what each chapter is about, in a sentence or two, by their folders
 * @param messages words
 */
record Form(
    String title,
    String body,
    Event.Round round,
    Invited group,
    String token,
    List<FormPoint> points,
    List<Invited> others,
    Map<String, String> chapters,
    Map<String, String> leads,
    Messages messages) {

  /** How many unchanged words stand on each side of a change: the whole wording stands above. */
  private static final int CONTEXT = 12;

  /** Digits of a wording's hash that forms show; enough to tell any two apart. */
  static final int WORDING_DIGITS = 16;

  Form {
    points = List.copyOf(points);
    others = List.copyOf(others);
    chapters = new TreeMap<>(chapters);
    leads = Map.copyOf(leads);
  }

  /** The form of a group. */
  static Form of(
      Narrative narrative, Review review, Event.Round round, Invited group, String token) {
    LanguageVersion main = narrative.settings().mainVersion();
    Event.Release release = review.release(round.release()).orElseThrow();
    Optional<Event.Release> before = review.before(release);
    List<FormPoint> points = new ArrayList<>();
    for (ReleasedPoint point : release.points()) {
      Optional<ReleasedPoint> old = before.flatMap(it -> it.point(point.id()));
      points.add(
          new FormPoint(
              point,
              before.isPresent() && old.isEmpty(),
              old.filter(it -> !it.wording().equals(point.wording()))
                  .map(it -> WordDiff.of(it.text(), point.text()).around(CONTEXT)),
              review.held(round.body(), group.group(), point.id()).map(Held::position)));
    }
    Map<String, String> chapters = new TreeMap<>();
    narrative.pages().stream()
        .filter(page -> page.version().equals(main) && page.path().contains("/"))
        .forEach(page -> chapters.put(page.path(), page.front().title()));
    Map<String, String> leads = new TreeMap<>();
    narrative.pages().stream()
        .filter(page -> page.version().equals(main))
        .forEach(page -> leads.put(page.path(), page.front().description()));
    return new Form(
        narrative.wording(narrative.settings().title(), main).text(),
        Names.body(narrative, round.body()),
        round,
        group,
        token,
        points,
        round.invited().stream().filter(one -> !one.equals(group)).toList(),
        chapters,
        leads,
        Messages.in(Locale.forLanguageTag(main.language())));
  }

  /** A word or sentence of the forms. */
  String word(String key, Object... arguments) {
    return messages.text("review.form." + key, arguments);
  }

  /** The name of the group; a member without a group is called so. */
  String groupName() {
    return group.name().isEmpty() ? word("person") : group.name();
  }

  /** Until when replies are taken, as people write it. */
  String closes() {
    return time(round.closes(), messages.locale());
  }

  /** A time as people write it, in its own zone. */
  static String time(OffsetDateTime time, Locale locale) {
    return time.format(
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
            .withLocale(locale)
            .withZone(ZoneId.ofOffset("", time.getOffset())));
  }

  /**
   * Where a point stands in the story: what its chapter is about; "" if the chapter does not say.
   */
  String context(ReleasedPoint point) {
    String lead = leads.getOrDefault(point.chapter(), "");
    return lead.isEmpty() ? "" : word("context", point.title(), lead);
  }

  /** The wording's hash as forms show it. */
  static String wording(ReleasedPoint point) {
    return point.wording().substring(0, WORDING_DIGITS);
  }

  /** The fields of a point that have words, by the keys of their labels. */
  static Map<String, String> fields(ReleasedPoint point) {
    Map<String, String> fields = new LinkedHashMap<>();
    String known =
        String.join(
            "\n",
            point.claim(),
            point.benefit(),
            point.cost(),
            point.risk(),
            point.timing(),
            point.evidence());
    point
        .text()
        .lines()
        .filter(line -> !known.contains(line))
        .reduce((one, other) -> one + "\n" + other)
        .ifPresent(text -> fields.put("text", text));
    put(fields, "claim", point.claim());
    put(fields, "benefit", point.benefit());
    put(fields, "cost", point.cost());
    put(fields, "risk", point.risk());
    put(fields, "timing", point.timing());
    put(fields, "evidence", point.evidence());
    return fields;
  }

  private static void put(Map<String, String> fields, String key, String words) {
    if (!words.isEmpty()) {
      fields.put(key, words);
    }
  }

  /** What has changed, with marks in words: for paper, screen readers and plain text. */
  String marked(WordDiff change) {
    return change.marked(
        "[" + word("diff.removed") + " ", "]", "[" + word("diff.added") + " ", "]");
  }
}
