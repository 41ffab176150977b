package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.Body;
import de.roterfaden.narrative.ContactPerson;
import de.roterfaden.narrative.Decision;
import de.roterfaden.narrative.Group;
import de.roterfaden.narrative.Municipality;
import de.roterfaden.narrative.Settings;
import java.util.Comparator;
import java.util.List;

/** Who decides and who answers: councils with their groups and decisions, and whom to ask. */
final class AboutPage {

  private final PageContext page;
  private final Settings settings;

  AboutPage(PageContext page) {
    this.page = page;
    this.settings = page.site().narrative().settings();
  }

  String html() {
    Element all = Element.of("div", "faden-about");
    settings.bodies().forEach(body -> addBody(all, body));
    if (!settings.contacts().isEmpty()) {
      Element list = Element.of("ul", "faden-contacts");
      settings.contacts().forEach(person -> list.add(contact(person)));
      all.add(Element.of("h2").text(page.label("about-page.contacts")), list);
    }
    return all.toString();
  }

  private void addBody(Element all, Body body) {
    all.add(page.element("h2", "", body.name()));
    if (settings.municipalities().size() > 1) {
      settings.municipalities().stream()
          .filter(municipality -> municipality.id().equals(body.municipality()))
          .map(Municipality::name)
          .forEach(name -> all.add(Element.of("p").text(name)));
    }
    List<Group> groups =
        settings.groups().stream().filter(group -> group.body().equals(body.id())).toList();
    if (!groups.isEmpty()) {
      all.add(Element.of("h3").text(page.label("about-page.groups")), groups(groups, body));
    }
    List<Decision> decisions =
        page.site().narrative().data().decisions().stream()
            .filter(decision -> decision.body().equals(body.id()))
            .sorted(Comparator.comparing(Decision::date).reversed())
            .toList();
    if (!decisions.isEmpty()) {
      Element list = Element.of("ul", "faden-decisions");
      decisions.forEach(decision -> list.add(decision(decision)));
      all.add(Element.of("h3").text(page.label("about-page.decisions")), list);
    }
  }

  private Element groups(List<Group> groups, Body body) {
    String caption = page.label("about-page.groups-of", page.plain(body.name()));
    Element rows = Element.of("tbody");
    for (Group group : groups) {
      rows.add(
          Element.of("tr")
              .add(
                  DataTable.row(group.name()),
                  Element.of("td", "faden-right").text(page.number(group.members()))));
    }
    Element head =
        Element.of("tr")
            .add(
                DataTable.column(page.label("about-page.group")),
                DataTable.column(page.label("about-page.members")).set("class", "faden-right"));
    return DataTable.region(
        caption,
        Element.of("table")
            .add(Element.of("caption").text(caption), Element.of("thead").add(head), rows));
  }

  private Element decision(Decision decision) {
    String words = page.inline(decision.title());
    LinkTarget target = page.resolve(decision.url());
    boolean linked = !decision.url().isEmpty() && !(target instanceof LinkTarget.Nowhere);
    return Element.of("li", "faden-decision")
        .add(
            Element.of("p", "faden-decision-when")
                .add(
                    Element.of("time")
                        .set("datetime", decision.date().iso())
                        .text(page.date(decision.date()))),
            Element.of("p", "faden-decision-title")
                .html(linked ? page.link(target, words).toString() : words),
            Element.of("p", "faden-decision-state")
                .text(page.label("adoption." + decision.state().id())));
  }

  private Element contact(ContactPerson person) {
    Element address = Element.of("address").add(Element.of("strong").text(person.name()));
    if (page.shows(person.role())) {
      address.add(Element.of("br")).html(page.inline(person.role()));
    }
    addWay(address, "contact.phone", person.phone(), Address.telephone(person.phone()));
    addWay(address, "contact.email", person.email(), "mailto:" + person.email());
    return Element.of("li").add(address);
  }

  private void addWay(Element address, String label, String way, String href) {
    if (!way.isEmpty()) {
      address.add(Element.of("br"), Element.of("a").set("href", href).text(page.label(label, way)));
    }
  }
}
