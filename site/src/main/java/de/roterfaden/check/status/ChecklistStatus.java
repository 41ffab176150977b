package de.roterfaden.check.status;

import static de.roterfaden.check.status.NarrativeStatus.escape;
import static de.roterfaden.check.status.NarrativeStatus.words;

import de.roterfaden.check.story.Checklist;
import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.ChecklistItem;
import de.roterfaden.narrative.ChecklistState;
import de.roterfaden.narrative.Narrative;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The 79 contents of a strategy, part by part as their source groups them: a picture of how many
 * are there, and each with its title, its state, and where it is or why not.
 *
 * @param narrative the narrative
 * @param places what to write where a file of the narrative is named
 */
record ChecklistStatus(Narrative narrative, Function<String, String> places) {

  private static final int STEP = 15;
  private static final int SIDE = 12;

  void write(Messages messages, Appendable out) throws IOException {
    List<Checklist.Line> lines = Checklist.of(narrative).lines();
    out.append("<h3>" + words(messages, "status.checklist") + "</h3>\n<p>")
        .append(
            words(
                messages,
                "status.checklist.counts",
                count(lines, ChecklistState.PRESENT),
                count(lines, ChecklistState.MISSING),
                count(lines, ChecklistState.NOT_APPLICABLE),
                lines.stream().filter(line -> line.state().isEmpty()).count()))
        .append("</p>\n<p class=\"note\">" + words(messages, "status.checklist.legend"))
        .append("</p>\n");
    Map<String, List<Checklist.Line>> sections = new LinkedHashMap<>();
    lines.forEach(
        line ->
            sections
                .computeIfAbsent(line.content().section(), section -> new ArrayList<>())
                .add(line));
    for (Map.Entry<String, List<Checklist.Line>> section : sections.entrySet()) {
      section(section.getKey(), section.getValue(), messages, out);
    }
  }

  private void section(String name, List<Checklist.Line> lines, Messages messages, Appendable out)
      throws IOException {
    String title = messages.text("status.section." + name);
    out.append("<h4>")
        .append(
            words(
                messages,
                "status.section",
                title,
                count(lines, ChecklistState.PRESENT),
                lines.size()))
        .append("</h4>\n");
    Drawing strip = new Drawing();
    for (int i = 0; i < lines.size(); i++) {
      square(strip, lines.get(i).state(), 1 + STEP * i);
    }
    out.append(strip.silent("strip", STEP * lines.size(), SIDE + 2))
        .append("<ul class=\"contents\">\n");
    for (Checklist.Line line : lines) {
      line(line, messages, out);
    }
    out.append("</ul>\n");
  }

  private static void square(Drawing strip, Optional<ChecklistState> state, int x) {
    if (state.isEmpty()) {
      strip.box("unsaid", x, 1, SIDE, SIDE);
      return;
    }
    switch (state.get()) {
      case PRESENT -> strip.box("present", x, 1, SIDE, SIDE);
      case MISSING -> {
        strip.box("absent", x, 1, SIDE, SIDE);
        strip.path("cross", "M" + (x + 3) + " 4l6 6m0-6l-6 6");
      }
      case NOT_APPLICABLE -> strip.path("needless", "M" + (x + 2) + " 7h8");
    }
  }

  private void line(Checklist.Line line, Messages messages, Appendable out) throws IOException {
    Optional<ChecklistState> state = line.state();
    String key =
        state.map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-')).orElse("unsaid");
    boolean wanting = state.isEmpty() || state.get() == ChecklistState.MISSING;
    out.append("<li" + (wanting ? " class=\"short\"" : "") + ">")
        .append(sign(state) + " ")
        .append(escape(line.content().name(messages.locale())) + ": ")
        .append(words(messages, "status.content." + key));
    String where = line.said().map(ChecklistItem::where).orElse("");
    String reason = line.said().map(it -> title(it)).orElse("");
    if (!where.isEmpty()) {
      out.append(", " + places.apply(where));
    }
    if (!reason.isEmpty()) {
      out.append(" <span class=\"where\">" + escape(reason) + "</span>");
    }
    if (line.said().isEmpty() && state.isPresent()) {
      out.append(" <span class=\"where\">" + words(messages, "status.content.seen") + "</span>");
    }
    if (line.isContradicted()) {
      String other = line.seen().orElse(false) ? "seen-present" : "seen-absent";
      out.append(" <strong>" + words(messages, "status.content." + other) + "</strong>");
    }
    out.append("</li>\n");
  }

  private static String sign(Optional<ChecklistState> state) {
    return state
        .map(
            it ->
                switch (it) {
                  case PRESENT -> "✓";
                  case MISSING -> "✗";
                  case NOT_APPLICABLE -> "–";
                })
        .orElse("?");
  }

  private String title(ChecklistItem item) {
    return narrative.wording(item.reason(), narrative.versions().get(0)).text();
  }

  private static long count(List<Checklist.Line> lines, ChecklistState state) {
    return lines.stream().filter(line -> line.state().equals(Optional.of(state))).count();
  }
}
