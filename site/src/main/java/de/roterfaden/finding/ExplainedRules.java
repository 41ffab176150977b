package de.roterfaden.finding;

import static de.roterfaden.finding.MarkedText.escape;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules that a report's findings come from, each explained once at the end of the page. */
final class ExplainedRules {

  private final Messages messages;
  private final Explanations explanations;

  ExplainedRules(Messages messages) {
    this.messages = messages;
    this.explanations = Explanations.in(messages);
  }

  /** The id of a rule, with a link to its explanation if there is one. */
  String name(String rule) {
    String code = "<code>" + escape(rule) + "</code>";
    return explanations
        .of(rule)
        .map(found -> "<a href=\"#" + id(found) + "\">" + code + "</a>")
        .orElse(code);
  }

  /** A link to the explanation of a rule, with words that say which; "" if there is none. */
  String why(String rule) {
    return explanations
        .of(rule)
        .map(
            found ->
                " <a class=\"why\" href=\"#"
                    + id(found)
                    + "\">"
                    + escape(messages.text("finding.explain.more", found.title()))
                    + "</a>")
        .orElse("");
  }

  /** Writes the explanations of all rules that the report's findings name. */
  void write(Report report, Appendable out) throws IOException {
    Map<String, Explanation> named = new LinkedHashMap<>();
    for (Explanation explanation : explanations.all()) {
      named.put(explanation.rule(), explanation);
    }
    named
        .keySet()
        .retainAll(
            report.findings().stream()
                .filter(finding -> !report.known().contains(finding))
                .flatMap(finding -> explanations.of(finding.rule()).stream())
                .map(Explanation::rule)
                .toList());
    if (named.isEmpty()) {
      return;
    }
    out.append("<h2 id=\"rules\">" + words("finding.explain.rules") + "</h2>\n<p>")
        .append(escape(messages.text("finding.explain.accept", "…")) + "</p>\n");
    for (Explanation explanation : named.values()) {
      out.append("<section class=\"rule\" id=\"" + id(explanation) + "\">\n")
          .append("<h3>" + escape(explanation.title()) + " ")
          .append("<code>" + escape(explanation.rule()) + "</code></h3>\n")
          .append("<p>" + escape(explanation.why()) + "</p>\n")
          .append("<dl>\n");
      example("finding.explain.before", explanation.before(), out);
      example("finding.explain.after", explanation.after(), out);
      part("finding.explain.fix", explanation.fix(), out);
      accept(explanation, out);
      out.append("</dl>\n</section>\n");
    }
  }

  private void example(String key, String text, Appendable out) throws IOException {
    out.append("<dt>" + words(key) + "</dt><dd><pre>" + escape(text) + "</pre></dd>\n");
  }

  private void part(String key, String text, Appendable out) throws IOException {
    out.append("<dt>" + words(key) + "</dt><dd>" + escape(text) + "</dd>\n");
  }

  /** How to accept in a text is said once for all rules; here is the line to copy. */
  private void accept(Explanation explanation, Appendable out) throws IOException {
    if (explanation.accept().equals(messages.text("finding.explain.accept", explanation.rule()))) {
      String comment = "<!-- faden: accept " + explanation.rule() + " because … -->";
      example("finding.explain.accepting", comment, out);
    } else {
      part("finding.explain.accepting", explanation.accept(), out);
    }
  }

  private static String id(Explanation explanation) {
    return "r-" + explanation.rule().replace('/', '-');
  }

  private String words(String key) {
    return escape(messages.text(key));
  }
}
