package de.roterfaden.check.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.check.Origins;
import de.roterfaden.finding.Explanation;
import de.roterfaden.finding.Explanations;
import de.roterfaden.finding.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The examples by which rules about single pages are explained are true: in a page that is right
 * otherwise, a rule tells of "before" and not of "after".
 */
class ExplanationExamplesTest {

  /** Rules whose examples cannot be run, and why. */
  private static final Map<String, String> NOT_ON_A_SNIPPET =
      Map.of(
          "page-title", "the example is a line of the front matter",
          "landmarks", "the example is one tag of a page that has to be whole",
          "skip-link", "the example is the first tags of a page that has to be whole",
          "missing-alt", "an empty alternative text in Markdown is looked up in the side file",
          "weak-alt", "the example is a line of a side file",
          "fake-list", "needs line breaks, which cannot be seen in print",
          "captions", "the example is an entry of the data",
          "transcript", "the example is an entry of the data");

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void rulesTellOfBeforeAndNotOfAfter(String language) {
    Explanations explanations = Explanations.in(Messages.in(Locale.forLanguageTag(language)));
    List<String> wrong = new ArrayList<>();
    for (AccessibilityRule rule : Rules.all()) {
      if (!NOT_ON_A_SNIPPET.containsKey(rule.name())) {
        Explanation one = explanations.of("accessibility/" + rule.name()).orElseThrow();
        if (!tells(rule, language, one.before())) {
          wrong.add(rule.name() + " does not tell of before: " + one.before());
        }
        if (tells(rule, language, one.after())) {
          wrong.add(rule.name() + " tells of after: " + one.after());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void onlyRulesThatThereAreAreLeftOut() {
    assertThat(Rules.all().stream().map(AccessibilityRule::name))
        .containsAll(NOT_ON_A_SNIPPET.keySet());
  }

  private static boolean tells(AccessibilityRule rule, String language, String example) {
    return !new PageRules(List.of(rule), Origins.BUILT)
        .check(HtmlPage.of("x.html", page(language, example)))
        .isEmpty();
  }

  /** A page with an example in its place: HTML as it is, Markdown as the page shows it. */
  private static String page(String language, String example) {
    if (example.startsWith("<html")) {
      return "<!DOCTYPE html>" + example + "<head><title>Stadt</title></head><body></body></html>";
    }
    boolean head = example.startsWith("<meta");
    String main = head ? "" : example.startsWith("<") ? example : html(example);
    return "<!DOCTYPE html><html lang=\""
        + language
        + "\"><head><title>Stadt</title>"
        + (head ? example : "")
        + "</head>"
        + "<body><main><h1>Seite</h1>"
        + main
        + "</main></body></html>";
  }

  private static String html(String markdown) {
    var tables = List.of(TablesExtension.create());
    return "<p>Text</p>"
        + HtmlRenderer.builder()
            .extensions(tables)
            .build()
            .render(Parser.builder().extensions(tables).build().parse(markdown))
        + "<p>Text</p>";
  }
}
