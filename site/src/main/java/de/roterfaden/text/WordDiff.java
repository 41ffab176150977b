package de.roterfaden.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What has changed between two wordings, word by word: the longest common sequence of words stays,
 * all else was taken out or put in. White space counts as one space.
 *
 * <pre>{@code
 * WordDiff.of("Der Platz bleibt.", "Der Markt bleibt.").marked("[-", "-]", "{+", "+}");
 * // Der [-Platz-] {+Markt+} bleibt.
 * }</pre>
 *
 * @param pieces stretches in the order of reading; neighbours differ in their change
 */
public record WordDiff(List<Piece> pieces) {

  /** Cells of the table beyond which texts are no longer compared word by word. */
  private static final long MOST_CELLS = 16_000_000;

  private static final Pattern WORD = Pattern.compile("\\S+");

  public WordDiff {
    pieces = List.copyOf(pieces);
  }

  /** What happened to a stretch. */
  public enum Change {
    SAME,
    REMOVED,
    ADDED
  }

  /**
   * A stretch of words.
   *
   * @param change what happened to it
   * @param text its words, with single spaces between them
   */
  public record Piece(Change change, String text) {}

  /** Compares two wordings. */
  public static WordDiff of(String before, String after) {
    List<String> old = words(before);
    List<String> now = words(after);
    int head = 0;
    int least = Math.min(old.size(), now.size());
    while (head < least && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    Builder builder = new Builder();
    builder.add(Change.SAME, old.subList(0, head));
    middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail), builder);
    builder.add(Change.SAME, old.subList(old.size() - tail, old.size()));
    return new WordDiff(builder.pieces());
  }

  /** Whether nothing has changed. */
  public boolean isEmpty() {
    return pieces.stream().allMatch(piece -> piece.change() == Change.SAME);
  }

  /**
   * The same with long unchanged stretches cut short, for showing where something has changed.
   *
   * @param words how many unchanged words stay on each side of a change
   */
  public WordDiff around(int words) {
    List<Piece> around = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      List<String> all = words(piece.text());
      boolean first = i == 0;
      boolean last = i == pieces.size() - 1;
      if (piece.change() != Change.SAME || all.size() <= (first || last ? words : 2 * words) + 1) {
        around.add(piece);
        continue;
      }
      String begin = first ? "" : String.join(" ", all.subList(0, words)) + " ";
      String end = last ? "" : " " + String.join(" ", all.subList(all.size() - words, all.size()));
      around.add(new Piece(Change.SAME, begin + "…" + end));
    }
    return new WordDiff(around);
  }

  /**
   * The text with marks around what has changed.
   *
   * @param removed mark before what was taken out
   * @param removedEnd mark behind it
   * @param added mark before what was put in
   * @param addedEnd mark behind it
   */
  public String marked(String removed, String removedEnd, String added, String addedEnd) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      switch (piece.change()) {
        case SAME -> text.append(piece.text());
        case REMOVED -> text.append(removed).append(piece.text()).append(removedEnd);
        case ADDED -> text.append(added).append(piece.text()).append(addedEnd);
      }
    }
    return text.toString();
  }

  /**
   * The stretches of the older wording that were taken out or at which something was put in, as
   * numbers of words from 0: begin and end, exclusive. A place where words were only put in has the
   * word before and the word behind it.
   */
  public List<Stretch> touched() {
    List<Stretch> touched = new ArrayList<>();
    int word = 0;
    for (Piece piece : pieces) {
      int count = words(piece.text()).size();
      switch (piece.change()) {
        case SAME -> word += count;
        case REMOVED -> {
          touched.add(new Stretch(word, word + count));
          word += count;
        }
        case ADDED -> touched.add(new Stretch(Math.max(0, word - 1), word + 1));
      }
    }
    return List.copyOf(touched);
  }

  /**
   * Words of the older wording.
   *
   * @param begin number of the first, from 0
   * @param end number behind the last
   */
  public record Stretch(int begin, int end) {

    /** Whether two stretches have a word in common. */
    public boolean overlaps(Stretch other) {
      return begin < other.end && other.begin < end;
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private static void middle(List<String> old, List<String> now, Builder builder) {
    if ((long) old.size() * now.size() > MOST_CELLS) {
      builder.add(Change.REMOVED, old);
      builder.add(Change.ADDED, now);
      return;
    }
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        builder.add(Change.SAME, old.subList(i, i + 1));
        i++;
        j++;
      } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
        builder.add(Change.REMOVED, old.subList(i, i + 1));
        i++;
      } else {
        builder.add(Change.ADDED, now.subList(j, j + 1));
        j++;
      }
    }
  }

  /** Joins neighbours with the same change; between two same stretches removals come first. */
  private static final class Builder {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final StringBuilder same = new StringBuilder();

    void add(Change change, List<String> words) {
      for (String word : words) {
        switch (change) {
          case SAME -> {
            flushChanges();
            join(same, word);
          }
          case REMOVED -> {
            flushSame();
            join(removed, word);
          }
          case ADDED -> {
            flushSame();
            join(added, word);
          }
        }
      }
    }

    List<Piece> pieces() {
      flushSame();
      flushChanges();
      return pieces;
    }

    private static void join(StringBuilder text, String word) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      text.append(word);
    }

    private void flushSame() {
      flush(Change.SAME, same);
    }

    private void flushChanges() {
      flush(Change.REMOVED, removed);
      flush(Change.ADDED, added);
    }

    private void flush(Change change, StringBuilder text) {
      if (!text.isEmpty()) {
        pieces.add(new Piece(change, text.toString()));
        text.setLength(0);
      }
    }
  }
}
