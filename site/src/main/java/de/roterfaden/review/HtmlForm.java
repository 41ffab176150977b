package de.roterfaden.review;

import de.roterfaden.finding.Sha256;
import de.roterfaden.narrative.review.ContributionKind;
import de.roterfaden.narrative.review.Invited;
import de.roterfaden.narrative.review.Position;
import de.roterfaden.narrative.review.ReleasedPoint;
import de.roterfaden.narrative.review.Stance;
import de.roterfaden.text.WordDiff;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * The form as one HTML file: it works by double-click and without network, asks nothing of anybody,
 * keeps what was typed in the file that its reader saves, and prints as a paper form. Its content
 * security policy lets nothing run but its own script.
 */
final class HtmlForm {

  private static final String SCRIPT = Pages.resource("form.js");
  private static final String STYLE = Pages.resource("form.css");

  private final Form form;

  private HtmlForm(Form form) {
    this.form = form;
  }

  /** The file. */
  static byte[] of(Form form) {
    return new HtmlForm(form).document().getBytes(StandardCharsets.UTF_8);
  }

  private String document() {
    Document document = new Document("");
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    document.appendChild(new DocumentType("html", "", ""));
    Element html =
        document.appendElement("html").attr("lang", form.messages().locale().toLanguageTag());
    head(html.appendElement("head"));
    body(html.appendElement("body"));
    return document.outerHtml() + "\n";
  }

  private void head(Element head) {
    head.appendElement("meta").attr("charset", "utf-8");
    head.appendElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr(
            "content",
            "default-src 'none'; script-src '"
                + digest(SCRIPT)
                + "'; style-src '"
                + digest(STYLE)
                + "'; form-action 'none'; base-uri 'none'");
    head.appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
    head.appendElement("title").text(form.word("title", form.title(), form.groupName()));
    head.appendElement("style").appendChild(new DataNode(STYLE));
  }

  private void body(Element body) {
    Element main =
        body.appendElement("main")
            .attr("id", "form")
            .attr("data-round", form.round().id())
            .attr("data-group", form.group().group())
            .attr("data-token", form.token())
            .attr("data-file", form.round().id() + "-" + form.group().group())
            .attr("data-saved", form.word("saved"))
            .attr("data-loaded", form.word("loaded"))
            .attr("data-other", form.word("other-file"))
            .attr("data-unreadable", form.word("unreadable"))
            .attr("data-open", form.word("open", "{0}"))
            .attr("data-complete", form.word("complete"))
            .attr("data-reason-missing", form.word("reason-missing"))
            .attr("data-stance-missing", form.word("stance-missing"));
    Element header = main.appendElement("header");
    header.appendElement("p").addClass("kicker").text(form.title());
    header.appendElement("h1").text(form.word("heading", form.groupName()));
    header.appendElement("p").text(form.word("intro", form.body(), form.closes()));
    header.appendElement("p").text(form.word("silence"));
    Element how = header.appendElement("ol").addClass("how");
    how.appendElement("li").text(form.word("how.fill"));
    how.appendElement("li").text(form.word("how.save"));
    how.appendElement("li").text(form.word("how.send"));
    header.appendElement("noscript").appendElement("p").text(form.word("no-script"));
    contents(header.appendElement("nav"));
    tools(main, "top");
    form.points().forEach(point -> point(main, point));
    contributions(main);
    tools(main, "bottom");
    Element footer = main.appendElement("footer");
    footer
        .appendElement("p")
        .text(form.word("identity", form.round().id(), form.group().group(), form.token()));
    body.appendElement("script").appendChild(new DataNode(SCRIPT));
  }

  private void contents(Element nav) {
    nav.attr("aria-label", form.word("contents"));
    nav.appendElement("h2").text(form.word("contents"));
    Element list = nav.appendElement("ol");
    for (FormPoint point : form.points()) {
      list.appendElement("li")
          .appendElement("a")
          .attr("href", "#" + point.point().id())
          .text(form.word("point", point.point().id(), point.point().title()));
    }
    list.appendElement("li")
        .appendElement("a")
        .attr("href", "#contributions")
        .text(form.word("contributions"));
  }

  private void tools(Element main, String place) {
    Element tools = main.appendElement("div").addClass("tools").addClass("needs-script");
    tools.attr("hidden", true);
    tools.appendElement("button").attr("type", "button").addClass("save").text(form.word("save"));
    tools.appendElement("label").attr("for", "load-" + place).text(form.word("load"));
    tools
        .appendElement("input")
        .attr("type", "file")
        .attr("id", "load-" + place)
        .attr("accept", ".json,application/json")
        .addClass("load");
    tools.appendElement("p").addClass("status").attr("role", "status");
  }

  private void point(Element main, FormPoint asked) {
    ReleasedPoint point = asked.point();
    Element section =
        main.appendElement("section")
            .attr("id", point.id())
            .addClass("point")
            .attr("data-point", point.id())
            .attr("data-wording", point.wording());
    section.appendElement("h2").text(form.word("point", point.id(), point.title()));
    section.appendElement("p").addClass("small").text(form.word("wording", Form.wording(point)));
    if (!form.context(point).isEmpty()) {
      section.appendElement("p").text(form.context(point));
    }
    Element facts = section.appendElement("dl");
    for (Map.Entry<String, String> field : Form.fields(point).entrySet()) {
      facts.appendElement("dt").text(form.word("field." + field.getKey()));
      facts.appendElement("dd").text(field.getValue());
    }
    if (asked.fresh()) {
      section.appendElement("p").addClass("change").text(form.word("new"));
    }
    asked
        .change()
        .ifPresent(
            change -> {
              Element box = section.appendElement("div").addClass("change");
              box.appendElement("h3").text(form.word("changed"));
              marked(box.appendElement("p"), change);
            });
    asked.before().ifPresent(before -> before(section, before));
    choices(section, point);
    texts(section, point);
  }

  private void marked(Element text, WordDiff change) {
    String between = "";
    for (WordDiff.Piece piece : change.pieces()) {
      text.appendText(between);
      between = " ";
      switch (piece.change()) {
        case SAME -> text.appendText(piece.text());
        case REMOVED -> marked(text.appendElement("del"), "diff.removed", piece.text());
        case ADDED -> marked(text.appendElement("ins"), "diff.added", piece.text());
      }
    }
  }

  private void marked(Element element, String label, String words) {
    element.appendElement("span").addClass("mark").text("[" + form.word(label) + " ");
    element.appendText(words);
    element.appendElement("span").addClass("mark").text("]");
  }

  private void before(Element section, Position before) {
    Element box = section.appendElement("div").addClass("before");
    box.appendElement("h3").text(form.word("before"));
    box.appendElement("p").text(form.word("stance." + before.stance().id()));
    if (!before.reason().isEmpty()) {
      box.appendElement("p").text(before.reason());
    }
  }

  private void choices(Element section, ReleasedPoint point) {
    Element set = section.appendElement("fieldset");
    set.appendElement("legend").text(form.word("choice"));
    for (Stance stance : Stance.values()) {
      String id = point.id() + "-" + stance.id();
      Element line = set.appendElement("div").addClass("choice");
      line.appendElement("input")
          .attr("type", "radio")
          .attr("name", point.id() + "-stance")
          .attr("id", id)
          .attr("value", stance.id());
      line.appendElement("label").attr("for", id).text(form.word("stance." + stance.id()));
    }
  }

  private void texts(Element section, ReleasedPoint point) {
    area(section, point.id(), "reason", 4, Limits.TEXT);
    area(section, point.id(), "proposal", 4, Limits.TEXT);
    area(section, point.id(), "minority", 4, Limits.MINORITY);
    if (!form.others().isEmpty()) {
      Element set = section.appendElement("fieldset");
      set.appendElement("legend").text(form.word("joint"));
      for (Invited other : form.others()) {
        String id = point.id() + "-joint-" + other.group();
        Element line = set.appendElement("div").addClass("choice");
        line.appendElement("input")
            .attr("type", "checkbox")
            .attr("id", id)
            .attr("name", "joint")
            .attr("value", other.group());
        line.appendElement("label")
            .attr("for", id)
            .text(other.name().isEmpty() ? form.word("person") : other.name());
      }
    }
    Element day = section.appendElement("div").addClass("text");
    day.appendElement("label").attr("for", point.id() + "-resolved").text(form.word("resolved"));
    day.appendElement("input")
        .attr("type", "date")
        .attr("id", point.id() + "-resolved")
        .attr("name", "resolved");
    released(section, point.id());
  }

  private void area(Element section, String id, String key, int rows, int longest) {
    Element text = section.appendElement("div").addClass("text");
    text.appendElement("label").attr("for", id + "-" + key).text(form.word(key));
    String hint = form.word(key + ".hint", longest);
    text.appendElement("p").addClass("small").attr("id", id + "-" + key + "-hint").text(hint);
    text.appendElement("textarea")
        .attr("id", id + "-" + key)
        .attr("name", key)
        .attr("rows", String.valueOf(rows))
        .attr("maxlength", String.valueOf(longest))
        .attr("aria-describedby", id + "-" + key + "-hint");
    if (key.equals("reason")) {
      text.appendElement("p").addClass("problem").attr("role", "alert");
    }
  }

  private void released(Element section, String id) {
    Element line = section.appendElement("div").addClass("choice").addClass("released");
    line.appendElement("input")
        .attr("type", "checkbox")
        .attr("id", id + "-released")
        .attr("name", "released");
    line.appendElement("label").attr("for", id + "-released").text(form.word("released"));
  }

  private void contributions(Element main) {
    Element part = main.appendElement("section").attr("id", "contributions");
    part.appendElement("h2").text(form.word("contributions"));
    part.appendElement("p").text(form.word("contributions.lead"));
    for (int number = 1; number <= 5; number++) {
      contribution(part, "contribution-" + number, number);
    }
  }

  private void contribution(Element part, String id, int number) {
    Element one = part.appendElement("section").addClass("contribution");
    one.appendElement("h3").text(form.word("contribution", number));
    Element kind = one.appendElement("div").addClass("text");
    kind.appendElement("label").attr("for", id + "-kind").text(form.word("kind"));
    Element choice = kind.appendElement("select").attr("id", id + "-kind").attr("name", "kind");
    choice.appendElement("option").attr("value", "").text(form.word("kind.none"));
    for (ContributionKind value : ContributionKind.values()) {
      choice
          .appendElement("option")
          .attr("value", value.id())
          .text(form.word("kind." + value.id()));
    }
    Element chapter = one.appendElement("div").addClass("text");
    chapter.appendElement("label").attr("for", id + "-chapter").text(form.word("chapter"));
    Element chapters =
        chapter.appendElement("select").attr("id", id + "-chapter").attr("name", "chapter");
    chapters.appendElement("option").attr("value", "").text(form.word("chapter.none"));
    form.chapters()
        .forEach((path, title) -> chapters.appendElement("option").attr("value", path).text(title));
    Element text = one.appendElement("div").addClass("text");
    text.appendElement("label").attr("for", id + "-text").text(form.word("text"));
    text.appendElement("textarea")
        .attr("id", id + "-text")
        .attr("name", "text")
        .attr("rows", "5")
        .attr("maxlength", String.valueOf(Limits.CONTRIBUTION));
    released(one, id);
  }

  private static String digest(String text) {
    return Sha256.forBrowsers(text);
  }
}
