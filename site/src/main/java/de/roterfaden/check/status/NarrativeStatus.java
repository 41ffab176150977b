package de.roterfaden.check.status;

import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Report;
import de.roterfaden.finding.ReportSection;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.Page;
import de.roterfaden.narrative.PageType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Entities;

/**
 * The status of a narrative: how far each chapter is in each version, and the strategy behind it.
 *
 * @param narrative the narrative, with drafts
 * @param areas ids of the checks that ran; what the others would know is shown as not looked at
 */
public record NarrativeStatus(Narrative narrative, Set<String> areas) implements ReportSection {

  public NarrativeStatus {
    areas = Set.copyOf(areas);
  }

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    Map<Page, Map<LanguageVersion, ChapterStatus>> chapters = chapters(report);
    if (!chapters.isEmpty()) {
      out.append("<section class=\"status\">\n")
          .append("<h2 id=\"status\">" + words(messages, "status.title") + "</h2>\n");
      versions(chapters, messages, out);
      table(chapters, messages, out);
      out.append("</section>\n");
    }
    new StrategyStatus(narrative).write(messages, out);
  }

  /** The start page and the chapters, in the order of the story, with what is known of them. */
  Map<Page, Map<LanguageVersion, ChapterStatus>> chapters(Report report) {
    LanguageVersion main = narrative.versions().get(0);
    List<Page> pages =
        narrative.pages().stream()
            .filter(page -> page.version().equals(main))
            .filter(
                page ->
                    page.front().type() == PageType.CHAPTER
                        || page.front().type() == PageType.START)
            .sorted(
                Comparator.<Page, Boolean>comparing(page -> page.front().type() != PageType.START)
                    .thenComparing(page -> page.front().order())
                    .thenComparing(Page::path))
            .toList();
    Map<Page, Map<LanguageVersion, ChapterStatus>> chapters = new LinkedHashMap<>();
    for (Page page : pages) {
      Map<LanguageVersion, ChapterStatus> row = new LinkedHashMap<>();
      for (LanguageVersion version : narrative.versions()) {
        row.put(version, ChapterStatus.of(narrative, page.path(), version, report, areas));
      }
      chapters.put(page, row);
    }
    return chapters;
  }

  /** For each version, how many chapters are good in each respect. */
  private void versions(
      Map<Page, Map<LanguageVersion, ChapterStatus>> chapters, Messages messages, Appendable out)
      throws IOException {
    out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"status\">\n")
        .append("<table class=\"overview\">\n<thead><tr><th scope=\"col\">")
        .append(words(messages, "status.version") + "</th>");
    for (Aspect aspect : Aspect.values()) {
      out.append("<th scope=\"col\">" + words(messages, "status." + aspect.id()) + "</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (LanguageVersion version : narrative.versions()) {
      out.append("<tr><th scope=\"row\">" + escape(name(version)) + "</th>");
      for (Aspect aspect : Aspect.values()) {
        List<Aspect.State> states =
            chapters.values().stream()
                .map(row -> row.get(version).of(aspect))
                .filter(state -> state != Aspect.State.NEEDLESS)
                .toList();
        out.append(total(states, messages));
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</div>\n");
  }

  private static String total(List<Aspect.State> states, Messages messages) {
    if (states.isEmpty()) {
      return "<td class=\"kept\">" + words(messages, "status.needless") + "</td>";
    }
    long good = states.stream().filter(state -> state == Aspect.State.GOOD).count();
    if (states.stream().allMatch(state -> state == Aspect.State.UNCHECKED)) {
      return "<td class=\"kept\">" + words(messages, "status.unknown") + "</td>";
    }
    boolean all = good == states.size();
    return "<td class=\""
        + (all ? "good" : "short")
        + "\">"
        + (all ? "✓ " : "! ")
        + words(messages, "status.of", good, states.size())
        + "</td>";
  }

  /** Each chapter in each version: fine, or what is wanting, in words. */
  private void table(
      Map<Page, Map<LanguageVersion, ChapterStatus>> chapters, Messages messages, Appendable out)
      throws IOException {
    out.append("<h3 id=\"status-chapters\">" + words(messages, "status.chapters") + "</h3>\n")
        .append("<div class=\"scroll\" role=\"region\" tabindex=\"0\"")
        .append(" aria-labelledby=\"status-chapters\">\n<table class=\"overview\">\n<thead><tr>")
        .append("<th scope=\"col\">" + words(messages, "status.chapter") + "</th>");
    for (LanguageVersion version : narrative.versions()) {
      out.append("<th scope=\"col\">" + escape(name(version)) + "</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (Map.Entry<Page, Map<LanguageVersion, ChapterStatus>> row : chapters.entrySet()) {
      out.append("<tr><th scope=\"row\">" + escape(row.getKey().front().title()) + "</th>");
      for (ChapterStatus status : row.getValue().values()) {
        out.append("<td>" + cell(status, messages) + "</td>");
      }
      out.append("</tr>\n");
    }
    out.append("</tbody>\n</table>\n</div>\n");
  }

  private static String cell(ChapterStatus status, Messages messages) {
    List<String> lines = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      String key = "status." + aspect.id();
      switch (status.of(aspect)) {
        case BAD ->
            lines.add("<span class=\"short\">✗ " + words(messages, key + ".bad") + "</span>");
        case UNKNOWN ->
            lines.add("<span class=\"kept\">? " + words(messages, "status.unapproved") + "</span>");
        case GOOD, NEEDLESS, UNCHECKED -> {}
      }
    }
    return lines.isEmpty()
        ? "<span class=\"good\">✓ " + words(messages, "status.good") + "</span>"
        : String.join("<br>", lines);
  }

  private static String name(LanguageVersion version) {
    return version.label().isEmpty() ? version.id() : version.label();
  }

  static String words(Messages messages, String key, Object... arguments) {
    return escape(messages.text(key, arguments));
  }

  static String escape(String text) {
    return Entities.escape(text).replace("\"", "&quot;");
  }
}
