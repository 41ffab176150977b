package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Every picture has an alternative text; an empty one says that it is decoration. A picture that is
 * a link or button must not be empty.
 */
final class MissingAlt implements AccessibilityRule {

  private static final Query PICTURES = Query.of("img, area[href], input[type=image]");
  private static final Query GRAPHICS = Query.of("svg[role=img], [role=img]:not(svg):not(img)");
  private static final Query WITHOUT_ROLE = Query.of("svg:not([role])");
  private static final Query NAMED = Query.of("[aria-hidden=true], [role=img], a, button, summary");
  private static final Query DRAWING = Query.of("svg");
  private static final Query OBJECTS = Query.of("object[data], canvas, embed[src]");

  @Override
  public String name() {
    return "missing-alt";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.NON_TEXT_CONTENT);
  }

  @Override
  public List<String> steps() {
    return List.of("9.1.1.1a", "9.1.1.1b");
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element picture : page.visible(PICTURES)) {
      if (isUnnamed(picture) && !picture.hasAttr("alt")) {
        reporter.tellAs("missing", picture, picture.attr("src"), name(picture));
      } else if (isUnnamed(picture) && !picture.nameIs("img")) {
        reporter.tellAs("button", picture, picture.attr("src"), name(picture));
      }
    }
    for (Element graphic : page.visible(GRAPHICS)) {
      if (isUnnamed(graphic)) {
        reporter.tellAs("graphic", graphic, "");
      }
    }
    for (Element graphic : page.visible(WITHOUT_ROLE)) {
      if (NAMED.closest(graphic) == null
          && DRAWING.closest(graphic.parent()) == null
          && !AccessibleName.of(graphic).isEmpty()) {
        reporter.tellAs("no-role", graphic, AccessibleName.of(graphic), AccessibleName.of(graphic));
      }
    }
    for (Element object : page.visible(OBJECTS)) {
      if (isUnnamed(object) && AccessibleName.content(object).isEmpty()) {
        reporter.tellAs("object", object, object.attr("data"), object.normalName());
      }
    }
  }

  private static boolean isUnnamed(Element picture) {
    return AccessibleName.of(picture).isEmpty()
        && !picture.attr("role").equals("presentation")
        && !picture.attr("role").equals("none");
  }

  private static String name(Element picture) {
    String address = picture.attr("src").isEmpty() ? picture.attr("href") : picture.attr("src");
    return address.startsWith("data:") ? "data:" : address.substring(address.lastIndexOf('/') + 1);
  }
}
