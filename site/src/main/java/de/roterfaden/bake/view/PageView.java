package de.roterfaden.bake.view;

import java.util.List;

/**
 * One page as its template sees it: {@code page}.
 *
 * <pre>{@code
 * PageView page = PageView.builder().type("chapter").title("Als die Seilerei schloss").build();
 * }</pre>
 *
 * @param type kind of page, which names its template: start, chapter, page, future-task, changes,
 *     booklet, search, poster, redirect, not-found, sitemap, feed, robots
 * @param title heading of the page
 * @param description one sentence, or ""
 * @param url address relative to the root of the site
 * @param root way to the root of the site: "" or {@code ../../}; the absolute base address on the
 *     page for addresses that do not exist
 * @param lang BCP 47 tag of the language
 * @param dir {@code ltr} or {@code rtl}
 * @param version language version
 * @param role what a plain page is for, such as {@code glossary}, or ""
 * @param body HTML of the text
 * @param toc headings of level 2
 * @param time chapters: {@code past}, {@code present} or {@code future}, else ""
 * @param number chapters: place in the story from 1, else 0
 * @param chapters chapters that this page's navigation shows, in order: all, or in a long story
 *     those around this page
 * @param versions the version switch, in the order of the settings
 * @param previous the chapter before this one, at most one
 * @param next the chapter after this one, at most one
 * @param breadcrumbs the way from the start page down to this one, without this one
 * @param date first publication
 * @param asOf when the facts were checked
 * @param updated last change
 * @param corrections what was corrected
 * @param adoptions what councils have decided about it
 * @param owner name of the municipality that answers for a chapter, or ""
 * @param draft whether it is a draft
 * @param untested whether it is in easy language and nobody has tested it
 * @param tested who tested it, at most one
 * @param picture main picture, at most one
 * @param task the future task that it belongs to, at most one
 * @param vision future-task pages: HTML of the task's vision image
 * @param canonical absolute address, or "" without a base address
 * @param alternates the page in standard-level versions; only with a base address
 * @param entries the pages that a sitemap or feed lists
 * @param changes what has changed, by months, latest first; only on the page that tells it
 * @param booklet the chapters of a booklet, in order
 * @param listing search pages: all pages of the version, by kind
 * @param poster posters: what they show, at most one
 * @param posterUrl chapters: address of the poster, or ""
 * @param card absolute address of the social card, 1200 by 630 pixels, or ""
 * @param noindex whether search engines shall leave it out
 * @param notPublic whether it is of an edition that is not public
 * @param target redirects: address of the page as seen from this one, else ""
 */
public record PageView(
    String type,
    String title,
    String description,
    String url,
    String root,
    String lang,
    String dir,
    VersionView version,
    String role,
    Html body,
    List<HeadingView> toc,
    String time,
    int number,
    List<ChapterView> chapters,
    List<SwitchView> versions,
    List<LinkView> previous,
    List<LinkView> next,
    List<LinkView> breadcrumbs,
    DateView date,
    DateView asOf,
    DateView updated,
    List<CorrectionView> corrections,
    List<AdoptionView> adoptions,
    String owner,
    boolean draft,
    boolean untested,
    List<TestedView> tested,
    List<PictureView> picture,
    List<TaskView> task,
    Html vision,
    String canonical,
    List<AlternateView> alternates,
    List<EntryView> entries,
    List<ChangesView> changes,
    List<BookletPartView> booklet,
    List<ListingView> listing,
    List<PosterView> poster,
    String posterUrl,
    String card,
    boolean noindex,
    boolean notPublic,
    String target) {

  public PageView {
    toc = List.copyOf(toc);
    chapters = List.copyOf(chapters);
    versions = List.copyOf(versions);
    previous = List.copyOf(previous);
    next = List.copyOf(next);
    breadcrumbs = List.copyOf(breadcrumbs);
    corrections = List.copyOf(corrections);
    adoptions = List.copyOf(adoptions);
    tested = List.copyOf(tested);
    picture = List.copyOf(picture);
    task = List.copyOf(task);
    alternates = List.copyOf(alternates);
    entries = List.copyOf(entries);
    changes = List.copyOf(changes);
    booklet = List.copyOf(booklet);
    listing = List.copyOf(listing);
    poster = List.copyOf(poster);
  }

  /** A page of which nothing is known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** The chapters of the navigation that tell of one time. */
  public List<ChapterView> chaptersIn(String wanted) {
    return chapters.stream().filter(chapter -> chapter.time().equals(wanted)).toList();
  }

  /** Puts a page together; what is not said stays empty. Not safe for several threads. */
  public static final class Builder {

    private String type = "";
    private String title = "";
    private String description = "";
    private String url = "";
    private String root = "";
    private String lang = "de";
    private String dir = "ltr";
    private VersionView version = new VersionView("", "", "de", "standard");
    private String role = "";
    private Html body = Html.EMPTY;
    private List<HeadingView> toc = List.of();
    private String time = "";
    private int number = 0;
    private List<ChapterView> chapters = List.of();
    private List<SwitchView> versions = List.of();
    private List<LinkView> previous = List.of();
    private List<LinkView> next = List.of();
    private List<LinkView> breadcrumbs = List.of();
    private DateView date = DateView.UNKNOWN;
    private DateView asOf = DateView.UNKNOWN;
    private DateView updated = DateView.UNKNOWN;
    private List<CorrectionView> corrections = List.of();
    private List<AdoptionView> adoptions = List.of();
    private String owner = "";
    private boolean draft = false;
    private boolean untested = false;
    private List<TestedView> tested = List.of();
    private List<PictureView> picture = List.of();
    private List<TaskView> task = List.of();
    private Html vision = Html.EMPTY;
    private String canonical = "";
    private List<AlternateView> alternates = List.of();
    private List<EntryView> entries = List.of();
    private List<ChangesView> changes = List.of();
    private List<BookletPartView> booklet = List.of();
    private List<ListingView> listing = List.of();
    private List<PosterView> poster = List.of();
    private String posterUrl = "";
    private String card = "";
    private boolean noindex = false;
    private boolean notPublic = false;
    private String target = "";

    private Builder() {}

    public Builder type(String value) {
      this.type = value;
      return this;
    }

    public Builder title(String value) {
      this.title = value;
      return this;
    }

    public Builder description(String value) {
      this.description = value;
      return this;
    }

    public Builder url(String value) {
      this.url = value;
      return this;
    }

    public Builder root(String value) {
      this.root = value;
      return this;
    }

    public Builder lang(String value) {
      this.lang = value;
      return this;
    }

    public Builder dir(String value) {
      this.dir = value;
      return this;
    }

    public Builder version(VersionView value) {
      this.version = value;
      return this;
    }

    public Builder role(String value) {
      this.role = value;
      return this;
    }

    public Builder body(Html value) {
      this.body = value;
      return this;
    }

    public Builder toc(List<HeadingView> value) {
      this.toc = value;
      return this;
    }

    public Builder time(String value) {
      this.time = value;
      return this;
    }

    public Builder number(int value) {
      this.number = value;
      return this;
    }

    public Builder chapters(List<ChapterView> value) {
      this.chapters = value;
      return this;
    }

    public Builder versions(List<SwitchView> value) {
      this.versions = value;
      return this;
    }

    public Builder previous(List<LinkView> value) {
      this.previous = value;
      return this;
    }

    public Builder next(List<LinkView> value) {
      this.next = value;
      return this;
    }

    public Builder breadcrumbs(List<LinkView> value) {
      this.breadcrumbs = value;
      return this;
    }

    public Builder date(DateView value) {
      this.date = value;
      return this;
    }

    public Builder asOf(DateView value) {
      this.asOf = value;
      return this;
    }

    public Builder updated(DateView value) {
      this.updated = value;
      return this;
    }

    public Builder corrections(List<CorrectionView> value) {
      this.corrections = value;
      return this;
    }

    public Builder adoptions(List<AdoptionView> value) {
      this.adoptions = value;
      return this;
    }

    public Builder owner(String value) {
      this.owner = value;
      return this;
    }

    public Builder draft(boolean value) {
      this.draft = value;
      return this;
    }

    public Builder untested(boolean value) {
      this.untested = value;
      return this;
    }

    public Builder tested(List<TestedView> value) {
      this.tested = value;
      return this;
    }

    public Builder picture(List<PictureView> value) {
      this.picture = value;
      return this;
    }

    public Builder task(List<TaskView> value) {
      this.task = value;
      return this;
    }

    public Builder vision(Html value) {
      this.vision = value;
      return this;
    }

    public Builder canonical(String value) {
      this.canonical = value;
      return this;
    }

    public Builder alternates(List<AlternateView> value) {
      this.alternates = value;
      return this;
    }

    public Builder entries(List<EntryView> value) {
      this.entries = value;
      return this;
    }

    public Builder changes(List<ChangesView> value) {
      this.changes = value;
      return this;
    }

    public Builder listing(List<ListingView> value) {
      this.listing = value;
      return this;
    }

    public Builder booklet(List<BookletPartView> value) {
      this.booklet = value;
      return this;
    }

    public Builder poster(List<PosterView> value) {
      this.poster = value;
      return this;
    }

    public Builder card(String value) {
      this.card = value;
      return this;
    }

    public Builder posterUrl(String value) {
      this.posterUrl = value;
      return this;
    }

    public Builder noindex(boolean value) {
      this.noindex = value;
      return this;
    }

    public Builder notPublic(boolean value) {
      this.notPublic = value;
      return this;
    }

    public Builder target(String value) {
      this.target = value;
      return this;
    }

    public PageView build() {
      return new PageView(
          type,
          title,
          description,
          url,
          root,
          lang,
          dir,
          version,
          role,
          body,
          toc,
          time,
          number,
          chapters,
          versions,
          previous,
          next,
          breadcrumbs,
          date,
          asOf,
          updated,
          corrections,
          adoptions,
          owner,
          draft,
          untested,
          tested,
          picture,
          task,
          vision,
          canonical,
          alternates,
          entries,
          changes,
          booklet,
          listing,
          poster,
          posterUrl,
          card,
          noindex,
          notPublic,
          target);
    }
  }
}
