package de.roterfaden.markup;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.Field;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.GlossaryEntry;
import de.roterfaden.narrative.Goal;
import de.roterfaden.narrative.Journey;
import de.roterfaden.narrative.JourneyStep;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Milestone;
import de.roterfaden.narrative.Persona;
import de.roterfaden.narrative.Stakeholder;
import de.roterfaden.narrative.Vision;
import de.roterfaden.narrative.VisionPoint;
import de.roterfaden.narrative.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/**
 * Looks through the texts of the data that blocks show, for links. Whether their pictures and ids
 * exist is known since they were read.
 */
final class DataTexts {

  private final Site site;
  private final List<Finding> findings = new ArrayList<>();

  DataTexts(Site site) {
    this.site = site;
  }

  List<Finding> findings() {
    Data data = site.narrative().data();
    for (int i = 0; i < data.visions().size(); i++) {
      check(data.visions().get(i), new Entry("visions", i));
    }
    for (int i = 0; i < data.futureTasks().size(); i++) {
      check(data.futureTasks().get(i), new Entry("future-tasks", i));
    }
    for (int i = 0; i < data.goals().size(); i++) {
      check(data.goals().get(i), new Entry("goals", i));
    }
    for (int i = 0; i < data.fields().size(); i++) {
      check(data.fields().get(i), new Entry("fields", i));
    }
    for (int i = 0; i < data.voices().size(); i++) {
      check(data.voices().get(i), new Entry("voices", i));
    }
    for (int i = 0; i < data.glossary().size(); i++) {
      check(data.glossary().get(i), new Entry("glossary", i));
    }
    checkGraphics(data);
    return findings;
  }

  private void checkGraphics(Data data) {
    for (int i = 0; i < data.personas().size(); i++) {
      check(data.personas().get(i), new Entry("personas", i));
    }
    for (int i = 0; i < data.journeys().size(); i++) {
      check(data.journeys().get(i), new Entry("journeys", i));
    }
    for (int i = 0; i < data.milestones().size(); i++) {
      check(data.milestones().get(i), new Entry("milestones", i));
    }
    for (int i = 0; i < data.stakeholders().size(); i++) {
      check(data.stakeholders().get(i), new Entry("stakeholders", i));
    }
    for (int i = 0; i < data.wordCloud().size(); i++) {
      check(data.wordCloud().get(i).term(), new Entry("word-cloud", i), "term");
    }
  }

  /** An entry of a file of the data. */
  private record Entry(String name, int index) {

    String file() {
      return "data/" + name + ".yml";
    }

    String pointer(String key) {
      String list =
          switch (name) {
            case "future-tasks" -> "futureTasks";
            case "word-cloud" -> "wordCloud";
            default -> name;
          };
      return "/" + list + "/" + index + "/" + key;
    }
  }

  private void check(Vision vision, Entry entry) {
    check(vision.title(), entry, "title");
    check(vision.message(), entry, "message");
    for (int i = 0; i < vision.points().size(); i++) {
      VisionPoint point = vision.points().get(i);
      check(point.title(), entry, "points/" + i + "/title");
      check(point.text(), entry, "points/" + i + "/text");
      if (!point.link().isEmpty()) {
        checkLink(
            point.link(),
            site.narrative().settings().mainVersion(),
            entry,
            "points/" + i + "/link");
      }
    }
  }

  private void check(FutureTask task, Entry entry) {
    check(task.title(), entry, "title");
    check(task.question(), entry, "question");
    check(task.summary(), entry, "summary");
    check(task.promise(), entry, "promise");
  }

  private void check(Goal goal, Entry entry) {
    check(goal.title(), entry, "title");
    check(goal.summary(), entry, "summary");
    check(goal.derivation(), entry, "derivation");
  }

  private void check(Field field, Entry entry) {
    check(field.title(), entry, "title");
    check(field.summary(), entry, "summary");
  }

  private void check(Voice voice, Entry entry) {
    check(voice.role(), entry, "role");
    check(voice.text(), entry, "text");
  }

  private void check(GlossaryEntry word, Entry entry) {
    check(word.term(), entry, "term");
    check(word.explanation(), entry, "explanation");
  }

  private void check(Persona persona, Entry entry) {
    check(persona.summary(), entry, "summary");
    for (int i = 0; i < persona.needs().size(); i++) {
      check(persona.needs().get(i), entry, "needs/" + i);
    }
  }

  private void check(Journey journey, Entry entry) {
    check(journey.title(), entry, "title");
    for (int i = 0; i < journey.steps().size(); i++) {
      JourneyStep step = journey.steps().get(i);
      check(step.title(), entry, "steps/" + i + "/title");
      check(step.text(), entry, "steps/" + i + "/text");
      check(step.need(), entry, "steps/" + i + "/need");
      check(step.analogue(), entry, "steps/" + i + "/analogue");
    }
  }

  private void check(Milestone milestone, Entry entry) {
    check(milestone.title(), entry, "title");
    check(milestone.text(), entry, "text");
  }

  private void check(Stakeholder stakeholder, Entry entry) {
    check(stakeholder.name(), entry, "name");
    check(stakeholder.role(), entry, "role");
    check(stakeholder.interest(), entry, "interest");
  }

  private void check(LocalizedText text, Entry entry, String key) {
    new TreeMap<>(text.wordings())
        .forEach(
            (version, words) ->
                site.markdown()
                    .parseLine(words)
                    .accept(
                        new AbstractVisitor() {
                          @Override
                          public void visit(Link link) {
                            String place = version.isEmpty() ? key : key + "/" + version;
                            checkLink(link.getDestination(), version(version), entry, place);
                          }
                        }));
  }

  private LanguageVersion version(String id) {
    return site.narrative().versions().stream()
        .filter(version -> version.id().equals(id))
        .findFirst()
        .orElse(site.narrative().settings().mainVersion());
  }

  private void checkLink(String written, LanguageVersion version, Entry entry, String key) {
    LinkTarget target = site.links().resolve(written, "", version);
    if (target instanceof LinkTarget.Nowhere nowhere) {
      report(nowhere.finding(), entry, key);
    } else if (target instanceof LinkTarget.Elsewhere elsewhere && !elsewhere.encrypted()) {
      report(Problem.info("plain-http", elsewhere.address()).about(written), entry, key);
    }
  }

  private void report(Finding finding, Entry entry, String key) {
    Position position = site.narrative().sources().position(entry.file(), entry.pointer(key));
    findings.add(finding.at(entry.file(), position));
  }
}
