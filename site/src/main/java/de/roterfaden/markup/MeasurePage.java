package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.markup.DataPage.Kind;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.Goal;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Measure;
import java.util.List;

/** The page about one measure: why, for whom, by whom, when, with what money. */
final class MeasurePage {

  private final Measure measure;
  private final PageContext page;
  private final Data data;

  MeasurePage(Measure measure, PageContext page) {
    this.measure = measure;
    this.page = page;
    this.data = page.site().narrative().data();
  }

  DataText text() {
    Element body = Element.of("div", "faden-measure-page faden-measure--" + measure.state().id());
    Element reasons = Element.of("div", "faden-measure-reasons").add(state());
    addSection(reasons, "measure-page.need", measure.need());
    addSection(reasons, "measure-page.benefit", measure.benefit());
    addGoals(reasons);
    addSection(reasons, "measure-page.selection", measure.selection());
    Element facts = Element.of("div", "faden-measure-facts");
    addFacts(facts);
    addLinks(facts);
    body.add(reasons, facts);
    return new DataText(
        page.plain(measure.title()), page.plain(measure.summary()), body.toString());
  }

  private Element state() {
    Element state =
        Element.of("div", "faden-measure-how-far")
            .add(
                Element.of("p", "faden-measure-state")
                    .text(page.label("measure." + measure.state().id())));
    if (page.shows(measure.stateReason())) {
      state.add(
          Element.of("p")
              .add(Element.of("strong").text(page.label("measure.reason")))
              .text(" ")
              .html(page.inline(measure.stateReason())));
    }
    return state;
  }

  private void addSection(Element body, String label, LocalizedText text) {
    if (page.shows(text)) {
      body.add(Element.of("h2").text(page.label(label)), page.element("p", "", text));
    }
  }

  /** How it pays in, and into which goals of which future tasks. */
  private void addGoals(Element body) {
    List<Goal> goals = measure.goals().stream().flatMap(id -> data.goal(id).stream()).toList();
    if (goals.isEmpty() && !page.shows(measure.paysIn())) {
      return;
    }
    body.add(Element.of("h2").text(page.label("measure-page.goals")));
    if (page.shows(measure.paysIn())) {
      body.add(page.element("p", "", measure.paysIn()));
    }
    Element list = Element.of("ul", "faden-measure-goals");
    for (Goal goal : goals) {
      Element item = page.element("li", "", goal.title());
      data.futureTask(goal.task()).ifPresent(task -> item.html(" ").add(taskLink(task)));
      list.add(item);
    }
    if (!goals.isEmpty()) {
      body.add(list);
    }
  }

  private Element taskLink(FutureTask task) {
    return Element.of("span", "faden-measure-task")
        .text(page.label("measure-page.task") + " ")
        .add(page.link(page.resolve("task:" + task.id()), page.inline(task.title())));
  }

  private void addFacts(Element body) {
    Element facts = Element.of("dl", "faden-facts");
    add(facts, "measures.when", Element.escape(MeasureList.when(measure, page)));
    add(facts, "measure-page.quick-win", Element.escape(page.date(measure.quickWinSince())));
    add(facts, "measure-page.owner", words(measure.owner()));
    add(facts, "measure-page.staff", words(measure.staff()));
    if (measure.budget() > 0) {
      add(
          facts,
          "measure-page.budget",
          Element.escape(page.label("measure-page.euro", page.number((double) measure.budget()))));
    }
    add(facts, "measure-page.finance", html(measure.finance()));
    if (measure.priority() > 0) {
      add(
          facts,
          "measure-page.priority",
          Element.escape(page.label("measure-page.priority-of", measure.priority())));
    }
    if (!facts.isEmpty()) {
      body.add(Element.of("h2").text(page.label("measure-page.facts")), facts);
    }
  }

  /** The ways to measures like this one. */
  private void addLinks(Element body) {
    Element facts = Element.of("dl", "faden-facts");
    data.fields().stream()
        .filter(field -> field.id().equals(measure.field()))
        .findFirst()
        .ifPresent(
            field ->
                add(
                    facts,
                    "measures.field",
                    choice(Kind.MEASURES_BY_FIELD, field.id(), page.inline(field.title()))));
    Element goals = Element.of("ul");
    for (int goal : MeasureFacets.sdgs(measure)) {
      String id = Integer.toString(goal);
      String name = Element.escape(page.label("measures.sdg", id, page.label("sdg." + id)));
      goals.add(Element.of("li").html(choice(Kind.MEASURES_BY_SDG, id, name)));
    }
    add(facts, "measure-page.sdg", goals.isEmpty() ? "" : goals.toString());
    Element charter = Element.of("ul");
    measure
        .charter()
        .forEach(number -> charter.add(Element.of("li").text(page.label("charter." + number))));
    add(facts, "measure-page.charter", charter.isEmpty() ? "" : charter.toString());
    LinkTarget all = page.folder(page.site().plan().homePath(Kind.MEASURES));
    body.add(Element.of("h2").text(page.label("measure-page.more")));
    if (!facts.isEmpty()) {
      body.add(facts);
    }
    String words = Element.escape(page.label("measures.all", data.measures().size()));
    body.add(Element.of("p", "faden-more").add(page.link(all, words)));
  }

  private String choice(Kind kind, String id, String html) {
    return page.link(page.folder(page.site().plan().dataPath(kind, id)), html).toString();
  }

  /** A name, which every version shows, in the words of another if need be. */
  private String words(LocalizedText text) {
    return text.isEmpty() ? "" : page.inline(text);
  }

  private String html(LocalizedText text) {
    return page.shows(text) ? page.inline(text) : "";
  }

  private void add(Element facts, String label, String html) {
    if (!html.isEmpty()) {
      facts.add(Element.of("dt").text(page.label(label)), Element.of("dd").html(html));
    }
  }
}
