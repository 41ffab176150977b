package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words are not spaced out by blanks: a voice would spell them. In code they are meant. */
final class SpacedLetters implements AccessibilityRule {

  private static final Query CODE = Query.of("code, pre, kbd, samp");

  /** Four and more single letters; "a b c" and initials stay below that. */
  private static final Pattern SPACED =
      Pattern.compile("(?<![\\p{L}\\p{N}.])\\p{L}(?:[ \u00a0]\\p{L}){3,}(?![\\p{L}\\p{N}.])");

  @Override
  public String name() {
    return "spaced-letters";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.MEANINGFUL_SEQUENCE);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.3.2");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (HtmlPage.Text text : page.texts()) {
      Matcher letters = SPACED.matcher(text.own());
      if (hasGaps(text.own()) && letters.find() && CODE.closest(text.element()) == null) {
        reporter.tell(
            text.element(),
            letters.group(),
            letters.group(),
            letters.group().replaceAll("\\s", ""));
      }
    }
  }

  /** Whether there are two gaps with one letter between them; some letters take two places. */
  private static boolean hasGaps(String text) {
    for (int i = 0; i < text.length() - 2; i++) {
      char after = text.charAt(i + 2);
      if (isGap(text.charAt(i)) && (isGap(after) || Character.isLowSurrogate(after))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGap(char letter) {
    return letter == ' ' || letter == '\u00a0';
  }
}
