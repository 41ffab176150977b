package de.roterfaden.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The usual abbreviations of a language with what they stand for. */
public final class Abbreviations {

  private final Map<String, Entry> entries;
  private final int longest;

  private Abbreviations(Map<String, Entry> entries) {
    this.entries = Map.copyOf(entries);
    this.longest = entries.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * An abbreviation.
   *
   * @param text as it is written by the book: "z. B."
   * @param expansion what it stands for: "zum Beispiel"
   * @param place where it may stand
   */
  public record Entry(String text, String expansion, Place place) {}

  /** Where an abbreviation may stand. */
  public enum Place {
    /** Something always follows in the same sentence: "Dr.", "z. B.". */
    INSIDE,
    /** A sentence may end with it: "e. V.", "Mio.". */
    ANYWHERE,
    /** It mostly ends an enumeration, and a capital letter behind it begins a sentence: "usw.". */
    END,
    /** It is an abbreviation only before a number: "Art. 3"; else it is a word. */
    BEFORE_NUMBER
  }

  /** The abbreviations of a language, from its data file. */
  static Abbreviations of(Language language) {
    Map<String, Entry> entries = new HashMap<>();
    for (String line :
        WordList.read(Abbreviations.class, "abbreviations_" + language.code() + ".txt").lines()) {
      String[] fields = line.split("\\s*\\|\\s*", -1);
      Place place =
          fields.length < 3 ? Place.INSIDE : Place.valueOf(fields[2].toUpperCase(Locale.ROOT));
      entries.put(key(fields[0]), new Entry(fields[0], fields[1], place));
    }
    return new Abbreviations(entries);
  }

  /**
   * The abbreviation that reads so, with or without spaces between its parts; at the beginning of a
   * sentence it may have a capital letter.
   *
   * @param written with its dots
   */
  public Optional<Entry> find(String written) {
    if (written.length() > 2 * longest) {
      return Optional.empty();
    }
    String key = key(written);
    Entry entry = entries.get(key);
    if (entry == null && !key.isEmpty() && Character.isUpperCase(key.charAt(0))) {
      entry = entries.get(Character.toLowerCase(key.charAt(0)) + key.substring(1));
    }
    return Optional.ofNullable(entry);
  }

  private static String key(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (isSpace(written.charAt(i))) {
        return withoutSpaces(written);
      }
    }
    return written;
  }

  private static String withoutSpaces(String written) {
    StringBuilder key = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      if (!isSpace(written.charAt(i))) {
        key.append(written.charAt(i));
      }
    }
    return key.toString();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
