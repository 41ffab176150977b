package de.roterfaden.narratives;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import de.roterfaden.bake.BuildResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures the search of a narrative of 1,000 chapters: how heavy its index is, and how long an
 * answer takes in a browser that is slowed down four times. Not part of the build; run it with
 * {@code ./mvnw -pl themes,site,narratives -Dtest=SearchBenchmark
 * -Dsurefire.failIfNoSpecifiedTests=false test}.
 *
 * <p>The chapters are made up of the words of jwordsplitter's list, of compounds of two of them,
 * and of the commonest German words, drawn so that the frequency of a word falls with its rank as
 * in real texts (Zipf's law); each chapter has some words of its own that come again and again.
 */
class SearchBenchmark {

  private static final int CHAPTERS = 1_000;

  private static final int WORDS = 900;

  private static final List<String> COMMON =
      List.of(
          "die der und in zu den das nicht von sie ist des sich mit dem dass er es ein ich auf so eine auch"
              .split(" ", -1));

  private static final List<String> QUERIES =
      List.of(
          "netz",
          "haus",
          "bürger beteiligung",
          "stadt",
          "der alte weg zum wasser",
          "hochspannungsnetz",
          "ver",
          "strase",
          "schulwegplan",
          "arbeit und kunst im park",
          "xyzzyqq",
          "gebäude");

  private final Random random = new Random(2035);
  private final List<String> words;

  SearchBenchmark() throws IOException {
    try (InputStream in =
        SearchBenchmark.class.getResourceAsStream(
            "/de/danielnaber/jwordsplitter/wordsGerman.txt")) {
      List<String> list =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(word -> word.strip().toLowerCase(Locale.GERMAN))
              .filter(word -> word.matches("[a-zäöüß]{3,}"))
              .distinct()
              .collect(Collectors.toCollection(ArrayList::new));
      Collections.shuffle(list, random);
      this.words = list;
    }
  }

  @Test
  void theIndexIsLightAndAnswersAtOnce(@TempDir Path folder) throws IOException {
    write(folder);
    BuildResult built = Example.build(folder, "search-benchmark");
    assertThat(built.published()).isTrue();
    Path search = built.site().resolve("search");
    long text = 0;
    long texts = 0;
    try (Stream<Path> files = Files.list(search)) {
      for (Path file : files.filter(each -> each.toString().contains("-text-")).toList()) {
        text += Files.size(file);
        texts += zipped(file);
      }
    }
    Path index = search.resolve("standard.js");
    tell("text " + text + " bytes, zipped " + texts);
    tell(
        "index "
            + Files.size(index)
            + " bytes, zipped "
            + zipped(index)
            + " = "
            + Math.round(1000.0 * zipped(index) / text) / 10.0
            + " % of the text");
    tell("build " + built.duration().toMillis() + " ms");
    assertThat(4 * zipped(index)).isLessThanOrEqualTo(text);
    ask(built.site());
  }

  private void ask(Path site) {
    try (Browser browser = Browser.start();
        BrowserContext context = browser.get().newContext()) {
      Page page = context.newPage();
      CDPSession session = context.newCDPSession(page);
      JsonObject rate = new JsonObject();
      rate.addProperty("rate", 4);
      page.navigate(site.resolve("suche/index.html").toUri().toString());
      session.send("Emulation.setCPUThrottlingRate", rate);
      Object times =
          page.evaluate(
              """
              queries => new Promise(done => {
                const begin = performance.now();
                document.addEventListener("faden:index", event => {
                  const loaded = performance.now() - begin;
                  const index = event.detail;
                  done(["load " + Math.round(loaded)].concat(queries.map(query => {
                    const times = [];
                    let found;
                    for (let i = 0; i < 5; i++) {
                      const start = performance.now();
                      found = index.find(query);
                      times.push(performance.now() - start);
                    }
                    return query + ": " + found.pages.length + " pages, first " + times[0].toFixed(1)
                      + " ms, median " + times.sort((a, b) => a - b)[2].toFixed(1) + " ms";
                  })));
                });
                const script = document.createElement("script");
                script.src = "../search/standard.js";
                document.head.append(script);
              })
              """,
              QUERIES);
      ((List<?>) times).forEach(time -> tell((String) time));
    }
  }

  private void write(Path folder) throws IOException {
    Map<String, String> settings =
        Map.of(
            "narrative.yml",
            """
            title: Messung
            versions: [{id: standard, file: index, language: de, level: standard}]
            municipalities:
              - id: ort
                name: Ort
                federalState: NW
                publisher: {authority: Ort, represented: A, responsible: B, street: C 1, postcode: "05999", town: Ort}
                contact: {email: a@ort.example, phone: 0221 4710-200}
            paths: {search: suche}
            """,
            "content/index.md",
            "---\ntitle: Messung\n---\nAnfang.\n");
    for (Map.Entry<String, String> file : settings.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
      Path path = Files.createDirectories(folder.resolve("content/kapitel/nummer-" + chapter));
      Files.writeString(path.resolve("index.md"), chapter(chapter));
    }
  }

  private String chapter(int number) {
    List<String> own = IntStream.range(0, 60).mapToObj(i -> word()).toList();
    StringBuilder text =
        new StringBuilder("---\ntitle: ")
            .append(capital(own.get(0)))
            .append(' ')
            .append(own.get(1))
            .append("\ntype: chapter\ntime: present\norder: ")
            .append(number)
            .append("\n---\n");
    int length = 0;
    for (int word = 0; word < WORDS; word++) {
      if (word % 180 == 0) {
        text.append(".\n\n## ")
            .append(capital(own.get(word / 180)))
            .append(" und ")
            .append(capital(word()))
            .append("\n\nSo");
      }
      text.append(++length % 12 == 0 ? ". Und " : " ").append(next(own));
    }
    return text.append(".\n").toString();
  }

  /** Nearly half of all words are common ones, a quarter are those of the chapter. */
  private String next(List<String> own) {
    double die = random.nextDouble();
    return die < 0.45
        ? COMMON.get(random.nextInt(COMMON.size()))
        : die < 0.7 ? own.get(random.nextInt(own.size())) : word();
  }

  private String word() {
    String word = words.get(rank());
    return random.nextDouble() < 0.15
        ? capital(word) + words.get(rank())
        : random.nextBoolean() ? capital(word) : word;
  }

  /** A rank after Zipf's law. */
  private int rank() {
    return (int)
        Math.min(words.size() - 1L, Math.round(Math.pow(words.size(), random.nextDouble())) - 1);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.GERMAN) + word.substring(1);
  }

  private static long zipped(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      Files.copy(file, zip);
    }
    return bytes.size();
  }

  private static void tell(String line) {
    System.out.println(line);
  }
}
