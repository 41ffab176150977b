package de.roterfaden.bake.theme;

import de.roterfaden.bake.view.AdoptionView;
import de.roterfaden.bake.view.AlternateView;
import de.roterfaden.bake.view.BookletPartView;
import de.roterfaden.bake.view.ChangeView;
import de.roterfaden.bake.view.ChangesView;
import de.roterfaden.bake.view.ChapterView;
import de.roterfaden.bake.view.ContactView;
import de.roterfaden.bake.view.CorrectionView;
import de.roterfaden.bake.view.DateView;
import de.roterfaden.bake.view.EntryView;
import de.roterfaden.bake.view.FieldView;
import de.roterfaden.bake.view.GlossaryView;
import de.roterfaden.bake.view.GoalView;
import de.roterfaden.bake.view.HeadingView;
import de.roterfaden.bake.view.Html;
import de.roterfaden.bake.view.LinkView;
import de.roterfaden.bake.view.ListingView;
import de.roterfaden.bake.view.MeasureView;
import de.roterfaden.bake.view.MilestoneView;
import de.roterfaden.bake.view.MunicipalityView;
import de.roterfaden.bake.view.NumberView;
import de.roterfaden.bake.view.PageView;
import de.roterfaden.bake.view.ParticipationView;
import de.roterfaden.bake.view.PictureSizeView;
import de.roterfaden.bake.view.PictureView;
import de.roterfaden.bake.view.PosterView;
import de.roterfaden.bake.view.PublisherView;
import de.roterfaden.bake.view.SiteView;
import de.roterfaden.bake.view.SwitchView;
import de.roterfaden.bake.view.TaskView;
import de.roterfaden.bake.view.TestedView;
import de.roterfaden.bake.view.TextView;
import de.roterfaden.bake.view.VersionView;
import de.roterfaden.bake.view.VoiceView;
import java.util.List;
import java.util.Map;

/** A site and pages of which everything is there, and the same of which nothing is there. */
final class Fixtures {

  /** What no page may show without escaping it. */
  static final String HOSTILE = "<script>alert('x')</script>\"&";

  private static final DateView DAY = new DateView("1. Oktober 2026", "2026-10-01");

  private Fixtures() {}

  static SiteView emptySite(String edition) {
    return SiteView.builder()
        .edition(edition)
        .options(Map.of("thread", "yes", "chapter-pictures", "yes"))
        .build();
  }

  static SiteView fullSite(String edition) {
    return SiteView.builder()
        .status(edition.equals("editorial") ? "faden-status.html" : "")
        .title("Lindwerth " + HOSTILE)
        .claim("Viele Fasern, ein Seil. " + HOSTILE)
        .description("Beschreibung " + HOSTILE)
        .start("index.html")
        .chapters(
            List.of(
                chapter("past", 1),
                chapter("past", 2),
                chapter("present", 3),
                chapter("future", 4)))
        .tasks(List.of(task(1, "tasks/a/index.html"), task(2, "tasks/b/index.html"), task(3, "")))
        .footer(
            List.of(
                new LinkView("Impressum " + HOSTILE, "a/index.html", "legal-notice", "", false),
                new LinkView("Sprache " + HOSTILE, "b/index.html", "sign-language", "de", true),
                new LinkView("Schwer " + HOSTILE, "c/index.html", "privacy", "", true)))
        .contacts(List.of(contact("feedback"), contact("press")))
        .municipalities(
            List.of(
                new MunicipalityView(
                    "Stadt " + HOSTILE,
                    "https://www.lindwerth.example/",
                    new PublisherView(HOSTILE, HOSTILE, HOSTILE, HOSTILE, "05871", HOSTILE),
                    contact("")),
                new MunicipalityView(
                    "Gemeinde", "", new PublisherView("", "", "", "", "", ""), contact(""))))
        .glossary(List.of(new GlossaryView("seil", foreign("Seil"), foreign("Viele Fasern."))))
        .milestones(
            List.of(
                new MilestoneView(DAY, foreign("Fertig"), foreign("Text"), "done"),
                new MilestoneView(DAY, foreign("Läuft"), foreign("Text"), "running"),
                new MilestoneView(DAY, foreign("Kommt"), TextView.EMPTY, "planned")))
        .voices(List.of(new VoiceView(HOSTILE, foreign("Seilerin"), foreign("Satz"), List.of())))
        .participation(
            List.of(
                offer("inform", foreign("Zeit"), DAY),
                offer("ask", TextView.EMPTY, DAY),
                offer("shape", foreign("Zeit"), DateView.UNKNOWN),
                offer("shape", foreign("Vorbei"), new DateView("2025", "2025"))))
        .numbers(
            List.of(
                new NumberView("done", 1, Html.of("<svg></svg>")),
                new NumberView("dropped", 3, Html.EMPTY)))
        .data(
            List.of(
                new LinkView(
                    "Maßnahmen " + HOSTILE, "massnahmen/index.html", "measures", "", false),
                new LinkView("Kennzahlen", "kennzahlen/index.html", "indicators", "", false),
                new LinkView("Mitmachen", "mitmachen/index.html", "participation", "", false)))
        .options(Map.of("thread", "no", "chapter-pictures", "yes"))
        .brand(List.of("#a3262a"))
        .edition(edition)
        .feed("feed.xml")
        .changes("aenderungen/index.html")
        .booklet("heft/index.html")
        .search("suche/index.html")
        .baseUrl("https://lindwerth.example/")
        .build();
  }

  static PageView emptyPage(String type) {
    return PageView.builder().type(type).url("x.html").build();
  }

  static PageView fullPage(String type, String language, String level) {
    return PageView.builder()
        .type(type)
        .title("Titel " + HOSTILE)
        .description("Vorspann " + HOSTILE)
        .url("kapitel/seilerei/index.html")
        .root("../../")
        .lang(language)
        .version(new VersionView("standard", HOSTILE, language, level))
        .role("glossary")
        .body(Html.of("<h2 id=\"eins\">Eins</h2><p>Text.</p>"))
        .toc(
            List.of(
                new HeadingView("eins", "Eins " + HOSTILE),
                new HeadingView("zwei", "Zwei"),
                new HeadingView("drei", "Drei"),
                new HeadingView("vier", "Vier")))
        .time("past")
        .number(2)
        .chapters(List.of(chapter("past", 1), chapter("past", 2), chapter("future", 4)))
        .versions(
            List.of(
                version("standard", "de", "standard", true, false),
                version("einfach", "de", "plain", false, false),
                version("leicht", "de", "easy", false, true),
                version("leicht2", "de", "easy", false, false),
                version("de", "de", "standard", false, false),
                version("en", "en", "standard", false, false)))
        .previous(List.of(LinkView.of("Davor " + HOSTILE, "kapitel/a/index.html")))
        .next(List.of(LinkView.of("Danach " + HOSTILE, "kapitel/b/index.html")))
        .breadcrumbs(List.of(LinkView.of("Start " + HOSTILE, "index.html")))
        .date(DAY)
        .asOf(DAY)
        .updated(DAY)
        .corrections(List.of(new CorrectionView(DAY, "Zahl berichtigt " + HOSTILE)))
        .adoptions(
            List.of(
                new AdoptionView(foreign("Rat"), "proposed", DAY),
                new AdoptionView(foreign("Rat"), "adopted", DAY),
                new AdoptionView(foreign("Rat"), "rejected", DateView.UNKNOWN),
                new AdoptionView(foreign("Rat"), "deferred", DAY)))
        .owner("Stadt " + HOSTILE)
        .draft(true)
        .untested(true)
        .tested(
            List.of(
                new TestedView("Gruppe " + HOSTILE, DAY),
                new TestedView("Gruppe", DateView.UNKNOWN)))
        .picture(List.of(picture("kapitel/seilerei/werkstor.svg")))
        .task(List.of(task(1, "tasks/a/index.html")))
        .vision(Html.of("<figure>Bild</figure>"))
        .canonical("https://lindwerth.example/kapitel/seilerei/index.html")
        .alternates(List.of(new AlternateView("en", "https://lindwerth.example/en.html")))
        .entries(
            List.of(
                new EntryView(
                    "Titel " + HOSTILE,
                    "Satz " + HOSTILE,
                    "https://lindwerth.example/?a=1&b=2",
                    DAY,
                    List.of(new AlternateView("en", "https://lindwerth.example/en.html"))),
                new EntryView(
                    "Kurz", "", "https://lindwerth.example/b", DateView.UNKNOWN, List.of())))
        .changes(
            List.of(
                new ChangesView(
                    new DateView("Oktober 2026", "2026-10"),
                    List.of(
                        new ChangeView(
                            "corrected",
                            DAY,
                            "380 statt 830 Euro " + HOSTILE,
                            LinkView.of("Seilerei " + HOSTILE, "kapitel/seilerei/index.html")),
                        new ChangeView(
                            "updated", DAY, "", LinkView.of("Kanal", "kapitel/kanal/index.html")))),
                new ChangesView(
                    new DateView("2025", "2025"),
                    List.of(
                        new ChangeView(
                            "updated",
                            new DateView("2025", "2025"),
                            "",
                            LinkView.of("Start", "index.html"))))))
        .listing(
            List.of(
                new ListingView("chapters", List.of(LinkView.of(HOSTILE, "kapitel/a/index.html"))),
                new ListingView("tasks", List.of(LinkView.of("Aufgabe", "tasks/a/index.html"))),
                new ListingView("others", List.of(LinkView.of("Impressum", "a/index.html")))))
        .booklet(
            List.of(
                new BookletPartView(
                    "chapter-1",
                    1,
                    "past",
                    "Kapitel " + HOSTILE,
                    "Satz " + HOSTILE,
                    List.of(picture("kapitel/bild.svg")),
                    Html.of("<h3 id=\"chapter-1-a\">Eins</h3><p>Text.</p>")),
                new BookletPartView(
                    "chapter-2", 2, "", "Zwei", "", List.of(), Html.of("<p>Text.</p>"))))
        .poster(
            List.of(
                new PosterView(
                    LinkView.of("Kapitel " + HOSTILE, "kapitel/seilerei/index.html"),
                    Html.of("<ul><li>Kurz.</li></ul>"),
                    "https://lindwerth.example/kapitel/seilerei/index.html",
                    "lindwerth.example/kapitel/seilerei/ " + HOSTILE)))
        .posterUrl("aushang/kapitel/seilerei/index.html")
        .noindex(true)
        .notPublic(true)
        .target("../neu/index.html")
        .build();
  }

  static TextView foreign(String text) {
    return new TextView(text + " " + HOSTILE, "en");
  }

  private static SwitchView version(
      String id, String language, String level, boolean current, boolean missing) {
    return new SwitchView(id, "Name " + HOSTILE, language, level, id + ".html", current, missing);
  }

  private static ChapterView chapter(String time, int number) {
    return new ChapterView(
        "Kapitel " + HOSTILE,
        "Satz " + HOSTILE,
        number == 2 ? "kapitel/seilerei/index.html" : "kapitel/" + number + "/index.html",
        time,
        number,
        number == 1 ? List.of() : List.of(picture("kapitel/bild.svg")));
  }

  private static TaskView task(int color, String url) {
    return new TaskView(
        "a",
        foreign("Aufgabe"),
        color == 2 ? TextView.EMPTY : foreign("Frage?"),
        foreign("Worum es geht"),
        foreign("Versprochen"),
        url,
        color,
        "dots",
        "leaf",
        List.of(picture("visionen/a.svg")),
        List.of(
            new GoalView(foreign("Ziel"), foreign("Was es heißt")),
            new GoalView(foreign("Ziel"), TextView.EMPTY)),
        List.of(
            new FieldView(foreign("Feld"), foreign("Was dazugehört")),
            new FieldView(foreign("Feld"), TextView.EMPTY)),
        List.of(
            measure("idea"),
            measure("planned"),
            measure("running"),
            measure("done"),
            measure("rejected"),
            measure("dropped")),
        List.of(LinkView.of("Kapitel " + HOSTILE, "kapitel/a/index.html")));
  }

  private static MeasureView measure(String state) {
    return new MeasureView(
        foreign("Maßnahme"),
        foreign("Was geschieht"),
        state,
        foreign("Grund"),
        state.equals("idea") ? "" : "massnahmen/a/index.html");
  }

  private static PictureView picture(String src) {
    return new PictureView(
        src,
        List.of(new PictureSizeView("klein-480w.jpg", 480), new PictureSizeView(src, 1600)),
        foreign("Tor"),
        1600,
        900,
        foreign("Das Tor"),
        HOSTILE,
        "CC BY 4.0",
        "https://a.example/");
  }

  private static ContactView contact(String purpose) {
    return new ContactView(
        "Sünje Aldag " + HOSTILE,
        foreign("Rathaus"),
        "a@lindwerth.example",
        "0221 4710-112",
        foreign("Montag"),
        purpose);
  }

  private static ParticipationView offer(String purpose, TextView time, DateView end) {
    return new ParticipationView(
        foreign("Angebot"),
        purpose,
        foreign("Text"),
        foreign("Ort"),
        time,
        foreign("Hilfe"),
        foreign("Telefon"),
        DAY,
        end);
  }
}
