package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A page says its language, so that a voice reads it in the right tongue. */
final class PageLanguage implements AccessibilityRule {

  private static final Query ROOT = Query.of("html");

  @Override
  public String name() {
    return "page-language";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.LANGUAGE_OF_PAGE);
  }

  @Override
  public List<String> steps() {
    return List.of("9.3.1.1");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    Element html = page.first(ROOT);
    if (html == null) {
      return;
    }
    String said = html.attr("lang").strip();
    if (said.isEmpty()) {
      reporter.tellAs("missing", html, "");
    } else if (!LanguageTags.isValid(said)) {
      reporter.tellAs("malformed", html, said, said);
    } else if (!page.language().isEmpty()
        && !LanguageTags.primary(said).equals(LanguageTags.primary(page.language()))) {
      reporter.tellAs("other", html, said, said, page.language());
    }
  }
}
