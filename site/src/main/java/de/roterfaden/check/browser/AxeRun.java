package de.roterfaden.check.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Shows pages to a browser and lets axe-core judge them, with its rules of all levels of WCAG 2.2,
 * its best practices, and those that are off unless asked for.
 *
 * <pre>{@code
 * List<Violation> violations = new AxeRun(executable).on(site, List.of("index.html"));
 * }</pre>
 *
 * @param executable program of a Chromium, Chrome or Edge
 */
public record AxeRun(Path executable) {

  /** axe-core, as Deque's own library for Java carries it. */
  private static final String AXE = "/axe.min.js";

  private static final String RUN =
      """
      axe.run(document, {
        resultTypes: ['violations'],
        runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
        rules: {
          'target-size': {enabled: true},
          'color-contrast-enhanced': {enabled: true},
          'identical-links-same-purpose': {enabled: true},
          'meta-refresh-no-exceptions': {enabled: true}
        }
      }).then(result => result.violations.flatMap(violation => violation.nodes.map(node => ({
        rule: violation.id, impact: node.impact || violation.impact || '', help: violation.help, helpUrl: violation.helpUrl,
        selector: String(node.target.flat ? node.target.flat(9).join(' ') : node.target), html: node.html.slice(0, 200)
      }))))
      """;

  /**
   * Looks at pages.
   *
   * @param folder the built site
   * @param pages paths of the pages, relative to it
   * @throws IOException if the browser does not start, or fails
   */
  public List<Violation> on(Path folder, Collection<String> pages) throws IOException {
    String script = script();
    List<Violation> violations = new ArrayList<>();
    try (LoopbackServer server = LoopbackServer.of(folder);
        Chromium browser = Chromium.start(executable);
        DevTools tab = DevTools.open(browser.devTools())) {
      for (String page : pages) {
        tab.go(server.address() + page.replace("%", "%25").replace(" ", "%20"));
        tab.evaluate(script);
        for (JsonNode found : tab.evaluate(RUN)) {
          violations.add(violation(page, found));
        }
      }
    }
    return violations;
  }

  private static Violation violation(String page, JsonNode found) {
    return new Violation(
        page,
        found.path("rule").asText(),
        found.path("impact").asText(),
        found.path("help").asText(),
        found.path("helpUrl").asText(),
        found.path("selector").asText(),
        found.path("html").asText());
  }

  private static String script() throws IOException {
    try (InputStream file = AxeRun.class.getResourceAsStream(AXE)) {
      if (file == null) {
        throw new IOException("axe-core is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8) + ";undefined";
    }
  }
}
