package de.roterfaden.narrative;

import de.roterfaden.narrative.review.Review;
import de.roterfaden.narrative.source.SourceFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Narratives for tests, put together from records without any file.
 *
 * <pre>{@code
 * Narrative narrative =
 *     TestNarratives.narrative().page("kapitel/seilerei", TestNarratives.STANDARD, "Text").build();
 * }</pre>
 */
public final class TestNarratives {

  public static final LanguageVersion STANDARD =
      new LanguageVersion("standard", "index", "de", Level.STANDARD, "");
  public static final LanguageVersion PLAIN =
      new LanguageVersion("einfach", "einfach", "de", Level.PLAIN, "Einfache Sprache");
  public static final LanguageVersion EASY =
      new LanguageVersion("leicht", "leicht", "de", Level.EASY, "Leichte Sprache");
  public static final LanguageVersion ENGLISH =
      new LanguageVersion("en", "en", "en", Level.STANDARD, "English");
  public static final List<LanguageVersion> VERSIONS = List.of(STANDARD, PLAIN, EASY, ENGLISH);

  private Path folder = Path.of("no-such-folder");
  private final List<Page> pages = new ArrayList<>();
  private final Map<String, Picture> pictures = new LinkedHashMap<>();
  private final List<FutureTask> tasks = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private final List<Goal> goals = new ArrayList<>();
  private final List<Measure> measures = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Participation> offers = new ArrayList<>();
  private final List<Vision> visions = new ArrayList<>();
  private final List<GlossaryEntry> glossary = new ArrayList<>();
  private final List<Voice> voices = new ArrayList<>();
  private final List<Persona> personas = new ArrayList<>();
  private final List<Video> videos = new ArrayList<>();
  private final List<Journey> journeys = new ArrayList<>();
  private final List<Milestone> milestones = new ArrayList<>();
  private final List<Stakeholder> stakeholders = new ArrayList<>();
  private final List<WordCloudTerm> terms = new ArrayList<>();
  private final List<Term> words = new ArrayList<>();
  private ReadabilitySettings readability = ReadabilitySettings.USUAL;
  private SourceMap sources = SourceMap.EMPTY;

  private TestNarratives() {}

  /** An empty narrative with the versions above. */
  public static TestNarratives narrative() {
    return new TestNarratives();
  }

  /** A small town with pages, pictures and data of every kind that blocks show. */
  public static TestNarratives town() {
    return narrative()
        .page("", STANDARD, "")
        .page("", EASY, "")
        .page("kapitel/seilerei", STANDARD, "")
        .page("kapitel/seilerei", EASY, "")
        .page("kapitel/seilerei", ENGLISH, "")
        .page("kapitel/werkstatt", STANDARD, "")
        .page("seiten/glossar", STANDARD, PageType.PAGE, Role.GLOSSARY, "")
        .picture("content/kapitel/seilerei/werkstor.svg", "Das Werkstor mit der Uhr")
        .picture("content/visionen/tafel.svg", "Ein langer Tisch in einer Halle")
        .task(
            new FutureTask(
                "zusammenleben",
                texts("Zusammen wohnen", "Living together"),
                texts("Wer klingelt, wenn mein Rollo unten bleibt?", "Who rings the bell?"),
                texts("Wir schaffen Orte für Nachbarn.", "We make places for neighbours."),
                texts("Bis 2032 gibt es zwölf solche Orte.", "By 2032 there are twelve."),
                "tafel",
                Pictogram.TOGETHER,
                Pattern.DOTS,
                1,
                1))
        .task(
            new FutureTask(
                "kuehl",
                LocalizedText.of("Kühl bleiben"),
                LocalizedText.EMPTY,
                LocalizedText.of("Mehr Schatten in der Stadt."),
                LocalizedText.EMPTY,
                "",
                null,
                null,
                0,
                2))
        .goal(
            new Goal(
                "orte",
                texts("Ein Ort für alle ist nah", "A place for all is near"),
                LocalizedText.EMPTY,
                "zusammenleben",
                List.of(),
                LocalizedText.EMPTY))
        .field(new Field("treffen", texts("Treffpunkte", "Places to meet"), null, "zusammenleben"))
        .field(new Field("baeume", LocalizedText.of("Bäume"), null, "kuehl"))
        .measure(
            measure(
                "tafel-decken", texts("Lange Tafel", "Long table"), MeasureState.RUNNING, 3, 11))
        .measure(measure("linden", LocalizedText.of("Vierzig Linden"), MeasureState.DROPPED, 13))
        .indicator(
            new Indicator(
                "baenke",
                texts("Bänke mit Lehne", "Benches with backs"),
                "orte",
                texts("Bänke", "benches"),
                new YearValue(2020, 5),
                new YearValue(2032, 1200),
                List.of(new YearValue(2024, 240.5)),
                texts("Zählung im Oktober", "Count in October"),
                "https://www.lindwerth.example/zahlen",
                texts("240 von 1.200 stehen.", "240 of 1,200 are there.")))
        .offer(
            new Participation(
                "rundgang",
                texts("Rundgang", "Walk"),
                Purpose.INFORM,
                texts("Wir gehen über den Markt.", "We walk over the market."),
                texts("Am Brunnen", "At the fountain"),
                null,
                texts("ohne Stufe", "step-free"),
                new PartialDate(2026, 10, 17),
                new PartialDate(2026, 10, 17),
                texts("12 Menschen kamen.", "12 people came."),
                texts("Die Bank steht nun im Schatten.", "The bench is in the shade now."),
                texts("Der Plan hängt aus.", "The plan is on the wall.")))
        .vision(
            new Vision(
                "tafel",
                texts("Die lange Tafel", "The long table"),
                "visionen/tafel.svg",
                texts("Am Abend essen alle an *einem* Tisch.", "In the evening all eat together."),
                List.of(
                    new VisionPoint(
                        "tisch",
                        40,
                        55.5,
                        texts("Der Tisch", "The table"),
                        texts("Er ist 310 Meter lang.", "It is 310 metres long."),
                        "kapitel/seilerei/"),
                    new VisionPoint(
                        "uhr", 71.25, 12, LocalizedText.of("Die Uhr"), LocalizedText.EMPTY, ""))))
        .glossary(
            new GlossaryEntry(
                "litze",
                LocalizedText.of("Litze"),
                List.of(),
                LocalizedText.of("Ein Strang aus Garnen.")))
        .voice(
            new Voice(
                "helga",
                "Helga Brinkmeier",
                texts("Seilerin", "rope maker"),
                texts("Dass abends wieder Licht brennt.", "That the lights burn again."),
                "",
                null))
        .milestone(
            new Milestone(
                "start",
                new PartialDate(1871, 0, 0),
                texts("Die Seilerei beginnt", "The rope works begins"),
                texts("Mit vier Leuten am Kanal.", "With four people by the canal."),
                MilestoneState.DONE,
                ""))
        .milestone(
            new Milestone(
                "baum",
                new PartialDate(2026, 3, 1),
                LocalizedText.of("Der erste Baum *wächst*"),
                LocalizedText.EMPTY,
                MilestoneState.RUNNING,
                "kuehl"))
        .milestone(
            new Milestone(
                "ziel",
                new PartialDate(2035, 0, 0),
                texts("3.600 Bäume stehen", "3,600 trees stand"),
                LocalizedText.EMPTY,
                MilestoneState.PLANNED,
                "kuehl"))
        .video(
            new Video(
                "tafel",
                texts("Die Lange Tafel", "The Long Table"),
                "film/tafel.mp4",
                "",
                "3:42",
                "film/tafel.vtt",
                texts("Helga deckt den Tisch.", "Helga sets the table."),
                true,
                "film/tafel.jpg"))
        .video(
            new Video(
                "kahl",
                LocalizedText.of("Der Kanal"),
                "kanal.webm",
                "",
                "",
                "",
                LocalizedText.EMPTY,
                false,
                ""))
        .video(
            new Video(
                "fern",
                LocalizedText.of("Der Rat tagt"),
                "",
                "https://www.video.example/rat?v=1&t=2",
                "61:05",
                "",
                LocalizedText.of("Der Rat spricht über den Kornmarkt."),
                false,
                ""))
        .term("schatten", "Schatten", "shade", 90)
        .term("bank", "Bank", "bench", 40)
        .stakeholder(
            new Stakeholder(
                "rat",
                texts("Rat der Stadt", "Town council"),
                StakeholderKind.COUNCIL,
                texts("Beschließt.", "Decides."),
                Involvement.DECIDE,
                LocalizedText.EMPTY,
                ""))
        .stakeholder(
            new Stakeholder(
                "verein",
                LocalizedText.of("Nachbarschaftsverein Bleiche"),
                StakeholderKind.CIVIL_SOCIETY,
                LocalizedText.EMPTY,
                Involvement.COOPERATE,
                texts("Einen eigenen Raum.", "A room of its own."),
                ""))
        .persona(
            new Persona(
                "dunja",
                "Dunja Kessel",
                46,
                texts("Pflegerin in Mühlenfeld.", "Nurse in Mühlenfeld."),
                List.of(texts("abends nach Hause", "home at night")),
                ""))
        .journey(
            new Journey(
                "spaetschicht",
                texts("Nach der Spätschicht", "After the late shift"),
                "dunja",
                "treffen",
                List.of(
                    new JourneyStep(
                        texts("Dienstschluss", "End of shift"),
                        texts("Der Bus ist weg.", "The bus has gone."),
                        texts("ein später Bus", "a late bus"),
                        Feeling.BAD,
                        texts("Aushang", "Notice")),
                    new JourneyStep(
                        texts("Das Taxi", "The taxi"),
                        LocalizedText.EMPTY,
                        LocalizedText.EMPTY,
                        Feeling.GOOD,
                        LocalizedText.EMPTY))));
  }

  private static Measure measure(
      String id, LocalizedText title, MeasureState state, Integer... sdg) {
    return new Measure(
        id,
        title,
        LocalizedText.of("Was mit " + id + " geschieht."),
        List.of("orte"),
        "treffen",
        null,
        LocalizedText.of("Weil es fehlt."),
        null,
        LocalizedText.of("Sozialamt"),
        null,
        null,
        18000,
        null,
        1,
        null,
        state,
        LocalizedText.EMPTY,
        new PartialDate(2024, 6, 0),
        null,
        null,
        List.of(sdg),
        List.of(2),
        "");
  }

  /** A text in German and English. */
  public static LocalizedText texts(String german, String english) {
    return new LocalizedText(Map.of("", german, "en", english));
  }

  /** A folder on disk, for files that are not pages. */
  public TestNarratives folder(Path path) {
    folder = path;
    return this;
  }

  /** A chapter; its title is made from its folder. Its text begins on line 5 of its file. */
  public TestNarratives page(String path, LanguageVersion version, String body) {
    return page(path, version, path.isEmpty() ? PageType.START : PageType.CHAPTER, null, body);
  }

  public TestNarratives page(
      String path, LanguageVersion version, PageType type, @Nullable Role role, String body) {
    pages.add(aPage(path, version, type, role, body));
    return this;
  }

  /** A page that is in no narrative yet. */
  public static Page aPage(String path, LanguageVersion version, String body) {
    return aPage(path, version, PageType.CHAPTER, null, body);
  }

  private static Page aPage(
      String path, LanguageVersion version, PageType type, @Nullable Role role, String body) {
    String file = "content/" + (path.isEmpty() ? "" : path + "/") + version.file() + ".md";
    String title = "Seite " + (path.isEmpty() ? "Start" : path) + " (" + version.id() + ")";
    FrontMatter front =
        new FrontMatter(
            title,
            type,
            Status.PUBLISHED,
            "",
            0,
            null,
            "",
            "",
            role,
            PartialDate.UNKNOWN,
            PartialDate.UNKNOWN,
            List.of(),
            List.of(),
            List.of(),
            Tested.NOT_TESTED,
            "",
            List.of(),
            "",
            List.of());
    return new Page(path, version, front, body, 5, file);
  }

  /** A picture of 800 by 400 with credit and licence. */
  public TestNarratives picture(String file, String alt) {
    return picture(
        new Picture(
            file,
            LocalizedText.of(alt),
            alt.isEmpty(),
            LocalizedText.of("Unterschrift zu " + file.substring(file.lastIndexOf('/') + 1)),
            "Stadtarchiv",
            "CC BY 4.0",
            "https://creativecommons.org/licenses/by/4.0/",
            "",
            Consent.NONE,
            800,
            400,
            false));
  }

  public TestNarratives picture(Picture picture) {
    pictures.put(picture.file(), picture);
    return this;
  }

  public TestNarratives task(FutureTask task) {
    tasks.add(task);
    return this;
  }

  public TestNarratives field(Field field) {
    fields.add(field);
    return this;
  }

  public TestNarratives goal(Goal goal) {
    goals.add(goal);
    return this;
  }

  public TestNarratives measure(Measure measure) {
    measures.add(measure);
    return this;
  }

  public TestNarratives indicator(Indicator indicator) {
    indicators.add(indicator);
    return this;
  }

  public TestNarratives offer(Participation offer) {
    offers.add(offer);
    return this;
  }

  public TestNarratives vision(Vision vision) {
    visions.add(vision);
    return this;
  }

  public TestNarratives glossary(GlossaryEntry entry) {
    glossary.add(entry);
    return this;
  }

  public TestNarratives voice(Voice voice) {
    voices.add(voice);
    return this;
  }

  public TestNarratives milestone(Milestone milestone) {
    milestones.add(milestone);
    return this;
  }

  public TestNarratives stakeholder(Stakeholder stakeholder) {
    stakeholders.add(stakeholder);
    return this;
  }

  public TestNarratives video(Video video) {
    videos.add(video);
    return this;
  }

  public TestNarratives persona(Persona persona) {
    personas.add(persona);
    return this;
  }

  public TestNarratives journey(Journey journey) {
    journeys.add(journey);
    return this;
  }

  /** A term of the word cloud. */
  public TestNarratives term(String id, String german, String english, int weight) {
    terms.add(new WordCloudTerm(id, texts(german, english), weight));
    return this;
  }

  /** One word for one thing. */
  public TestNarratives word(Term word) {
    words.add(word);
    return this;
  }

  /** Words that the narrative adds to the lists of the rules. */
  public TestNarratives words(ReadabilityWords own) {
    readability =
        new ReadabilitySettings(LevelLimits.USUAL, LevelLimits.USUAL, LevelLimits.USUAL, own);
    return this;
  }

  public TestNarratives sources(SourceMap map) {
    sources = map;
    return this;
  }

  public Narrative build() {
    return new Narrative(
        folder,
        Edition.PUBLIC,
        settings(),
        pages,
        data(),
        pictures,
        sources,
        Review.NONE,
        Map.of(),
        files());
  }

  /** What a reader would find in the folder, if the test has written anything there. */
  private Set<String> files() {
    SourceFolder content = SourceFolder.list(folder, ContentFiles.FOLDER, finding -> {});
    Set<String> files = new HashSet<>(ContentFiles.published(content));
    files.addAll(SourceFolder.list(folder, "assets", finding -> {}).files().keySet());
    return files;
  }

  private Settings settings() {
    return new Settings(
        LocalizedText.of("Lindwerth"),
        LocalizedText.of("Viele Fasern, ein Seil."),
        LocalizedText.EMPTY,
        PartialDate.UNKNOWN,
        "",
        "portal",
        Map.of(),
        VERSIONS,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Paths(
            "zukunftsaufgaben",
            "aenderungen",
            "heft",
            "suche",
            "aushang",
            "massnahmen",
            "kennzahlen",
            "zeitstrahl",
            "mitmachen",
            "beteiligte",
            "punkte",
            "wer-entscheidet"),
        List.of(),
        readability,
        LinkSettings.USUAL,
        "",
        List.of());
  }

  private Data data() {
    return new Data(
        tasks,
        fields,
        goals,
        measures,
        indicators,
        visions,
        glossary,
        voices,
        personas,
        journeys,
        milestones,
        offers,
        stakeholders,
        List.of(),
        List.of(),
        terms,
        videos,
        words);
  }
}
