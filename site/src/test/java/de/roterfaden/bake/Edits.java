package de.roterfaden.bake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Edits a generated narrative as people do, by chance: the same seed makes the same edits. */
final class Edits {

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\]]*)\\]\\(\\.\\./(kapitel-\\w+)/\\)");

  private static final List<String> KINDS =
      List.of(
          "\nEin Satz mit Quartier, Nummer %d.\n",
          "\nSiehe [die Aufgabe](task:wasser), die %d. Stelle.\n",
          "\n::: measures\n:::\n\nNach Maßnahmen %d.\n",
          "\n::: voice mia\n:::\n\nNach der Stimme %d.\n",
          "\n::: vision fluss\n:::\n\nNach dem Bild %d.\n",
          "\n::: future-task wasser\n:::\n\nNach der Aufgabe %d.\n",
          "\n::: note\nHinweis %d\n:::\n",
          "\n## Abschnitt %d\n\nText.\n",
          "\n<b>Roh</b> geschrieben, %d.\n");

  private final Path folder;
  private final Random random;
  private final Map<Path, String> whole = new TreeMap<>();
  private int count;

  Edits(Path folder, int seed) {
    this.folder = folder;
    this.random = new Random(seed * 7919L + 13);
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }

  /** Makes one edit and says which. */
  String make() throws IOException {
    count++;
    return switch (random.nextInt(26)) {
      case 0, 1, 2 -> sentence();
      case 3 -> inFront("title: ", "title: Neu " + count + " ");
      case 4 -> inFront("order: ", "order: " + random.nextInt(9));
      case 5 ->
          inFront("date: 2026-", "updated: 2026-11-0" + (1 + random.nextInt(9)) + "\ndate: 2026-");
      case 6 -> inFront("task: wasser", "task: arbeit");
      case 7 -> inFront("type: chapter", "status: draft\ntype: chapter");
      case 8 -> copyChapter();
      case 9 -> deleteChapter();
      case 10 -> renameChapter();
      case 11 -> easyTwin();
      case 12 -> inData("measures", "state: running", "state: done");
      case 13 -> inData("measures", "measures:\n", measure());
      case 14 -> inData("glossary", "Ein Teil der Stadt", "Ein Teil der Stadt Nummer " + count);
      case 15 -> inData("visions", "x: 25", "x: " + (10 + random.nextInt(50)));
      case 16 -> oneOfTheData();
      case 17 -> template();
      case 18 -> words();
      case 19 -> asset();
      case 20 -> picture();
      case 21 -> inData("voices", "allein", "mit " + count + " Kindern");
      case 22 -> inData("future-tasks", "Am Wasser leben", "Am Wasser leben " + count);
      case 23 -> inData("goals", "Zwölf", "Etwa " + count);
      case 24 -> inData("glossary", "standard: Quartier", "standard: Satz");
      default -> settings();
    };
  }

  /** Takes away what keeps the narrative from being built. */
  void mend() throws IOException {
    for (Map.Entry<Path, String> file : whole.entrySet()) {
      Files.createDirectories(file.getKey().getParent());
      Files.writeString(file.getKey(), file.getValue());
    }
    whole.clear();
    for (Path text : texts()) {
      String words = Files.readString(text);
      Matcher link = LINK.matcher(words);
      String mended =
          link.replaceAll(
              found ->
                  Files.exists(text.getParent().resolveSibling(found.group(2)).resolve("index.md"))
                      ? Matcher.quoteReplacement(found.group())
                      : found.group(1));
      if (!mended.equals(words)) {
        Files.writeString(text, mended);
      }
    }
  }

  static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  /** Writes something of everything into chapters, so that every edit has something to change. */
  void enrich() throws IOException {
    int chapter = 0;
    for (Path path : chapters()) {
      for (int kind = chapter++ % 2; kind < KINDS.size(); kind += 2) {
        append(path.resolve("index.md"), KINDS.get(kind).formatted(kind));
      }
    }
  }

  private String sentence() throws IOException {
    Path file = any(texts());
    append(file, any(KINDS).formatted(count));
    return "text " + folder.relativize(file);
  }

  private String inFront(String old, String now) throws IOException {
    return replace(any(texts()), old, now);
  }

  private String inData(String name, String old, String now) throws IOException {
    return replace(folder.resolve("data/" + name + ".yml"), old, now);
  }

  private String replace(Path file, String old, String now) throws IOException {
    if (Files.exists(file)) {
      String text = Files.readString(file);
      int at = text.indexOf(old);
      if (at >= 0) {
        Files.writeString(file, text.substring(0, at) + now + text.substring(at + old.length()));
      }
    }
    return "replace in " + folder.relativize(file) + ": " + now;
  }

  private String measure() {
    return """
        measures:
          - id: neu-%d
            title: {standard: Neue Bank %d, en: A new bench}
            summary: {standard: Eine Bank aus Holz, en: A wooden bench}
            goals: [uferweg]
            state: planned
        """
        .formatted(count, count);
  }

  private String oneOfTheData() throws IOException {
    Path file = folder.resolve("data/" + any(List.of("voices", "glossary", "visions")) + ".yml");
    if (Files.exists(file)) {
      whole.put(file, Files.readString(file));
      if (random.nextBoolean()) {
        Files.delete(file);
        return "delete " + file.getFileName();
      }
      append(file, "\nkaputt: [\n");
    }
    return "break " + file.getFileName();
  }

  private String copyChapter() throws IOException {
    Path chapter = any(chapters());
    copy(chapter, chapter.resolveSibling("kapitel-neu-" + count));
    return "copy " + chapter.getFileName();
  }

  private String renameChapter() throws IOException {
    Path chapter = any(chapters());
    Files.move(chapter, chapter.resolveSibling("kapitel-anders-" + count));
    return "rename " + chapter.getFileName();
  }

  private String deleteChapter() throws IOException {
    Path chapter = any(chapters());
    if (chapters().size() > 1) {
      delete(chapter);
    }
    return "delete " + chapter.getFileName();
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private String easyTwin() throws IOException {
    Path file = any(chapters()).resolve("leicht.md");
    if (Files.exists(file)) {
      Files.delete(file);
    } else {
      Files.writeString(file, "---\ntitle: Leicht %d\n---\nDas ist leicht.\n".formatted(count));
    }
    return "twin " + folder.relativize(file);
  }

  private String template() throws IOException {
    String name = any(List.of("parts/footer.peb", "chapter.peb", "parts/toc.peb"));
    Path file = folder.resolve("theme/templates/" + name);
    if (Files.exists(file) && random.nextBoolean()) {
      Files.delete(file);
      return "without template " + name;
    }
    Files.createDirectories(file.getParent());
    try (InputStream shipped =
        getClass().getResourceAsStream("/de/roterfaden/themes/portal/templates/" + name)) {
      String text = new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
      Files.writeString(file, text + "<!-- " + count + " -->\n");
    }
    return "template " + name;
  }

  private String words() throws IOException {
    Path file = folder.resolve("theme/messages/messages_de.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "skip.main=Zum Inhalt " + count + "\n");
    return "words";
  }

  private String asset() throws IOException {
    Path file = folder.resolve("assets/datei-" + random.nextInt(2) + ".txt");
    Files.createDirectories(file.getParent());
    if (Files.exists(file) && random.nextInt(3) == 0) {
      Files.delete(file);
      return "without " + file.getFileName();
    }
    Files.writeString(file, "Inhalt " + random.nextInt(10));
    return "asset " + file.getFileName();
  }

  private String picture() throws IOException {
    return replace(
        any(chapters()).resolve("bild.svg"), "fill=\"#cde\"", "fill=\"#c" + count % 10 + "e\"");
  }

  private String settings() throws IOException {
    Path file = folder.resolve("narrative.yml");
    String[][] changes = {
      {"claim: Ein Fluss", "claim: Zwei Flüsse"},
      {"theme: portal\n", "theme: portal\nbaseUrl: https://musterau.example/\n"},
      {"theme: portal\n", "theme: portal\nleaveOut: [posters]\n"},
      {"theme: portal\n", "theme: plain\n"},
      {"\"#1f5f6b\"", "\"#1f5f7c\""},
      {"changes: neues", "changes: was-ist-neu"}
    };
    String[] change = any(List.of(changes));
    String text = Files.readString(file);
    return text.contains(change[1].strip()) ? "nothing" : replace(file, change[0], change[1]);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        String text = Files.readString(file);
        Files.writeString(target, text.replaceAll("(?m)^aliases:.*\n", ""));
      }
    }
  }

  private List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("content"))) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  private List<Path> chapters() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("content/kapitel"))) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  private <T> T any(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
