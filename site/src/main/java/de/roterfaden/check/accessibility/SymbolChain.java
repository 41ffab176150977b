package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs are not used as decoration: a voice reads each of them out. In code they are meant. */
final class SymbolChain implements AccessibilityRule {

  private static final Pattern CHAIN =
      Pattern.compile(
          "([*=~#+_^<>|\u2014\u2013•·●○■□▪▫★☆►◄→←↑↓⇒➔❤♥♦♣♠✓✔✗✘])\\1{2,}"
              + "|(?:[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{27BF}]\\x{FE0F}?[\\x{1F3FB}-\\x{1F3FF}]?\\s?){3,}");

  @Override
  public String name() {
    return "symbol-chain";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.NON_TEXT_CONTENT);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.1.1c");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (HtmlPage.Text text : page.texts()) {
      Matcher chain = CHAIN.matcher(text.own());
      if (chain.find() && text.element().closest("code, pre, kbd, samp") == null) {
        reporter.tell(
            text.element(),
            chain.group(),
            chain.group().length() > 20 ? chain.group().substring(0, 20) + "…" : chain.group());
      }
    }
  }
}
