package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What looks like a list is one: lines that begin with a dash or a number are none. */
final class FakeList implements AccessibilityRule {

  private static final int LEAST = 3;

  private static final Pattern BULLET =
      Pattern.compile(
          "^\\s*(?:[-–—•·*▪■►▸‣◦○●✓✔➔→]\\s+\\S|\\(?\\d{1,2}[.)]\\s+\\p{L}|[a-z]\\)\\s+\\p{L})");

  @Override
  public String name() {
    return "fake-list";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.INFO_AND_RELATIONSHIPS);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.3.1b");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element text : page.visible(Set.of("p", "td", "dd", "div"))) {
      int items = 0;
      boolean start = true;
      for (Node node : text.childNodes()) {
        if (node instanceof TextNode words) {
          items += start && BULLET.matcher(words.getWholeText()).find() ? 1 : 0;
        }
        start = node instanceof Element element ? element.nameIs("br") : start && isBlank(node);
      }
      if (items >= LEAST) {
        reporter.tellAs("lines", text, text.text(), items);
      }
    }
    for (Element first : page.visible(Set.of("p"))) {
      if (startsItem(first) && !startsItem(first.previousElementSibling())) {
        int items = 1;
        for (Element next = first.nextElementSibling();
            startsItem(next);
            next = next.nextElementSibling()) {
          items++;
        }
        if (items >= LEAST) {
          reporter.tellAs("paragraphs", first, first.text(), items);
        }
      }
    }
  }

  private static boolean startsItem(@Nullable Element paragraph) {
    return paragraph != null && paragraph.nameIs("p") && BULLET.matcher(paragraph.text()).find();
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode words && words.isBlank();
  }
}
