package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.graphics.StakeholderGraphic;
import de.roterfaden.graphics.StakeholderGraphic.Circle;
import de.roterfaden.graphics.StakeholderGraphic.Group;
import de.roterfaden.narrative.Involvement;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Stakeholder;
import de.roterfaden.narrative.StakeholderKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * {@code stakeholders}: who is involved, by how closely and by kind, as a map and as a table with
 * what they do and what matters to them.
 */
final class StakeholdersBlock implements Block {

  /** From those who decide to those who are told. */
  private static final List<Involvement> CLOSEST_FIRST = closestFirst();

  @Override
  public String name() {
    return "stakeholders";
  }

  @Override
  public Form form() {
    return Form.EMPTY;
  }

  @Override
  public String html(BlockCall call) {
    PageContext page = call.context();
    List<Stakeholder> all = call.data().stakeholders();
    if (all.isEmpty()) {
      return "";
    }
    StakeholderGraphic drawing = StakeholderGraphic.of(circles(all, page));
    String name = page.label("stakeholders.name");
    return Element.of("div", "faden-stakeholders")
        .add(
            GraphicFigure.of(width -> drawing.drawn(name, width), message(all, page), page),
            table(all, page))
        .toString();
  }

  private static List<Involvement> closestFirst() {
    List<Involvement> order = new ArrayList<>(List.of(Involvement.values()));
    Collections.reverse(order);
    return List.copyOf(order);
  }

  private static String message(List<Stakeholder> all, PageContext page) {
    List<String> counts = new ArrayList<>();
    for (Involvement involvement : CLOSEST_FIRST) {
      int count = (int) all.stream().filter(one -> one.involvement() == involvement).count();
      if (count > 0) {
        counts.add(page.label("stakeholders.count." + involvement.id(), count));
      }
    }
    return page.label("stakeholders.message", all.size(), page.enumerate(counts));
  }

  private static List<Circle> circles(List<Stakeholder> all, PageContext page) {
    List<Circle> circles = new ArrayList<>();
    for (Involvement involvement : CLOSEST_FIRST) {
      List<Group> groups = new ArrayList<>();
      for (StakeholderKind kind : StakeholderKind.values()) {
        List<String> names =
            all.stream()
                .filter(one -> one.involvement() == involvement && one.kind() == kind)
                .map(one -> page.plain(one.name()))
                .toList();
        if (!names.isEmpty()) {
          groups.add(new Group(kind, kind(kind, page), names));
        }
      }
      if (!groups.isEmpty()) {
        circles.add(new Circle(involvement(involvement, page), groups));
      }
    }
    return circles;
  }

  private static Element table(List<Stakeholder> all, PageContext page) {
    boolean roles = all.stream().anyMatch(one -> !one.role().isEmpty());
    boolean interests = all.stream().anyMatch(one -> !one.interest().isEmpty());
    Element head = Element.of("tr");
    head.add(header("stakeholders.who", page), header("stakeholders.kind", page));
    head.add(header("stakeholders.involvement", page));
    head.addAll(roles ? List.of(header("stakeholders.role", page)) : List.of());
    head.addAll(interests ? List.of(header("stakeholders.interest", page)) : List.of());
    Element body = Element.of("tbody");
    for (Involvement involvement : CLOSEST_FIRST) {
      for (Stakeholder one : all) {
        if (one.involvement() == involvement) {
          body.add(row(one, roles, interests, page));
        }
      }
    }
    String caption = page.label("stakeholders.table");
    return Element.of("div", "faden-table")
        .set("role", "region")
        .set("aria-label", caption)
        .set("tabindex", 0)
        .add(
            Element.of("table")
                .add(Element.of("caption").text(caption), Element.of("thead").add(head), body));
  }

  private static Element row(Stakeholder one, boolean roles, boolean interests, PageContext page) {
    Element row = Element.of("tr");
    row.add(page.element("th", "", one.name()).set("scope", "row"));
    row.add(
        DataTable.named(
            Element.of("td").text(kind(one.kind(), page)), page.label("stakeholders.kind")));
    row.add(
        DataTable.named(
            Element.of("td").text(involvement(one.involvement(), page)),
            page.label("stakeholders.involvement")));
    row.addAll(roles ? List.of(cell(one.role(), "stakeholders.role", page)) : List.of());
    row.addAll(
        interests ? List.of(cell(one.interest(), "stakeholders.interest", page)) : List.of());
    return row;
  }

  private static Element header(String label, PageContext page) {
    return Element.of("th").set("scope", "col").text(page.label(label));
  }

  private static Element cell(LocalizedText text, String label, PageContext page) {
    return DataTable.named(page.element("td", "", text), page.label(label));
  }

  private static String kind(StakeholderKind kind, PageContext page) {
    return page.label("stakeholders.kind." + kind.id());
  }

  private static String involvement(Involvement involvement, PageContext page) {
    return page.label("stakeholders.involvement." + involvement.id());
  }
}
