package de.roterfaden.review;

import de.roterfaden.finding.Messages;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.review.Channel;
import de.roterfaden.narrative.review.Contribution;
import de.roterfaden.narrative.review.Event;
import de.roterfaden.narrative.review.Invited;
import de.roterfaden.narrative.review.Position;
import de.roterfaden.narrative.review.ReleasedPoint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * What a group gets in return for its reply: the recorded text, its hash, the heads of the log,
 * what the public will see, and until when it can be corrected. It is made from the log alone, so
 * that it can be made again.
 */
final class Receipt {

  private final Narrative narrative;
  private final Event.Round round;
  private final Event.Reply reply;
  private final String hash;
  private final List<String> heads;
  private final List<ReleasedPoint> points;
  private final Messages messages;

  Receipt(
      Narrative narrative,
      Event.Round round,
      List<ReleasedPoint> points,
      Event.Reply reply,
      String hash,
      List<String> heads) {
    this.narrative = narrative;
    this.round = round;
    this.points = List.copyOf(points);
    this.reply = reply;
    this.hash = hash;
    this.heads = List.copyOf(heads);
    this.messages =
        Messages.in(Locale.forLanguageTag(narrative.settings().mainVersion().language()));
  }

  /** Path of a receipt in the {@code review} folder. */
  static String path(Event.Reply reply, String hash) {
    return "receipts/"
        + reply.round()
        + "/"
        + reply.group()
        + "-"
        + hash.substring(0, 12)
        + ".html";
  }

  /** The file. */
  byte[] html() {
    Document document = new Document("");
    document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    document.appendChild(new DocumentType("html", "", ""));
    Element html = document.appendElement("html").attr("lang", messages.locale().toLanguageTag());
    Pages.head(html, word("receipt.title", name()));
    Element main = html.appendElement("body").appendElement("main");
    main.appendElement("h1").text(word("receipt.title", name()));
    main.appendElement("p")
        .text(
            word(
                "receipt.intro",
                Form.time(reply.at(), messages.locale()),
                Names.body(narrative, round.body())));
    if (reply.late()) {
      main.appendElement("p").text(word("receipt.late"));
    }
    if (reply.channel() == Channel.PAPER) {
      main.appendElement("p").text(word("receipt.paper"));
    }
    main.appendElement("p")
        .text(word("receipt.correct", Form.time(round.closes(), messages.locale())));
    if (!reply.positions().isEmpty()) {
      main.appendElement("h2").text(word("receipt.positions"));
      reply.positions().forEach(position -> position(main, position));
    }
    if (!reply.contributions().isEmpty()) {
      main.appendElement("h2").text(word("receipt.contributions"));
      reply.contributions().forEach(contribution -> contribution(main, contribution));
    }
    proof(main);
    return (document.outerHtml() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void position(Element main, Position position) {
    Element part = main.appendElement("section");
    part.appendElement("h3").text(point(position.point()));
    Element facts = part.appendElement("dl");
    fact(facts, "choice", word("form.stance." + position.stance().id()));
    fact(facts, "reason", position.reason());
    fact(facts, "proposal", position.proposal());
    fact(facts, "minority", position.minority());
    fact(facts, "joint", String.join(", ", position.joint().stream().map(this::other).toList()));
    fact(facts, "resolved", position.resolved().map(Object::toString).orElse(""));
    part.appendElement("p")
        .addClass("public")
        .text(word(position.released() ? "receipt.public" : "receipt.not-public"));
  }

  private String point(String id) {
    return points.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> word("form.point", id, one.title()))
        .orElse(id);
  }

  private String other(String group) {
    return round.invited(group).map(one -> Names.group(narrative, one)).orElse(group);
  }

  private void contribution(Element main, Contribution contribution) {
    Element part = main.appendElement("section");
    part.appendElement("h3").text(word("form.kind." + contribution.kind().id()));
    part.appendElement("p").addClass("words").text(contribution.text());
    part.appendElement("p")
        .addClass("public")
        .text(word(contribution.released() ? "receipt.public" : "receipt.not-public"));
  }

  private void fact(Element facts, String key, String words) {
    if (!words.isEmpty()) {
      facts.appendElement("dt").text(word("form." + key));
      facts.appendElement("dd").text(words);
    }
  }

  private void proof(Element main) {
    main.appendElement("h2").text(word("receipt.proof"));
    main.appendElement("p").text(word("receipt.proof.lead"));
    Element facts = main.appendElement("dl");
    facts.appendElement("dt").text(word("receipt.hash"));
    facts.appendElement("dd").appendElement("code").text(hash);
    facts.appendElement("dt").text(word("receipt.heads"));
    heads.forEach(head -> facts.appendElement("dd").appendElement("code").text(head));
  }

  private String name() {
    return round.invited(reply.group()).map(invited -> named(invited)).orElse(reply.group());
  }

  private String named(Invited invited) {
    String name = Names.group(narrative, invited);
    return name.isEmpty() ? word("form.person") : name;
  }

  private String word(String key, Object... arguments) {
    return messages.text("review." + key, arguments);
  }
}
