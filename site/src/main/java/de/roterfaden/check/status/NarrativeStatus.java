package de.roterfaden.check.status;

import de.roterfaden.check.story.Coverage;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Entities;

/**
 * The status of a narrative: how far each chapter is in each version, and the strategy behind it,
 * in pictures first and then in words.
 *
 * @param narrative the narrative, with drafts
 * @param areas ids of the checks that ran; what the others would know is shown as not looked at
 * @param inSite whether the narrative's pages lie beside the status and can be linked to
 */
public record NarrativeStatus(Narrative narrative, Set<String> areas, boolean inSite)
    implements ReportSection {

  private static final String CONTENT = "content/";

  public NarrativeStatus {
    areas = Set.copyOf(areas);
  }

  /** A status that stands by itself. */
  public NarrativeStatus(Narrative narrative, Set<String> areas) {
    this(narrative, areas, false);
  }

  @Override
  public void write(Report report, Messages messages, Appendable out) throws IOException {
    Map<Page, Map<LanguageVersion, ChapterStatus>> chapters = chapters(report);
    if (!chapters.isEmpty()) {
      out.append("<section class=\"status\">\n")
          .append("<h2 id=\"status\">" + words(messages, "status.title") + "</h2>\n");
      versions(chapters, messages, out);
      picture(chapters, messages, out);
      inWords(chapters, messages, out);
      out.append("</section>\n");
    }
    new StrategyStatus(narrative, this::place).write(messages, out);
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
    Coverage coverage = Coverage.of(narrative);
    Map<Page, Map<LanguageVersion, ChapterStatus>> chapters = new LinkedHashMap<>();
    for (Page page : pages) {
      Map<LanguageVersion, ChapterStatus> row = new LinkedHashMap<>();
      for (LanguageVersion version : narrative.versions()) {
        row.put(
            version, ChapterStatus.of(narrative, page.path(), version, coverage, report, areas));
      }
      chapters.put(page, row);
    }
    return chapters;
  }

  /** For each version, how many chapters are good in each respect, as bars and in figures. */
  private void versions(
      Map<Page, Map<LanguageVersion, ChapterStatus>> chapters, Messages messages, Appendable out)
      throws IOException {
    out.append("<div class=\"bars\">\n");
    for (LanguageVersion version : narrative.versions()) {
      out.append("<div>\n<h3>" + escape(name(version)) + "</h3>\n<dl>\n");
      for (Aspect aspect : Aspect.values()) {
        List<Aspect.State> states =
            chapters.values().stream()
                .map(row -> row.get(version).of(aspect))
                .filter(state -> state != Aspect.State.NEEDLESS)
                .toList();
        if (!states.isEmpty()) {
          out.append("<div><dt>" + words(messages, "status." + aspect.id()) + "</dt>")
              .append(total(states, messages) + "</div>\n");
        }
      }
      out.append("</dl>\n</div>\n");
    }
    out.append("</div>\n");
  }

  private static String total(List<Aspect.State> states, Messages messages) {
    long good = states.stream().filter(state -> state == Aspect.State.GOOD).count();
    if (states.stream().allMatch(state -> state == Aspect.State.UNCHECKED)) {
      return "<dd class=\"kept\">" + words(messages, "status.unknown") + "</dd>";
    }
    boolean all = good == states.size();
    return "<dd class=\""
        + (all ? "good" : "short")
        + "\">"
        + Drawing.bar(good, states.size())
        + "<span>"
        + (all ? "✓ " : "! ")
        + words(messages, "status.of", good, states.size())
        + "</span></dd>";
  }

  private void picture(
      Map<Page, Map<LanguageVersion, ChapterStatus>> chapters, Messages messages, Appendable out)
      throws IOException {
    StatusPicture picture = new StatusPicture(chapters, narrative.versions(), messages);
    out.append("<h3 id=\"status-chapters\">" + words(messages, "status.chapters") + "</h3>\n")
        .append("<div class=\"scroll\" role=\"region\" tabindex=\"0\"")
        .append(" aria-labelledby=\"status-chapters\">\n")
        .append(picture.wide())
        .append(picture.narrow())
        .append("</div>\n");
    out.append("<ul class=\"key\">\n");
    for (Aspect.State state : Aspect.State.values()) {
      out.append("<li>" + new Drawing().mark(state, 8, 8).silent("marks", 16, 16))
          .append(words(messages, "status.mark." + state.name().toLowerCase(Locale.ROOT)))
          .append("</li>\n");
    }
    out.append("</ul>\n");
  }

  /** Each chapter in each version: fine, or what is wanting, in words. */
  private void inWords(
      Map<Page, Map<LanguageVersion, ChapterStatus>> chapters, Messages messages, Appendable out)
      throws IOException {
    out.append("<h3>" + words(messages, "status.in-words") + "</h3>\n<ul class=\"chapters\">\n");
    for (Map.Entry<Page, Map<LanguageVersion, ChapterStatus>> row : chapters.entrySet()) {
      out.append("<li><h4>" + escape(row.getKey().front().title()) + "</h4>\n<dl>\n");
      for (Map.Entry<LanguageVersion, ChapterStatus> cell : row.getValue().entrySet()) {
        Optional<Page> page = narrative.page(row.getKey().path(), cell.getKey());
        out.append("<div><dt>" + linked(page, escape(name(cell.getKey()))) + "</dt><dd>")
            .append(cell(cell.getValue(), messages) + "</dd></div>\n");
      }
      out.append("</dl></li>\n");
    }
    out.append("</ul>\n");
  }

  private String linked(Optional<Page> page, String text) {
    return page.filter(it -> inSite)
        .map(it -> "<a href=\"" + escape(it.url()) + "\">" + text + "</a>")
        .orElse(text);
  }

  private static String cell(ChapterStatus status, Messages messages) {
    List<String> lines = new ArrayList<>();
    List<String> unchecked = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      String key = "status." + aspect.id();
      switch (status.of(aspect)) {
        case BAD ->
            lines.add("<span class=\"short\">✗ " + words(messages, key + ".bad") + "</span>");
        case UNKNOWN ->
            lines.add("<span class=\"kept\">? " + words(messages, "status.unapproved") + "</span>");
        case UNCHECKED -> unchecked.add(messages.text(key));
        case GOOD, NEEDLESS -> {}
      }
    }
    if (!unchecked.isEmpty()) {
      String what = words(messages, "status.unchecked", String.join(", ", unchecked));
      lines.add("<span class=\"kept\">· " + what + "</span>");
    }
    return lines.isEmpty()
        ? "<span class=\"good\">✓ " + words(messages, "status.good") + "</span>"
        : String.join("<br>", lines);
  }

  /** A file of the narrative, as a link to its page where there is one. */
  private String place(String where) {
    if (inSite && where.startsWith(CONTENT)) {
      String file = where.replaceFirst("#.*", "");
      String folder = file.substring(CONTENT.length()).replaceFirst("/$", "");
      Optional<Page> page =
          narrative.pages().stream()
              .filter(
                  it ->
                      it.file().equals(file)
                          || (it.path().equals(folder)
                              && it.version().equals(narrative.versions().get(0))))
              .findFirst();
      return linked(page, escape(where));
    }
    return escape(where);
  }

  static String name(LanguageVersion version) {
    return version.label().isEmpty() ? version.id() : version.label();
  }

  static String words(Messages messages, String key, Object... arguments) {
    return escape(messages.text(key, arguments));
  }

  static String escape(String text) {
    return Entities.escape(text).replace("\"", "&quot;");
  }
}
