package de.roterfaden.narrative;

import java.util.List;
import java.util.Optional;

/**
 * What the files in {@code data/} say, each list in the order of its file. Who looks at a list is
 * noted in {@link Reads} as {@code data/NAME}.
 *
 * @param futureTasks entries of future-tasks.yml
 * @param fields entries of fields.yml
 * @param goals entries of goals.yml
 * @param measures entries of measures.yml
 * @param indicators entries of indicators.yml
 * @param visions entries of visions.yml
 * @param glossary entries of glossary.yml
 * @param voices entries of voices.yml
 * @param personas entries of personas.yml
 * @param journeys entries of journeys.yml
 * @param milestones entries of milestones.yml
 * @param participation entries of participation.yml
 * @param stakeholders entries of stakeholders.yml
 * @param decisions entries of decisions.yml
 * @param checklist entries of checklist.yml
 * @param wordCloud entries of word-cloud.yml
 * @param videos entries of videos.yml
 * @param terms entries of terms.yml
 */
public record Data(
    List<FutureTask> futureTasks,
    List<Field> fields,
    List<Goal> goals,
    List<Measure> measures,
    List<Indicator> indicators,
    List<Vision> visions,
    List<GlossaryEntry> glossary,
    List<Voice> voices,
    List<Persona> personas,
    List<Journey> journeys,
    List<Milestone> milestones,
    List<Participation> participation,
    List<Stakeholder> stakeholders,
    List<Decision> decisions,
    List<ChecklistItem> checklist,
    List<WordCloudTerm> wordCloud,
    List<Video> videos,
    List<Term> terms) {

  public Data {
    futureTasks = IndexedList.of(futureTasks == null ? List.of() : futureTasks, FutureTask::id);
    fields = fields == null ? List.of() : List.copyOf(fields);
    goals = IndexedList.of(goals == null ? List.of() : goals, Goal::id);
    measures = measures == null ? List.of() : List.copyOf(measures);
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
    visions = IndexedList.of(visions == null ? List.of() : visions, Vision::id);
    glossary = glossary == null ? List.of() : List.copyOf(glossary);
    voices = IndexedList.of(voices == null ? List.of() : voices, Voice::id);
    personas = personas == null ? List.of() : List.copyOf(personas);
    journeys = journeys == null ? List.of() : List.copyOf(journeys);
    milestones = milestones == null ? List.of() : List.copyOf(milestones);
    participation = participation == null ? List.of() : List.copyOf(participation);
    stakeholders = stakeholders == null ? List.of() : List.copyOf(stakeholders);
    decisions = decisions == null ? List.of() : List.copyOf(decisions);
    checklist = checklist == null ? List.of() : List.copyOf(checklist);
    wordCloud = wordCloud == null ? List.of() : List.copyOf(wordCloud);
    videos = videos == null ? List.of() : List.copyOf(videos);
    terms = terms == null ? List.of() : List.copyOf(terms);
  }

  @Override
  public List<FutureTask> futureTasks() {
    Reads.note(part("futureTasks"));
    return futureTasks;
  }

  @Override
  public List<Field> fields() {
    Reads.note(part("fields"));
    return fields;
  }

  @Override
  public List<Goal> goals() {
    Reads.note(part("goals"));
    return goals;
  }

  @Override
  public List<Measure> measures() {
    Reads.note(part("measures"));
    return measures;
  }

  @Override
  public List<Indicator> indicators() {
    Reads.note(part("indicators"));
    return indicators;
  }

  @Override
  public List<Vision> visions() {
    Reads.note(part("visions"));
    return visions;
  }

  @Override
  public List<GlossaryEntry> glossary() {
    Reads.note(part("glossary"));
    return glossary;
  }

  @Override
  public List<Voice> voices() {
    Reads.note(part("voices"));
    return voices;
  }

  @Override
  public List<Persona> personas() {
    Reads.note(part("personas"));
    return personas;
  }

  @Override
  public List<Journey> journeys() {
    Reads.note(part("journeys"));
    return journeys;
  }

  @Override
  public List<Milestone> milestones() {
    Reads.note(part("milestones"));
    return milestones;
  }

  @Override
  public List<Participation> participation() {
    Reads.note(part("participation"));
    return participation;
  }

  @Override
  public List<Stakeholder> stakeholders() {
    Reads.note(part("stakeholders"));
    return stakeholders;
  }

  @Override
  public List<Decision> decisions() {
    Reads.note(part("decisions"));
    return decisions;
  }

  @Override
  public List<ChecklistItem> checklist() {
    Reads.note(part("checklist"));
    return checklist;
  }

  @Override
  public List<WordCloudTerm> wordCloud() {
    Reads.note(part("wordCloud"));
    return wordCloud;
  }

  @Override
  public List<Video> videos() {
    Reads.note(part("videos"));
    return videos;
  }

  @Override
  public List<Term> terms() {
    Reads.note(part("terms"));
    return terms;
  }

  /** The name of a list among the parts that {@link Reads} tells apart. */
  public static String part(String list) {
    return "data/" + list;
  }

  public Optional<FutureTask> futureTask(String id) {
    return IndexedList.find(futureTasks(), id);
  }

  public Optional<Vision> vision(String id) {
    return IndexedList.find(visions(), id);
  }

  public Optional<Voice> voice(String id) {
    return IndexedList.find(voices(), id);
  }

  public Optional<Goal> goal(String id) {
    return IndexedList.find(goals(), id);
  }
}
