package de.roterfaden.bake.search;

import de.roterfaden.bake.search.IndexedWord.Place;
import de.roterfaden.bake.search.PageText.Section;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The index of one language version as a classic script, which {@code engine.js} searches, and the
 * texts of its pages for excerpts in further scripts of handy size.
 *
 * <p>Words stand in the order of their keys; of each the pages where it stands are listed with what
 * its place there is worth. Parts of compounds lead to the words that have them. The same pages
 * make the same bytes. The work grows with the length of the text.
 */
final class SearchIndex {

  /** So many characters of text go into one script. */
  private static final int CHUNK = 48_000;

  /** Compounds of fewer letters are read without hyphens, also in easy language. */
  private static final int LONG_WORD = 10;

  private static final int SHORTEST_PART = 3;

  private final LanguageVersion version;
  private final List<PageText> pages;
  private final SearchLanguage language;
  private final Map<String, IndexedWord> byKey = new HashMap<>();

  /** The words in the order of their keys. */
  private final List<IndexedWord> words;

  /** {@link Token#key} of the words met, by {@link Token#text}. */
  private final Map<String, String> keys = new HashMap<>();

  private final List<Integer> chunks = new ArrayList<>();

  SearchIndex(LanguageVersion version, List<PageText> pages) {
    this(version, pages, () -> {});
  }

  /**
   * @param goingOn is called for every page
   */
  SearchIndex(LanguageVersion version, List<PageText> pages, Runnable goingOn) {
    this.version = version;
    this.pages = List.copyOf(pages);
    this.language = SearchLanguage.of(version.language());
    for (int page = 0; page < this.pages.size(); page++) {
      goingOn.run();
      read(page);
    }
    goingOn.run();
    this.words = byKey.values().stream().sorted(Comparator.comparing(IndexedWord::key)).toList();
    cut();
  }

  /** The script of the index; it hands itself over with the event {@code faden:index}. */
  String script() {
    Map<String, String> data = new LinkedHashMap<>();
    data.put("version", Script.quoted(version.id()));
    data.put("urls", Script.quoted(lines(pages.stream().map(PageText::url).toList())));
    data.put("titles", Script.quoted(lines(pages.stream().map(PageText::title).toList())));
    data.put("chunks", chunks.toString());
    data.put("stops", Script.quoted(String.join(" ", new TreeSet<>(language.stopWords()))));
    addWords(data);
    addParts(data);
    String json =
        data.entrySet().stream()
            .map(entry -> entry.getKey() + ":" + entry.getValue())
            .collect(Collectors.joining(",\n", "{", "}"));
    return SearchLanguage.resource("engine.js") + "(\n" + json + ",\n" + language.script() + ");\n";
  }

  /** The scripts with the texts; each hands itself over with the event {@code faden:texts}. */
  List<String> texts() {
    List<String> scripts = new ArrayList<>();
    for (int chunk = 0; chunk < chunks.size(); chunk++) {
      int end = chunk + 1 < chunks.size() ? chunks.get(chunk + 1) : pages.size();
      scripts.add(texts(chunk, pages.subList(chunks.get(chunk), end)));
    }
    return scripts;
  }

  private void read(int page) {
    PageText text = pages.get(page);
    Set<IndexedWord> met = new HashSet<>();
    meet(text.title(), Place.TITLE, met);
    meet(text.topic(), Place.HEADING, met);
    for (Section section : text.sections()) {
      meet(section.heading(), Place.HEADING, met);
      meet(section.text(), Place.TEXT, met);
    }
    met.forEach(word -> word.turn(page));
  }

  private void meet(String text, Place place, Set<IndexedWord> met) {
    for (Token token : Token.of(text)) {
      String key = keys.computeIfAbsent(token.text(), Token::fold);
      if (key.length() > 1 && !language.isStopWord(key)) {
        IndexedWord word = byKey.computeIfAbsent(key, IndexedWord::new);
        word.meet(token, place);
        met.add(word);
      }
    }
  }

  /** Cuts the pages into heaps whose texts go into one script. */
  private void cut() {
    int size = CHUNK;
    for (int page = 0; page < pages.size(); page++) {
      if (size >= CHUNK) {
        chunks.add(page);
        size = 0;
      }
      size += pages.get(page).sections().stream().mapToInt(each -> each.text().length()).sum();
    }
  }

  private void addWords(Map<String, String> data) {
    StringBuilder list = new StringBuilder();
    StringBuilder postings = new StringBuilder();
    String before = "";
    for (IndexedWord word : words) {
      String spelling = spelling(word);
      Script.fold(list, before, spelling, word.isCapital());
      postings.append(postings.length() == 0 ? "" : " ").append(word.postings());
      before = spelling;
    }
    data.put("words", Script.quoted(list.toString()));
    data.put("postings", Script.quoted(postings.toString()));
  }

  /** In easy language long words have hyphens, also where an author has forgotten them. */
  private String spelling(IndexedWord word) {
    String spelling = word.spelling();
    boolean hyphenate =
        version.level() == Level.EASY
            && spelling.length() >= LONG_WORD
            && word.isCapital()
            && spelling.indexOf('-') < 0;
    return hyphenate ? String.join("-", language.parts(List.of(spelling))) : spelling;
  }

  private void addParts(Map<String, String> data) {
    TreeMap<String, StringBuilder> members = new TreeMap<>();
    Map<String, Integer> last = new TreeMap<>();
    int number = 0;
    for (IndexedWord word : words) {
      for (String part : parts(word)) {
        int before = last.getOrDefault(part, -1);
        Script.pack(members.computeIfAbsent(part, any -> new StringBuilder()), number - before - 1);
        last.put(part, number);
      }
      number++;
    }
    StringBuilder list = new StringBuilder();
    String before = "";
    for (String part : members.keySet()) {
      Script.fold(list, before, part, false);
      before = part;
    }
    data.put("parts", Script.quoted(list.toString()));
    data.put("members", Script.quoted(String.join(" ", members.values())));
  }

  /** Stems of what a compound is made of: its parts, and what is left when first parts are gone. */
  private Set<String> parts(IndexedWord word) {
    List<String> parts = language.parts(word.parts());
    Set<String> stems = new TreeSet<>();
    for (int from = 0; parts.size() > 1 && from < parts.size(); from++) {
      addStem(stems, parts.get(from));
      if (from > 0) {
        addStem(stems, String.join("", parts.subList(from, parts.size())));
      }
    }
    return stems;
  }

  private void addStem(Set<String> stems, String part) {
    String folded = Token.fold(part);
    if (folded.length() >= SHORTEST_PART && !language.isStopWord(folded)) {
      stems.add(language.stem(folded));
    }
  }

  private String texts(int chunk, List<PageText> heap) {
    String texts =
        heap.stream()
            .map(
                page ->
                    page.sections().stream()
                        .map(each -> List.of(each.id(), each.heading(), each.text()))
                        .map(Script::list)
                        .collect(Collectors.joining(",", "[", "]")))
            .collect(Collectors.joining(",\n", "[", "]"));
    return "document.dispatchEvent(new CustomEvent(\"faden:texts\",{detail:{version:"
        + Script.quoted(version.id())
        + ",chunk:"
        + chunk
        + ",pages:"
        + texts
        + "}}));\n";
  }

  private static String lines(List<String> texts) {
    return String.join("\n", texts);
  }
}
