package de.roterfaden.narratives;

import de.roterfaden.check.norms.Norms;
import de.roterfaden.finding.Explanation;
import de.roterfaden.finding.Explanations;
import de.roterfaden.finding.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The guide's pages of rules, made from the explanations: {@code RulePages GUIDE} writes them anew.
 * They lie in the repository, where a test holds them to what this would write. Explanations are
 * written in plain language, so that the plain versions have the same text; the check of the guide
 * holds them to it.
 */
final class RulePages {

  /** Where the pages lie in the guide. */
  static final String FOLDER = "content/regeln";

  /** Names of the versions' files, and the language that they are in. */
  private static final Map<String, Locale> FILES =
      Map.of(
          "index.md", Locale.GERMAN,
          "einfach.md", Locale.GERMAN,
          "en.md", Locale.ENGLISH,
          "plain.md", Locale.ENGLISH);

  /** Only the main version says what type a page has. */
  private static final String MAIN = "index.md";

  private RulePages() {}

  /** See above. */
  public static void main(String[] arguments) throws IOException {
    Path guide = Path.of(arguments[0]);
    clear(guide.resolve(FOLDER));
    for (Map.Entry<String, String> page : all().entrySet()) {
      Path file = guide.resolve(page.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
  }

  /** Drops pages of rules that there are no longer; what an author wrote beside them stays. */
  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (FILES.containsKey(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
  }

  /** All pages, by path in the guide. */
  static Map<String, String> all() {
    Map<String, String> pages = new TreeMap<>();
    FILES.forEach(
        (file, locale) -> {
          Messages messages = Messages.in(locale);
          List<Explanation> rules = Explanations.in(messages).all();
          pages.put(FOLDER + "/" + file, overview(rules, messages, file.equals(MAIN)));
          for (Explanation rule : rules) {
            pages.put(
                FOLDER + "/" + rule.rule() + "/" + file, page(rule, messages, file.equals(MAIN)));
          }
        });
    return pages;
  }

  private static String overview(List<Explanation> rules, Messages messages, boolean main) {
    boolean german = messages.locale().equals(Locale.GERMAN);
    StringBuilder text = new StringBuilder();
    head(german ? "Alle Regeln" : "All rules", main, text);
    text.append(
        german
            ? "\nJede Regel hat eine Seite: warum es sie gibt, ein Beispiel und was hilft. Ihren"
                + " Namen zeigt der Bericht hinter jedem Befund.\n"
            : "\nEach rule has a page: why it exists, an example, and what helps. The report shows"
                + " its name behind each finding.\n");
    for (String area : Explanations.AREAS) {
      text.append("\n## " + messages.text("finding.explain.area." + area) + "\n\n");
      for (Explanation rule : rules) {
        if (rule.area().equals(area)) {
          text.append("- [" + rule.title() + "](" + rule.rule() + "/)\n");
        }
      }
    }
    return text.toString();
  }

  private static String page(Explanation rule, Messages messages, boolean main) {
    boolean german = messages.locale().equals(Locale.GERMAN);
    StringBuilder text = new StringBuilder();
    head(rule.title(), main, text);
    text.append("\n" + escape(rule.why()) + "\n");
    example(messages.text("finding.explain.before"), rule.before(), text);
    example(messages.text("finding.explain.after"), rule.after(), text);
    text.append("\n## " + messages.text("finding.explain.fix") + "\n\n" + escape(rule.fix()) + "\n")
        .append("\n## " + messages.text("finding.explain.accepting") + "\n\n")
        .append(accept(rule, messages, german))
        .append(norms(rule, messages))
        .append(german ? "\nZurück zu [allen Regeln](../../)." : "\nBack to [all rules](../../).")
        .append(german ? " Im Bericht heißt diese: " : " In the report this one is called: ")
        .append("`" + rule.rule() + "`\n");
    return text.toString();
  }

  /** Which norms a rule follows; "" if it is the program's own. */
  private static String norms(Explanation rule, Messages messages) {
    List<String> norms = Norms.of(rule.rule());
    return norms.isEmpty()
        ? ""
        : "\n## "
            + messages.text("finding.explain.norm")
            + "\n\n- "
            + String.join("\n- ", norms)
            + "\n";
  }

  private static void head(String title, boolean main, StringBuilder text) {
    text.append("---\ntitle: \"" + title.replace("\"", "\\\"") + "\"\n")
        .append(main ? "type: page\n" : "")
        .append("---\n");
  }

  private static void example(String name, String example, StringBuilder text) {
    text.append("\n## " + name + "\n\n~~~text\n" + example + "\n~~~\n");
  }

  private static String accept(Explanation rule, Messages messages, boolean german) {
    if (!rule.accept().equals(messages.text("finding.explain.accept", rule.rule()))) {
      return escape(rule.accept()) + "\n";
    }
    return (german
            ? "Haben Sie einen guten Grund, schreiben Sie ihn vor den Absatz:\n"
            : "If you have a good reason, write it before the paragraph:\n")
        + "\n~~~text\n<!-- faden: accept "
        + rule.rule()
        + " because … -->\n~~~\n\n"
        + (german
            ? "Für eine ganze Datei steht er in ihrem Kopf, für alle Dateien in `narrative.yml`:\n"
            : "For a whole file it stands at its head, for all files in `narrative.yml`:\n")
        + "\n~~~yaml\naccept:\n  - {rule: "
        + rule.rule()
        + ", because: …}\n~~~\n";
  }

  /** Text with signs of Markdown and HTML as they are. */
  private static String escape(String text) {
    return text.replaceAll("([\\\\<>*_\\[\\]#`])", "\\\\$1");
  }
}
