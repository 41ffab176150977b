package de.roterfaden.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * What German word forms may be: their base forms, cases, tenses … One for a run: it remembers what
 * it has looked up. The dictionary is loaded once, with the first word. Safe for use by several
 * threads.
 *
 * <pre>{@code
 * Morphology morphology = new Morphology();
 * morphology.readings("gegangen"); // gehen, VER:PA2:NON
 * }</pre>
 *
 * <p>Source: german-pos-dict by Daniel Naber and Jan Schreiber, after Morphy by Wolfgang Lezius.
 */
public final class Morphology {

  /** Forms beyond this many are looked up again each time, so that memory stays flat. */
  private static final int MOST_REMEMBERED = 200_000;

  private static final int LONGEST = 70;
  private static final int SHORTEST_LAST_PART = 3;

  private final Compounds compounds = new Compounds();
  private final Map<String, List<Reading>> known = new ConcurrentHashMap<>();
  private final Map<String, Boolean> listed = new ConcurrentHashMap<>();
  private final Map<String, Reading> tags = new ConcurrentHashMap<>();
  private final ThreadLocal<DictionaryLookup> lookup =
      ThreadLocal.withInitial(() -> new DictionaryLookup(Words.DICTIONARY));

  /** Loaded when the first word is asked for; does not change afterwards. */
  private static final class Words {

    static final Dictionary DICTIONARY = load();

    private static Dictionary load() {
      URL dictionary = Morphology.class.getResource("/org/languagetool/resource/de/german.dict");
      try {
        return Dictionary.read(Objects.requireNonNull(dictionary, "german-pos-dict is missing"));
      } catch (IOException e) {
        throw new UncheckedIOException("german-pos-dict cannot be read", e);
      }
    }
  }

  /**
   * The ways to read a form exactly as it is written. A compound that the dictionary does not know
   * has the readings of its last part, with its own base form.
   *
   * @param form a word without soft hyphens
   * @return nothing if the form is unknown
   */
  public List<Reading> readings(String form) {
    List<Reading> found = known.get(form);
    if (found == null) {
      found = look(form);
      if (known.size() < MOST_REMEMBERED) {
        known.put(form, found);
      }
    }
    return found;
  }

  /**
   * Whether the dictionary itself lists a form; compounds that only their parts explain it does
   * not.
   */
  public boolean lists(String form) {
    if (form.isEmpty() || form.length() > LONGEST) {
      return false;
    }
    Boolean is = listed.get(form);
    if (is == null) {
      is = lookup.get().lookup(form).size() > 0;
      if (listed.size() < MOST_REMEMBERED) {
        listed.put(form, is);
      }
    }
    return is;
  }

  /**
   * The ways to read a form that stands where any word has a capital letter, such as at the
   * beginning of a sentence: those of the form as written, and those of the form in small letters.
   */
  public List<Reading> readingsAtStart(String form) {
    if (form.isEmpty() || !Character.isUpperCase(form.charAt(0))) {
      return readings(form);
    }
    List<Reading> small =
        readings(form.substring(0, 1).toLowerCase(Locale.ROOT) + form.substring(1));
    if (small.isEmpty()) {
      return readings(form);
    }
    List<Reading> all = new ArrayList<>(readings(form));
    all.addAll(small);
    return List.copyOf(all);
  }

  private List<Reading> look(String form) {
    if (form.isEmpty() || form.length() > LONGEST) {
      return List.of();
    }
    List<Reading> direct = inDictionary(form, "");
    return direct.isEmpty() ? ofLastPart(form) : direct;
  }

  /** A compound is what its last part is: "Bürgerbeteiligung" is a "Beteiligung". */
  private List<Reading> ofLastPart(String form) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen >= 0) {
      return inDictionary(form.substring(hyphen + 1), form.substring(0, hyphen + 1));
    }
    List<String> parts = compounds.parts(form);
    String last = parts.get(parts.size() - 1);
    if (parts.size() == 1 || last.length() < SHORTEST_LAST_PART) {
      return List.of();
    }
    boolean noun = Character.isUpperCase(form.charAt(0));
    String head = form.substring(0, form.length() - last.length());
    return inDictionary(
        noun ? last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1) : last, head);
  }

  private List<Reading> inDictionary(String form, String head) {
    List<Reading> readings = new ArrayList<>();
    for (WordData word : lookup.get().lookup(form)) {
      String tag = String.valueOf(word.getTag());
      Reading pattern = tags.computeIfAbsent(tag, key -> Reading.of("", key));
      String lemma =
          head.isEmpty() || head.endsWith("-")
              ? head + word.getStem()
              : head + small(word.getStem());
      readings.add(new Reading(lemma, pattern.tag(), pattern.parts()));
    }
    return List.copyOf(readings);
  }

  private static String small(CharSequence word) {
    return word.toString().toLowerCase(Locale.ROOT);
  }
}
