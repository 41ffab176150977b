package de.roterfaden.export;

import de.roterfaden.export.Layout.PageShape;
import de.roterfaden.export.Versions.Version;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites the Markdown of one page of an example: headings, blocks, lists, tables, pictures and
 * links to other pages stay, and every word of them becomes a prompt. Where a section has more
 * paragraphs than there are prompts for it, it gets shorter.
 */
final class PromptedPage {

  private static final Pattern FENCE = Pattern.compile(":::+\\s*([a-z-]*)\\s*(.*)");
  private static final Pattern SETTING = Pattern.compile("([a-z]+)=(\"[^\"]*\"|[^\\s}]+)");
  private static final Pattern HEADING = Pattern.compile("(#{2,6}) .*");
  private static final Pattern ITEM = Pattern.compile("(?:[-*+]|\\d+[.)]) .*");
  private static final Pattern PICTURE =
      Pattern.compile("!\\[([^\\]]*)\\]\\(([^)\\s]+)[^)]*\\)(\\{[^}]*\\})?");
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]]*)\\]\\(([^)\\s]+)\\)");
  private static final Pattern FIELD = Pattern.compile("\\*\\*([^*]+):\\*\\* .*");

  /** Lists are there to be seen: two items are enough. */
  private static final int ITEMS = 2;

  private static final int BLOCK_ITEMS = 3;

  private final PageShape shape;
  private final String oldFolder;
  private final Version version;
  private final Layout layout;
  private final NewNames names;
  private final Map<String, String> pictures;

  private final List<String> written = new ArrayList<>();
  private final Deque<String> blocks = new ArrayDeque<>();
  private final Map<String, Integer> used = new HashMap<>();
  private String waiting = "";
  private int section = -1;
  private int paragraph;

  PromptedPage(
      PageShape shape,
      String oldFolder,
      Version version,
      Layout layout,
      NewNames names,
      Map<String, String> pictures) {
    this.shape = shape;
    this.oldFolder = oldFolder;
    this.version = version;
    this.layout = layout;
    this.names = names;
    this.pictures = pictures;
  }

  /** The new body, with a line break at its end. */
  String body(List<String> lines) {
    List<String> chunk = new ArrayList<>();
    for (String line : lines) {
      boolean apart = line.isBlank() || line.startsWith(":::") || HEADING.matcher(line).matches();
      boolean listBegins = isItem(line) && !chunk.isEmpty() && !isItem(chunk.get(0));
      if (apart || listBegins) {
        end(chunk);
      }
      if (line.startsWith(":::")) {
        fence(line);
      } else if (apart && !line.isBlank()) {
        heading(line);
      } else if (!line.isBlank()) {
        chunk.add(line);
      }
    }
    end(chunk);
    return String.join("\n", written).strip() + "\n";
  }

  private void end(List<String> chunk) {
    if (chunk.isEmpty()) {
      return;
    }
    List<String> lines = List.copyOf(chunk);
    chunk.clear();
    String first = lines.get(0);
    if (PICTURE.matcher(first).matches()) {
      picture(first);
    } else if (first.startsWith("|")) {
      table(lines);
    } else if (isItem(first)) {
      list(lines);
    } else if (!first.startsWith("<!--")) {
      paragraph(lines);
    }
  }

  private void fence(String line) {
    waiting = "";
    Matcher fence = FENCE.matcher(line);
    if (!fence.matches() || fence.group(1).isEmpty()) {
      blocks.poll();
      trimBlank();
      written.add(":::");
      return;
    }
    String name = fence.group(1);
    separate();
    written.add("::: " + name + settings(name, fence.group(2)));
    blocks.push(name);
    used.remove(name + ".paragraph");
  }

  private String settings(String name, String rest) {
    StringBuilder settings = new StringBuilder();
    Matcher argument = Pattern.compile("^([a-z0-9-]+)(?=\\s|$)").matcher(rest);
    if (argument.find()) {
      settings.append(' ').append(argument(name, argument.group(1)));
    }
    Matcher setting = SETTING.matcher(rest);
    while (setting.find()) {
      String key = setting.group(1);
      String prompt = name + "." + key;
      if (version.prompts().has(prompt)) {
        String text = next(prompt);
        String written = text.matches("\\d+") ? text : '"' + text + '"';
        settings.append(' ').append(key).append('=').append(written);
      } else if (!setting.group(2).startsWith("\"")) {
        settings.append(' ').append(key).append('=').append(value(name, key, setting.group(2)));
      }
    }
    return settings.toString();
  }

  /** Blocks that show some of the data name them by ids, which are new. */
  private String value(String block, String key, String value) {
    boolean chooses = block.equals("measures") || block.equals("indicators");
    return chooses && names.isReference(key) ? names.reference(key, value) : value;
  }

  private String argument(String block, String id) {
    if (id.isEmpty()) {
      return id;
    }
    return switch (block) {
      case "vision", "scrolly" -> names.of("visions", id);
      case "step" -> names.of("points", id);
      case "future-task", "timeline", "roadmap" -> names.of("futureTasks", id);
      case "journey" -> names.of("journeys", id);
      case "video" -> names.of("videos", id);
      case "voice" -> names.of("voices", id);
      case "promise" -> names.of("promises", id);
      case "story-point" -> names.of("storyPoints", id);
      default -> id;
    };
  }

  private void heading(String line) {
    waiting = "";
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      section++;
      paragraph = 0;
      add(heading.group(1) + " " + section().get(0));
    }
  }

  private void paragraph(List<String> lines) {
    String text = blocks.isEmpty() ? sectionText() : blockText(lines.get(0));
    String links = links(String.join("\n", lines));
    if (text.isEmpty() && links.isEmpty()) {
      waiting = "";
      return;
    }
    String between = text.isEmpty() || links.isEmpty() ? "" : version.isEasy() ? "\n" : " ";
    add(text + between + links);
  }

  private String sectionText() {
    List<String> prompts = section();
    int at = section < 0 ? paragraph : paragraph + 1;
    paragraph++;
    return at < prompts.size() ? prompts.get(at) : "";
  }

  /** What a section of the page says; before the first heading that is the beginning alone. */
  private List<String> section() {
    String kind = section < 0 ? shape.kind() + ".lead" : shape.kind();
    return version.prompts().section(kind, turn(kind));
  }

  /** Each page begins alike; the sections after the first change their order from page to page. */
  private int turn(String kind) {
    if (section < 0) {
      return shape.number();
    }
    int others = version.prompts().count("sections." + kind) - 1;
    boolean fixed = section == 0 || others < 1 || shape.kind().equals("start");
    return fixed ? section : 1 + (shape.number() + section - 1) % others;
  }

  private String blockText(String line) {
    String block = blocks.element();
    Matcher field = FIELD.matcher(line);
    if (block.equals("story-point") && field.matches()) {
      String label = field.group(1);
      String key = "story-point." + label;
      return "**" + label + ":** " + (version.prompts().has(key) ? next(key) : "…");
    }
    boolean own = version.prompts().has(block + ".paragraph");
    String key = own ? block + ".paragraph" : "note.paragraph";
    int turn = used.merge(key, 1, Integer::sum) - 1;
    return turn == 0 ? version.prompts().text(key, turn + shape.number()).strip() : "";
  }

  private void list(List<String> lines) {
    String block = blocks.isEmpty() ? "list" : blocks.element();
    String key = version.prompts().has(block + ".item") ? block + ".item" : "list.item";
    int most = Math.min(version.prompts().count(key), blocks.isEmpty() ? ITEMS : BLOCK_ITEMS);
    List<String> items = lines.stream().filter(PromptedPage::isItem).limit(most).toList();
    List<String> result = new ArrayList<>();
    for (String item : items) {
      String text = version.prompts().text(key, result.size());
      result.add(item.substring(0, item.indexOf(' ') + 1) + text);
    }
    add(String.join("\n", result));
  }

  private void table(List<String> lines) {
    int columns = (int) lines.get(0).chars().filter(c -> c == '|').count() - 1;
    add(
        String.join(
            "\n",
            row(columns, "table.head"),
            "|" + "---|".repeat(columns),
            row(columns, "table.row1"),
            row(columns, "table.row2")));
  }

  private String row(int columns, String key) {
    StringJoiner row = new StringJoiner(" | ", "| ", " |");
    for (int column = 0; column < columns; column++) {
      row.add(version.prompts().text(key, column));
    }
    return row.toString();
  }

  /** A picture waits for the words that it belongs to. */
  private void picture(String line) {
    Matcher picture = PICTURE.matcher(line);
    if (picture.find()) {
      String old = picture.group(2);
      String size = picture.group(3) == null ? "" : picture.group(3);
      waiting = "![](" + pictures.getOrDefault(old, old) + ")" + size;
    }
  }

  private String links(String text) {
    List<String> found = new ArrayList<>();
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      String address = link.group(2);
      String list = Layout.listOf(address);
      if (!list.isEmpty()) {
        int number = names.number(list, address.substring(address.indexOf(':') + 1));
        String word =
            version
                .prompts()
                .text(list.equals("glossary") ? "glossary.term" : "futureTasks.title", number);
        found.add("[" + word + "](" + layout.address(address) + ")");
      } else {
        layout
            .target(oldFolder, address)
            .ifPresent(page -> found.add("[" + page.title(version) + "](" + way(page) + ")"));
      }
    }
    if (found.isEmpty()) {
      return "";
    }
    return version.isEasy()
        ? String.join("\n", found)
        : version.prompts().text("link.more", 0).replace("{0}", String.join(", ", found));
  }

  /** From this page's new folder to another's. */
  private String way(PageShape page) {
    Path way = Path.of(shape.folder()).relativize(Path.of(page.folder()));
    return way.toString().replace('\\', '/') + "/";
  }

  /** The prompts of a key in turn; pages of a kind begin with different ones. */
  private String next(String key) {
    int turn = used.merge(key, 1, Integer::sum) - 1;
    return version.prompts().text(key, turn + shape.number()).strip();
  }

  private void add(String text) {
    separate();
    if (!waiting.isEmpty()) {
      written.add(waiting);
      written.add("");
      waiting = "";
    }
    written.add(text);
    written.add("");
  }

  /** A blank line between paragraphs, and none at the beginning of a block. */
  private void separate() {
    if (written.isEmpty()) {
      return;
    }
    String last = written.get(written.size() - 1);
    if (last.equals(":::")) {
      written.add("");
    }
  }

  private void trimBlank() {
    while (!written.isEmpty() && written.get(written.size() - 1).isEmpty()) {
      written.remove(written.size() - 1);
    }
  }

  private static boolean isItem(String line) {
    return ITEM.matcher(line).matches();
  }
}
