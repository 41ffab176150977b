package de.roterfaden.markup;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.Decision;
import de.roterfaden.narrative.Field;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.GlossaryEntry;
import de.roterfaden.narrative.Goal;
import de.roterfaden.narrative.Indicator;
import de.roterfaden.narrative.Journey;
import de.roterfaden.narrative.JourneyStep;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.Milestone;
import de.roterfaden.narrative.Participation;
import de.roterfaden.narrative.Persona;
import de.roterfaden.narrative.Stakeholder;
import de.roterfaden.narrative.Video;
import de.roterfaden.narrative.Vision;
import de.roterfaden.narrative.VisionPoint;
import de.roterfaden.narrative.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;

/**
 * Looks through the texts of the data and the captions of pictures, for links. Whether their
 * pictures and ids exist is known since they were read.
 */
final class DataTexts {

  private final Site site;
  private final List<Finding> findings = new ArrayList<>();

  DataTexts(Site site) {
    this.site = site;
  }

  List<Finding> findings() {
    Data data = site.narrative().data();
    each(data.visions(), "visions", this::check);
    each(data.futureTasks(), "future-tasks", this::check);
    each(data.goals(), "goals", this::check);
    each(data.fields(), "fields", this::check);
    each(data.measures(), "measures", this::check);
    each(data.indicators(), "indicators", this::check);
    each(data.participation(), "participation", this::check);
    each(data.decisions(), "decisions", this::check);
    each(data.voices(), "voices", this::check);
    each(data.videos(), "videos", this::check);
    each(data.glossary(), "glossary", this::check);
    each(data.checklist(), "checklist", (item, entry) -> check(item.reason(), entry, "reason"));
    each(data.personas(), "personas", this::check);
    each(data.journeys(), "journeys", this::check);
    each(data.milestones(), "milestones", this::check);
    each(data.stakeholders(), "stakeholders", this::check);
    each(data.wordCloud(), "word-cloud", (word, entry) -> check(word.term(), entry, "term"));
    new TreeMap<>(site.narrative().pictures())
        .forEach(
            (file, picture) -> check(picture.caption(), new Entry(file + ".yml", ""), "caption"));
    return findings;
  }

  private static <T> void each(List<T> entries, String name, BiConsumer<T, Entry> check) {
    String list =
        switch (name) {
          case "future-tasks" -> "futureTasks";
          case "word-cloud" -> "wordCloud";
          default -> name;
        };
    for (int i = 0; i < entries.size(); i++) {
      check.accept(entries.get(i), new Entry("data/" + name + ".yml", "/" + list + "/" + i));
    }
  }

  /**
   * Where texts stand.
   *
   * @param file file of the narrative
   * @param place JSON Pointer (RFC 6901) of what the texts belong to
   */
  private record Entry(String file, String place) {

    String pointer(String key) {
      return place + "/" + key;
    }
  }

  private void check(Vision vision, Entry entry) {
    check(vision.title(), entry, "title");
    check(vision.message(), entry, "message");
    for (int i = 0; i < vision.points().size(); i++) {
      VisionPoint point = vision.points().get(i);
      check(point.title(), entry, "points/" + i + "/title");
      check(point.text(), entry, "points/" + i + "/text");
      checkLink(point.link(), entry, "points/" + i + "/link");
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
    for (int i = 0; i < goal.groups().size(); i++) {
      check(goal.groups().get(i), entry, "groups/" + i);
    }
  }

  private void check(Field field, Entry entry) {
    check(field.title(), entry, "title");
    check(field.summary(), entry, "summary");
  }

  private void check(Measure measure, Entry entry) {
    check(measure.title(), entry, "title");
    check(measure.summary(), entry, "summary");
    check(measure.paysIn(), entry, "paysIn");
    check(measure.need(), entry, "need");
    check(measure.benefit(), entry, "benefit");
    check(measure.finance(), entry, "finance");
    check(measure.selection(), entry, "selection");
    check(measure.stateReason(), entry, "stateReason");
  }

  private void check(Indicator indicator, Entry entry) {
    check(indicator.title(), entry, "title");
    check(indicator.unit(), entry, "unit");
    check(indicator.source(), entry, "source");
    check(indicator.message(), entry, "message");
    checkLink(indicator.sourceUrl(), entry, "sourceUrl");
  }

  private void check(Participation offer, Entry entry) {
    check(offer.title(), entry, "title");
    check(offer.text(), entry, "text");
    check(offer.place(), entry, "place");
    check(offer.time(), entry, "time");
    check(offer.barrier(), entry, "barrier");
    check(offer.result(), entry, "result");
    check(offer.changed(), entry, "changed");
    check(offer.analogue(), entry, "analogue");
  }

  private void check(Decision decision, Entry entry) {
    check(decision.title(), entry, "title");
    checkLink(decision.url(), entry, "url");
  }

  private void check(Video video, Entry entry) {
    check(video.title(), entry, "title");
    check(video.transcript(), entry, "transcript");
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

  /** A value that is nothing but a link; "" if there is none. */
  private void checkLink(String written, Entry entry, String key) {
    if (!written.isEmpty()) {
      checkLink(written, site.narrative().settings().mainVersion(), entry, key);
    }
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
