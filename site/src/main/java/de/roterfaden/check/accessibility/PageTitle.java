package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A page has a title that says what it is about. */
final class PageTitle implements AccessibilityRule {

  private static final Query TITLE = Query.of("title");

  private static final Pattern FILE =
      Pattern.compile("(?i)\\S+\\.(?:html?|xhtml|php|docx?|pdf|md|indd|aspx?)");

  private static final Set<String> NOTHING =
      Set.of(
          "untitled",
          "untitled document",
          "unbenannt",
          "unbenanntes dokument",
          "ohne titel",
          "document",
          "dokument",
          "titel",
          "title",
          "index",
          "page",
          "seite",
          "neue seite",
          "new page",
          "test",
          "home page");

  @Override
  public String name() {
    return "page-title";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.PAGE_TITLED);
  }

  @Override
  public List<String> steps() {
    return List.of("9.2.4.2");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    Element title = TITLE.firstIn(page.document().head());
    String words = title == null ? "" : AccessibleName.tidy(title.text());
    Element at = title == null ? page.document().head() : title;
    if (words.isEmpty()) {
      reporter.tellAs("missing", at, "");
    } else if (FILE.matcher(words).matches() || NOTHING.contains(Wording.plain(words))) {
      reporter.tellAs("empty", at, words, words);
    }
  }
}
