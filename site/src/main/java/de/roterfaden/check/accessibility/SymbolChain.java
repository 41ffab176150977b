package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs are not used as decoration: a voice reads each of them out. In code they are meant. */
final class SymbolChain implements AccessibilityRule {

  private static final Query CODE = Query.of("code, pre, kbd, samp");

  private static final Pattern CHAIN =
      Pattern.compile(
          "([*=~#+_^<>|\u2014\u2013•·●○■□▪▫★☆►◄→←↑↓⇒➔❤♥♦♣♠✓✔✗✘])\\1{2,}"
              + "|(?:[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{27BF}]\\x{FE0F}?[\\x{1F3FB}-\\x{1F3FF}]?\\s?){3,}");

  /** The signs below U+2600 that {@code CHAIN} knows; all others are above. */
  private static final String SIGNS = "*=~#+_^<>|\u2014\u2013•·●○■□▪▫►◄→←↑↓⇒";

  private static final char FIRST_ABOVE = '\u2600';

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
      if (hasSigns(text.own()) && chain.find() && CODE.closest(text.element()) == null) {
        reporter.tell(
            text.element(),
            chain.group(),
            chain.group().length() > 20 ? chain.group().substring(0, 20) + "…" : chain.group());
      }
    }
  }

  /** Whether there may be a chain: hardly any text has a sign that stands there again. */
  private static boolean hasSigns(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= FIRST_ABOVE || (letter == before && SIGNS.indexOf(letter) >= 0)) {
        return true;
      }
      before = letter;
    }
    return false;
  }
}
