package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.graphics.JourneyGraphic;
import de.roterfaden.narrative.Feeling;
import de.roterfaden.narrative.Field;
import de.roterfaden.narrative.Journey;
import de.roterfaden.narrative.JourneyStep;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Persona;
import java.util.Optional;

/**
 * {@code journey}: what somebody goes through, step by step, with what they need, how it feels, and
 * the way without a device; who they are; and a thread that rises and falls with the feelings.
 */
final class JourneyBlock implements Block {

  @Override
  public String name() {
    return "journey";
  }

  @Override
  public Form form() {
    return Form.EMPTY.known(
        Need.REQUIRED, data -> Block.ids(data.journeys().stream().map(Journey::id).toList()));
  }

  @Override
  public String html(BlockCall call) {
    return call.data().journeys().stream()
        .filter(journey -> journey.id().equals(call.argument()))
        .findFirst()
        .map(journey -> html(journey, call.sectionLevel() + 1, call.context()))
        .orElse("");
  }

  /**
   * A journey.
   *
   * @param level level of its heading
   */
  private static String html(Journey journey, int level, PageContext page) {
    Element block = Element.of("article", "faden-journey");
    block.add(page.element("h" + Math.min(6, level), "faden-journey-title", journey.title()));
    Optional<Persona> persona =
        page.site().narrative().data().personas().stream()
            .filter(candidate -> candidate.id().equals(journey.persona()))
            .findFirst();
    persona.ifPresent(somebody -> block.add(persona(somebody, page)));
    field(journey, page).ifPresent(block::add);
    if (!journey.steps().isEmpty()) {
      block.add(figure(journey, persona, page));
      Element steps = Element.of("ol", "faden-journey-steps");
      journey.steps().forEach(step -> steps.add(step(step, page)));
      block.add(steps);
    }
    return block.toString();
  }

  private static Element persona(Persona persona, PageContext page) {
    String age = persona.age() > 0 ? page.label("journey.age", persona.age()) : "";
    Element name = Element.of("p", "faden-persona-name").add(strong(persona.name()));
    Element box =
        Element.of("div", "faden-persona").add(age.isEmpty() ? name : name.text(", " + age));
    box.add(page.element("p", "", persona.summary()));
    if (!persona.needs().isEmpty()) {
      Element needs = Element.of("ul");
      persona.needs().forEach(need -> needs.add(page.element("li", "", need)));
      box.add(Element.of("p", "faden-label").text(page.label("journey.persona-needs")), needs);
    }
    return box;
  }

  private static Optional<Element> field(Journey journey, PageContext page) {
    return page.site().narrative().data().fields().stream()
        .filter(field -> field.id().equals(journey.field()))
        .map(Field::title)
        .map(
            title ->
                Element.of("p", "faden-journey-field")
                    .add(strong(page.label("journey.field")))
                    .text(": ")
                    .html(page.inline(title)))
        .findFirst();
  }

  private static Element figure(Journey journey, Optional<Persona> persona, PageContext page) {
    String name = page.label("journey.name", page.plain(journey.title()));
    JourneyGraphic drawing =
        JourneyGraphic.of(
            journey.steps().stream()
                .map(
                    step ->
                        new JourneyGraphic.Step(
                            page.plain(step.title()), feeling(step, page), step.feeling()))
                .toList());
    String who = persona.map(Persona::name).orElseGet(() -> page.plain(journey.title()));
    String message =
        page.label(
            "journey.message",
            who,
            journey.steps().size(),
            count(journey, Feeling.GOOD),
            count(journey, Feeling.BAD));
    return GraphicFigure.of(width -> drawing.drawn(name, width), message, page);
  }

  private static int count(Journey journey, Feeling feeling) {
    return (int) journey.steps().stream().filter(step -> step.feeling() == feeling).count();
  }

  private static String feeling(JourneyStep step, PageContext page) {
    Feeling feeling = step.feeling();
    return feeling == null ? "" : page.label("journey.feeling." + feeling.id());
  }

  private static Element step(JourneyStep step, PageContext page) {
    Element item =
        Element.of("li")
            .add(
                Element.of("p", "faden-journey-step")
                    .add(page.element("strong", "", step.title())));
    if (!step.text().isEmpty()) {
      item.add(page.element("p", "", step.text()));
    }
    Element facts = Element.of("dl", "faden-journey-facts");
    String feeling = feeling(step, page);
    if (!feeling.isEmpty()) {
      facts.add(
          Element.of("dt").text(page.label("journey.feeling")), Element.of("dd").text(feeling));
    }
    addFact(facts, "journey.need", step.need(), page);
    addFact(facts, "journey.analogue", step.analogue(), page);
    return facts.isEmpty() ? item : item.add(facts);
  }

  private static void addFact(Element facts, String label, LocalizedText text, PageContext page) {
    if (!text.isEmpty()) {
      facts.add(Element.of("dt").text(page.label(label)), page.element("dd", "", text));
    }
  }

  private static Element strong(String words) {
    return Element.of("strong").text(words);
  }
}
