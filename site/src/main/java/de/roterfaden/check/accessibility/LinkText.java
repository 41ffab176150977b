package de.roterfaden.check.accessibility;

import de.roterfaden.finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A link says where it leads, even read alone. */
final class LinkText implements AccessibilityRule {

  private static final Query LINKS = Query.of("a[href]");

  private static final Set<String> VAGUE =
      Set.of(
          "hier",
          "hier klicken",
          "klicken sie hier",
          "klick hier",
          "mehr",
          "weiter",
          "weiterlesen",
          "mehr lesen",
          "lesen sie mehr",
          "mehr erfahren",
          "erfahren sie mehr",
          "mehr infos",
          "mehr informationen",
          "weitere informationen",
          "weitere infos",
          "infos",
          "details",
          "mehr dazu",
          "link",
          "dieser link",
          "zum link",
          "diese seite",
          "seite",
          "website",
          "webseite",
          "homepage",
          "internet",
          "download",
          "herunterladen",
          "pdf",
          "datei",
          "artikel",
          "zum artikel",
          "siehe hier",
          "unter diesem link",
          "da",
          "dort",
          "this",
          "here",
          "click here",
          "click",
          "more",
          "read more",
          "learn more",
          "more info",
          "more information",
          "this link",
          "this page",
          "page",
          "continue",
          "go",
          "see here",
          "find out more",
          "continue reading",
          "file",
          "document");

  /** A whole address with a path; a bare domain, an e-mail address or a number can be read. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://\\S+|www\\.[^\\s/]+/\\S+)");

  @Override
  public String name() {
    return "link-text";
  }

  @Override
  public Set<Criterion> criteria() {
    return Set.of(Criterion.LINK_PURPOSE, Criterion.LINK_PURPOSE_ALONE);
  }

  @Override
  public List<String> steps() {
    return List.of("9.2.4.4");
  }

  @Override
  public Severity severity() {
    return Severity.WARNING;
  }

  @Override
  public void check(HtmlPage page, Reporter reporter) {
    for (Element link : page.visible(LINKS)) {
      String name = page.name(link);
      if (VAGUE.contains(Wording.plain(name))) {
        reporter.tellAs("vague", link, link.attr("href"), name);
      } else if (ADDRESS.matcher(name).matches()) {
        reporter.tellAs("address", link, link.attr("href"), name);
      }
    }
  }
}
