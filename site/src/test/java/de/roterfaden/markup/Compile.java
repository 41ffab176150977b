package de.roterfaden.markup;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.TestNarratives;
import java.util.List;
import java.util.Locale;

/** Short ways for tests to compile a text as the chapter {@code kapitel/seilerei} of a town. */
final class Compile {

  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
  private static final Messages GERMAN = Messages.in(Locale.GERMAN);
  private static final Narrative TOWN = TestNarratives.town().build();

  private Compile() {}

  static MarkupCompiler compiler(Narrative narrative) {
    return new MarkupCompiler(narrative, TestLabels::of);
  }

  static Compiled text(String body) {
    return text(body, TestNarratives.STANDARD);
  }

  static Compiled text(String body, LanguageVersion version) {
    return compiler(TOWN).compile(TestNarratives.aPage("kapitel/seilerei", version, body));
  }

  static String html(String body) {
    return text(body).html();
  }

  /**
   * The findings of a text as {@code rule@line:column-endColumn help}, lines counted from the first
   * line of the text.
   */
  static List<String> findings(String body) {
    return text(body).findings().stream().map(Compile::shown).toList();
  }

  static String shown(Finding finding) {
    GERMAN.text(finding.message());
    GERMAN.text(finding.help());
    ENGLISH.text(finding.message());
    Position position = finding.position();
    return finding.rule().substring("markup/".length())
        + "@"
        + (position.line() - 4)
        + ":"
        + position.column()
        + "-"
        + (position.endLine() > position.line() ? (position.endLine() - 4) + ":" : "")
        + position.endColumn()
        + " "
        + ENGLISH.text(finding.help());
  }
}
