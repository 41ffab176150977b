package de.roterfaden.bake.view;

import de.roterfaden.narrative.Reads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The narrative as the templates of one language version see it: {@code site}. It is the same for
 * all pages of the version and made once.
 *
 * @param title name of the narrative
 * @param claim slogan, or ""
 * @param description one sentence, or ""
 * @param lang BCP 47 tag of the language
 * @param start address of the version's start page
 * @param chapters all chapters in the order of the story
 * @param tasks the future tasks in their order
 * @param footer plain pages that have a role
 * @param contacts whom to ask
 * @param municipalities whose strategy it is
 * @param glossary words and what they mean, in the order of the alphabet
 * @param milestones milestones, earliest first
 * @param voices what people say
 * @param participation offers to take part
 * @param numbers how many measures have come how far
 * @param data pages that are made from data and belong into a navigation: measures, indicators …
 * @param options the theme's options
 * @param brand the brand colours as they were given
 * @param edition {@code public}, {@code review} or {@code editorial}
 * @param feed address of the version's feed relative to the root of the site, or ""
 * @param changes address of the version's page that tells what has changed, or ""
 * @param booklet address of the page with all chapters of the version, or ""
 * @param search address of the version's search page, or ""
 * @param status address of the page that shows the team how far the narrative is, or ""; only the
 *     editorial edition may have one
 * @param baseUrl public address of the site with a slash at the end, or ""
 */
public record SiteView(
    String title,
    String claim,
    String description,
    String lang,
    String start,
    List<ChapterView> chapters,
    List<TaskView> tasks,
    List<LinkView> footer,
    List<ContactView> contacts,
    List<MunicipalityView> municipalities,
    List<GlossaryView> glossary,
    List<MilestoneView> milestones,
    List<VoiceView> voices,
    List<ParticipationView> participation,
    List<NumberView> numbers,
    List<LinkView> data,
    Map<String, String> options,
    List<String> brand,
    String edition,
    String feed,
    String changes,
    String booklet,
    String search,
    String status,
    String baseUrl) {

  public SiteView {
    chapters = List.copyOf(chapters);
    tasks = List.copyOf(tasks);
    footer = List.copyOf(footer);
    contacts = List.copyOf(contacts);
    municipalities = List.copyOf(municipalities);
    glossary = List.copyOf(glossary);
    milestones = List.copyOf(milestones);
    voices = List.copyOf(voices);
    participation = List.copyOf(participation);
    numbers = List.copyOf(numbers);
    data = List.copyOf(data);
    options = Map.copyOf(options);
    brand = List.copyOf(brand);
  }

  /** A site of which nothing is known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whoever looks at what comes from the data is noted in {@link Reads}, by {@link #part}. */
  @Override
  public List<ChapterView> chapters() {
    Reads.note(part("chapters"));
    return chapters;
  }

  @Override
  public List<TaskView> tasks() {
    Reads.note(part("tasks"));
    return tasks;
  }

  @Override
  public List<ContactView> contacts() {
    Reads.note(part("contacts"));
    return contacts;
  }

  @Override
  public List<MunicipalityView> municipalities() {
    Reads.note(part("municipalities"));
    return municipalities;
  }

  @Override
  public List<GlossaryView> glossary() {
    Reads.note(part("glossary"));
    return glossary;
  }

  @Override
  public List<MilestoneView> milestones() {
    Reads.note(part("milestones"));
    return milestones;
  }

  @Override
  public List<VoiceView> voices() {
    Reads.note(part("voices"));
    return voices;
  }

  @Override
  public List<ParticipationView> participation() {
    Reads.note(part("participation"));
    return participation;
  }

  @Override
  public List<NumberView> numbers() {
    Reads.note(part("numbers"));
    return numbers;
  }

  /** The lists that come from the data, by their parts. */
  public Map<String, List<?>> parts() {
    Map<String, List<?>> parts = new HashMap<>();
    parts.put(part("chapters"), chapters);
    parts.put(part("tasks"), tasks.stream().map(TaskView::withoutParts).toList());
    parts.put(part("contacts"), contacts);
    parts.put(part("municipalities"), municipalities);
    parts.put(part("glossary"), glossary);
    parts.put(part("milestones"), milestones);
    parts.put(part("voices"), voices);
    parts.put(part("participation"), participation);
    parts.put(part("numbers"), numbers);
    tasks.forEach(task -> parts.putAll(task.parts()));
    return parts;
  }

  /** The same without these lists. */
  public SiteView withoutParts() {
    return new SiteView(
        title,
        claim,
        description,
        lang,
        start,
        List.of(),
        List.of(),
        footer,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        data,
        options,
        brand,
        edition,
        feed,
        changes,
        booklet,
        search,
        status,
        baseUrl);
  }

  /** The name of a list among the parts that {@link Reads} tells apart. */
  private String part(String list) {
    return "view/" + start + "/" + list;
  }

  /** The chapters that tell of one time. */
  public List<ChapterView> chaptersIn(String time) {
    return chapters().stream().filter(chapter -> chapter.time().equals(time)).toList();
  }

  /**
   * Where readers may say what they think: the contacts for feedback, else the municipalities' own.
   */
  public List<ContactView> feedback() {
    List<ContactView> wanted =
        contacts().stream().filter(contact -> contact.purpose().equals("feedback")).toList();
    return wanted.isEmpty()
        ? municipalities().stream().map(MunicipalityView::contact).toList()
        : wanted;
  }

  /** The milestones that are still to come. */
  public List<MilestoneView> ahead() {
    return milestones().stream().filter(milestone -> !milestone.state().equals("done")).toList();
  }

  /**
   * Offers to take part that are still open on a day.
   *
   * @param iso the day, {@code 2026-10-01}; all offers if ""
   */
  public List<ParticipationView> offers(String iso) {
    return participation().stream().filter(offer -> !offer.isOver(iso)).toList();
  }

  /** How many measures there are, also those that were rejected or dropped. */
  public int measures() {
    return numbers().stream().mapToInt(NumberView::count).sum();
  }

  /** The plain pages of one role, at most one for each role. */
  public List<LinkView> pagesFor(String role) {
    return footer.stream().filter(link -> link.role().equals(role)).toList();
  }

  /** The page made from data of one kind, at most one: {@code measures}. */
  public List<LinkView> dataFor(String kind) {
    return data.stream().filter(link -> link.role().equals(kind)).toList();
  }

  /** Puts a site together; what is not said stays empty. Not safe for several threads. */
  public static final class Builder {

    private String title = "";
    private String claim = "";
    private String description = "";
    private String lang = "de";
    private String start = "index.html";
    private List<ChapterView> chapters = List.of();
    private List<TaskView> tasks = List.of();
    private List<LinkView> footer = List.of();
    private List<ContactView> contacts = List.of();
    private List<MunicipalityView> municipalities = List.of();
    private List<GlossaryView> glossary = List.of();
    private List<MilestoneView> milestones = List.of();
    private List<VoiceView> voices = List.of();
    private List<ParticipationView> participation = List.of();
    private List<NumberView> numbers = List.of();
    private List<LinkView> data = List.of();
    private Map<String, String> options = Map.of();
    private List<String> brand = List.of();
    private String edition = "public";
    private String feed = "";
    private String changes = "";
    private String booklet = "";
    private String search = "";
    private String status = "";
    private String baseUrl = "";

    private Builder() {}

    public Builder title(String value) {
      this.title = value;
      return this;
    }

    public Builder claim(String value) {
      this.claim = value;
      return this;
    }

    public Builder description(String value) {
      this.description = value;
      return this;
    }

    public Builder lang(String value) {
      this.lang = value;
      return this;
    }

    public Builder start(String value) {
      this.start = value;
      return this;
    }

    public Builder chapters(List<ChapterView> value) {
      this.chapters = value;
      return this;
    }

    public Builder tasks(List<TaskView> value) {
      this.tasks = value;
      return this;
    }

    public Builder footer(List<LinkView> value) {
      this.footer = value;
      return this;
    }

    public Builder contacts(List<ContactView> value) {
      this.contacts = value;
      return this;
    }

    public Builder municipalities(List<MunicipalityView> value) {
      this.municipalities = value;
      return this;
    }

    public Builder glossary(List<GlossaryView> value) {
      this.glossary = value;
      return this;
    }

    public Builder milestones(List<MilestoneView> value) {
      this.milestones = value;
      return this;
    }

    public Builder voices(List<VoiceView> value) {
      this.voices = value;
      return this;
    }

    public Builder participation(List<ParticipationView> value) {
      this.participation = value;
      return this;
    }

    public Builder numbers(List<NumberView> value) {
      this.numbers = value;
      return this;
    }

    public Builder data(List<LinkView> value) {
      this.data = value;
      return this;
    }

    public Builder options(Map<String, String> value) {
      this.options = value;
      return this;
    }

    public Builder brand(List<String> value) {
      this.brand = value;
      return this;
    }

    public Builder edition(String value) {
      this.edition = value;
      return this;
    }

    public Builder feed(String value) {
      this.feed = value;
      return this;
    }

    public Builder changes(String value) {
      this.changes = value;
      return this;
    }

    public Builder search(String value) {
      this.search = value;
      return this;
    }

    public Builder booklet(String value) {
      this.booklet = value;
      return this;
    }

    public Builder status(String value) {
      this.status = value;
      return this;
    }

    public Builder baseUrl(String value) {
      this.baseUrl = value;
      return this;
    }

    public SiteView build() {
      return new SiteView(
          title,
          claim,
          description,
          lang,
          start,
          chapters,
          tasks,
          footer,
          contacts,
          municipalities,
          glossary,
          milestones,
          voices,
          participation,
          numbers,
          data,
          options,
          brand,
          edition,
          feed,
          changes,
          booklet,
          search,
          status,
          baseUrl);
    }
  }
}
