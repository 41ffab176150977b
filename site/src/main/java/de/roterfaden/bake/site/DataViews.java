package de.roterfaden.bake.site;

import de.roterfaden.bake.view.ContactView;
import de.roterfaden.bake.view.DateView;
import de.roterfaden.bake.view.FieldView;
import de.roterfaden.bake.view.GlossaryView;
import de.roterfaden.bake.view.GoalView;
import de.roterfaden.bake.view.Html;
import de.roterfaden.bake.view.LinkView;
import de.roterfaden.bake.view.MeasureView;
import de.roterfaden.bake.view.MilestoneView;
import de.roterfaden.bake.view.MunicipalityView;
import de.roterfaden.bake.view.NumberView;
import de.roterfaden.bake.view.ParticipationView;
import de.roterfaden.bake.view.PictureSizeView;
import de.roterfaden.bake.view.PictureView;
import de.roterfaden.bake.view.PublisherView;
import de.roterfaden.bake.view.TaskView;
import de.roterfaden.bake.view.TextView;
import de.roterfaden.bake.view.VoiceView;
import de.roterfaden.graphics.FibreGraphic;
import de.roterfaden.markup.Address;
import de.roterfaden.markup.DataPage;
import de.roterfaden.markup.MarkupCompiler;
import de.roterfaden.markup.PictureSize;
import de.roterfaden.markup.SitePlan;
import de.roterfaden.narrative.Coded;
import de.roterfaden.narrative.ContactPerson;
import de.roterfaden.narrative.Data;
import de.roterfaden.narrative.FutureTask;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.LocalizedText;
import de.roterfaden.narrative.Measure;
import de.roterfaden.narrative.MeasureState;
import de.roterfaden.narrative.Milestone;
import de.roterfaden.narrative.Municipality;
import de.roterfaden.narrative.Narrative;
import de.roterfaden.narrative.PartialDate;
import de.roterfaden.narrative.Participation;
import de.roterfaden.narrative.Picture;
import de.roterfaden.narrative.Publisher;
import de.roterfaden.narrative.Vision;
import de.roterfaden.narrative.Voice;
import de.roterfaden.narrative.Wording;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data of a narrative as the templates of one language version see it. */
final class DataViews {

  private static final int COLORS = 8;

  /** More fibres than these, and nobody can count them. */
  private static final int FIBRES = 40;

  private final Narrative narrative;
  private final MarkupCompiler compiler;
  private final SitePlan plan;
  private final Outline outline;
  private final LanguageVersion version;

  /** Nearly all pages show the same few dates. */
  private final Map<PartialDate, DateView> dates = new ConcurrentHashMap<>();

  DataViews(
      Narrative narrative, MarkupCompiler compiler, Outline outline, LanguageVersion version) {
    this.narrative = narrative;
    this.compiler = compiler;
    this.plan = compiler.plan();
    this.outline = outline;
    this.version = version;
  }

  /** The words of a text, without the emphasis and links that it may have. */
  TextView text(LocalizedText text) {
    Wording wording = narrative.wording(text, version);
    String words = compiler.plain(text, version);
    return TextView.of(
        new Wording(words, wording.language(), wording.substitute()), version.language());
  }

  DateView date(PartialDate date) {
    return dates.computeIfAbsent(date, known -> DateView.of(known, version.language()));
  }

  /** The picture at a path below {@code content/}; nothing if there is none. */
  List<PictureView> picture(String path) {
    return Optional.ofNullable(narrative.pictures().get("content/" + path)).stream()
        .map(picture -> picture(path, picture))
        .toList();
  }

  List<TaskView> tasks() {
    List<FutureTask> inFile = narrative.data().futureTasks();
    return inFile.stream()
        .sorted(Comparator.comparingInt(FutureTask::order))
        .map(task -> task(task, inFile.indexOf(task)))
        .toList();
  }

  List<ContactView> contacts() {
    return narrative.settings().contacts().stream().map(this::contact).toList();
  }

  List<MunicipalityView> municipalities() {
    return narrative.settings().municipalities().stream().map(this::municipality).toList();
  }

  /** In the order of the alphabet of the version's language. */
  List<GlossaryView> glossary() {
    Collator alphabet = Collator.getInstance(Locale.forLanguageTag(version.language()));
    return narrative.data().glossary().stream()
        .map(entry -> new GlossaryView(entry.id(), text(entry.term()), text(entry.explanation())))
        .sorted(Comparator.comparing(entry -> entry.term().text(), alphabet))
        .toList();
  }

  /** Earliest first. */
  List<MilestoneView> milestones() {
    return narrative.data().milestones().stream()
        .sorted(Comparator.comparing(Milestone::date))
        .map(
            milestone ->
                new MilestoneView(
                    date(milestone.date()),
                    text(milestone.title()),
                    text(milestone.text()),
                    id(milestone.state())))
        .toList();
  }

  List<VoiceView> voices() {
    return narrative.data().voices().stream().map(this::voice).toList();
  }

  List<ParticipationView> participation() {
    return narrative.data().participation().stream().map(this::offer).toList();
  }

  /** How many measures have come how far, the farthest first. */
  List<NumberView> numbers() {
    Map<MeasureState, Long> counts =
        narrative.data().measures().stream()
            .collect(Collectors.groupingBy(Measure::state, Collectors.counting()));
    return Stream.of(
            MeasureState.DONE,
            MeasureState.RUNNING,
            MeasureState.PLANNED,
            MeasureState.IDEA,
            MeasureState.REJECTED,
            MeasureState.DROPPED)
        .filter(counts::containsKey)
        .map(state -> number(state, counts.get(state).intValue()))
        .toList();
  }

  private static NumberView number(MeasureState state, int count) {
    FibreGraphic.End end =
        switch (state) {
          case DONE -> FibreGraphic.End.KNOT;
          case RUNNING -> FibreGraphic.End.OPEN;
          case PLANNED, IDEA -> FibreGraphic.End.DASHED;
          case REJECTED, DROPPED -> FibreGraphic.End.CUT;
        };
    return new NumberView(
        id(state), count, Html.of(FibreGraphic.of(Math.min(count, FIBRES), end).toString()));
  }

  private PictureView picture(String path, Picture picture) {
    List<PictureSize> sizes = plan.sizes(picture);
    PictureSize shown =
        sizes.isEmpty()
            ? new PictureSize(path, picture.width(), picture.height())
            : sizes.get(sizes.size() - 1);
    return new PictureView(
        SitePlan.fileUrl(shown.file()),
        sizes.size() > 1 ? sizes.stream().map(DataViews::size).toList() : List.of(),
        picture.decorative() ? TextView.EMPTY : text(picture.alt()),
        shown.width(),
        shown.height(),
        text(picture.caption()),
        picture.credit(),
        picture.licence(),
        picture.licenceUrl());
  }

  private static PictureSizeView size(PictureSize size) {
    return new PictureSizeView(Address.encodeInSet(SitePlan.fileUrl(size.file())), size.width());
  }

  private TaskView task(FutureTask task, int place) {
    Data data = narrative.data();
    String path = plan.taskPath(task);
    Set<String> goals = new HashSet<>();
    data.goals().stream()
        .filter(goal -> goal.task().equals(task.id()))
        .forEach(goal -> goals.add(goal.id()));
    return new TaskView(
        task.id(),
        text(task.title()),
        text(task.question()),
        text(task.summary()),
        text(task.promise()),
        plan.has(path, version) ? SitePlan.url(path, version) : "",
        task.color() > 0 ? task.color() : place % COLORS + 1,
        id(task.pattern()),
        id(task.pictogram()),
        data.vision(task.vision()).map(Vision::picture).map(this::picture).orElse(List.of()),
        data.goals().stream()
            .filter(goal -> goal.task().equals(task.id()))
            .map(goal -> new GoalView(text(goal.title()), text(goal.summary())))
            .toList(),
        data.fields().stream()
            .filter(field -> field.task().equals(task.id()))
            .map(field -> new FieldView(text(field.title()), text(field.summary())))
            .toList(),
        data.measures().stream()
            .filter(measure -> measure.goals().stream().anyMatch(goals::contains))
            .map(this::measure)
            .toList(),
        outline.chapters(version).stream()
            .filter(chapter -> chapter.page().front().task().equals(task.id()))
            .map(chapter -> LinkView.of(chapter.page().front().title(), chapter.url()))
            .toList());
  }

  private MeasureView measure(Measure measure) {
    String path = plan.dataPath(DataPage.Kind.MEASURE, measure.id());
    return new MeasureView(
        text(measure.title()),
        text(measure.summary()),
        id(measure.state()),
        text(measure.stateReason()),
        plan.has(path, version) ? SitePlan.url(path, version) : "");
  }

  private ContactView contact(ContactPerson person) {
    return new ContactView(
        person.name(),
        text(person.role()),
        person.email(),
        person.phone(),
        TextView.EMPTY,
        id(person.purpose()));
  }

  private MunicipalityView municipality(Municipality municipality) {
    Publisher publisher = municipality.publisher();
    return new MunicipalityView(
        municipality.name(),
        municipality.website(),
        new PublisherView(
            publisher.authority(),
            publisher.represented(),
            publisher.responsible(),
            publisher.street(),
            publisher.postcode(),
            publisher.town()),
        new ContactView(
            municipality.name(),
            TextView.EMPTY,
            municipality.contact().email(),
            municipality.contact().phone(),
            text(municipality.contact().hours()),
            ""));
  }

  private VoiceView voice(Voice voice) {
    return new VoiceView(
        voice.name(), text(voice.role()), text(voice.text()), picture(voice.picture()));
  }

  private ParticipationView offer(Participation offer) {
    return new ParticipationView(
        text(offer.title()),
        id(offer.purpose()),
        text(offer.text()),
        text(offer.place()),
        text(offer.time()),
        text(offer.barrier()),
        text(offer.analogue()),
        date(offer.start()),
        date(offer.end()));
  }

  /** The word of an alternative; "" if the file does not name one. */
  private static String id(@Nullable Coded value) {
    return value == null ? "" : value.id();
  }
}
