package de.roterfaden.bake.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A word while the index is made: how it is spelt, and on which pages it stands. */
final class IndexedWord {

  /** So many places a word can have on a page; the number of a place says what it is worth. */
  static final int PLACES = 6;

  private static final int IN_TITLE = 5;
  private static final int IN_HEADING_AND_TEXT = 4;
  private static final int IN_HEADING = 3;
  private static final int OFTEN = 4;

  private final String key;
  private final Map<String, Integer> spellings = new TreeMap<>();
  private final StringBuilder postings = new StringBuilder();
  private List<String> parts = List.of();
  private int capitals;
  private int lastPage = -1;
  private int inTitle;
  private int inHeadings;
  private int inText;

  IndexedWord(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  /** Takes note of one place where it stands on the page that is being read. */
  void meet(Token token, Place place) {
    spellings.merge(token.spelt(), 1, Integer::sum);
    capitals += token.isCapital() ? 1 : -1;
    if (token.parts().size() > parts.size()) {
      parts = token.parts();
    }
    switch (place) {
      case TITLE -> inTitle++;
      case HEADING -> inHeadings++;
      case TEXT -> inText++;
    }
  }

  /** Ends a page on which it stands. */
  void turn(int page) {
    Script.pack(postings, (page - lastPage - 1) * PLACES + worth());
    lastPage = page;
    inTitle = 0;
    inHeadings = 0;
    inText = 0;
  }

  /** The pages on which it stands and the worth of its place there, packed. */
  String postings() {
    return postings.toString();
  }

  /** How it is spelt most of the time, in lower case, with hyphens if people write it with some. */
  String spelling() {
    return spellings.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(key);
  }

  boolean isCapital() {
    return capitals > 0;
  }

  /** The word cut at its hyphens. */
  List<String> parts() {
    return parts;
  }

  private int worth() {
    if (inTitle > 0) {
      return IN_TITLE;
    }
    if (inHeadings > 0) {
      return inText > 0 ? IN_HEADING_AND_TEXT : IN_HEADING;
    }
    return inText >= OFTEN ? 2 : Math.min(inText - 1, 1);
  }

  /** Where on a page a word may stand. */
  enum Place {
    TITLE,
    HEADING,
    TEXT
  }
}
