package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A marked abbreviation says what it stands for. */
final class Abbreviation implements AccessibilityRule {

  @Override
  public String name() {
    return "abbreviation";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.ABBREVIATIONS);
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    Set<String> explained = new HashSet<>();
    for (Element abbreviation : page.visible(Set.of("abbr", "acronym"))) {
      String words = AccessibleName.tidy(abbreviation.text());
      if (!abbreviation.attr("title").isBlank()) {
        explained.add(words);
      } else if (explained.add(words) && !words.isEmpty()) {
        reporter.tell(abbreviation, words, words);
      }
    }
  }
}
