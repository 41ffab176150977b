package de.roterfaden.check.readability;

import de.roterfaden.text.Kind;
import de.roterfaden.text.Reading;
import de.roterfaden.text.Token;
import de.roterfaden.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases with remarks, found where they stand in sentences. Does not change, and is safe
 * for use by several threads.
 *
 * <p>An entry is {@code phrase | remark | …}. In the phrase {@code /} parts alternatives, {@code
 * smart~} takes the endings of adjectives, {@code Wert(e,en)} those in brackets. A verb behind
 * {@code +} stands anywhere in the sentence, in any of its forms; one behind {@code =} stands right
 * before or behind the phrase. What is written small may also begin with a capital letter.
 */
final class Lexicon {

  static final Lexicon EMPTY = new Lexicon(List.of());

  private static final int SIEVE = 1 << 14;

  private static final List<String> ADJECTIVE = List.of("", "e", "en", "em", "er", "es");
  private static final List<String> NOUN = List.of("", "s", "es", "e", "en", "n", "er");

  /** Entries by each form of their longest word, those with more words first. */
  private final Map<String, List<Key>> byWord = new HashMap<>();

  /**
   * One bit for each form, at a place that its hash code gives: most words of a text are in no
   * list, and this says so of nearly all of them at once.
   */
  private final long[] sieve = new long[SIEVE / Long.SIZE];

  /**
   * An entry.
   *
   * @param remarks what is said of it
   * @param words the forms of each of its words
   * @param verbs base forms of verbs, one of which is in the same sentence; may be empty
   * @param beside whether the verb stands right beside the words
   */
  record Entry(List<String> remarks, List<Set<String>> words, Set<String> verbs, boolean beside) {

    /** A remark; "" if it has none there. */
    String remark(int index) {
      return index < remarks.size() ? remarks.get(index) : "";
    }
  }

  /**
   * An entry in a sentence.
   *
   * @param entry the entry
   * @param from index of its first token
   * @param to index behind its last
   */
  record Found(Entry entry, int from, int to) {}

  private record Key(Entry entry, int offset) {}

  private Lexicon(List<Entry> entries) {
    for (Entry entry : entries) {
      int offset = longest(entry.words());
      for (String form : entry.words().get(offset)) {
        byWord.computeIfAbsent(form, key -> new ArrayList<>(1)).add(new Key(entry, offset));
        int bit = bit(form);
        sieve[bit / Long.SIZE] |= 1L << bit;
      }
    }
    for (List<Key> keys : byWord.values()) {
      keys.sort(Comparator.comparingInt((Key key) -> key.entry().words().size()).reversed());
    }
  }

  /** A list beside this class. */
  static Lexicon read(String name) {
    return new Lexicon(
        WordList.read(Lexicon.class, name).lines().stream().map(Lexicon::parse).toList());
  }

  /** Plain words and phrases, such as a narrative adds; a single word takes the usual endings. */
  static Lexicon ofWords(List<String> words) {
    List<Entry> entries = new ArrayList<>();
    for (String phrase : words) {
      String[] parts = phrase.strip().split("\\s+", -1);
      if (!parts[0].isEmpty()) {
        List<Set<String>> forms = new ArrayList<>();
        for (String part : parts) {
          forms.add(parts.length == 1 ? forms(part, usual(part)) : forms(part, List.of("")));
        }
        entries.add(new Entry(List.of(), forms, Set.of(), false));
      }
    }
    return entries.isEmpty() ? EMPTY : new Lexicon(entries);
  }

  private static List<String> usual(String word) {
    return Character.isUpperCase(word.charAt(0)) ? NOUN : ADJECTIVE;
  }

  private static Entry parse(String line) {
    String[] fields = line.split("\\s*\\|\\s*", -1);
    String phrase = fields[0];
    int sign = Math.max(phrase.indexOf(" + "), phrase.indexOf(" = "));
    Set<String> verbs =
        sign < 0
            ? Set.of()
            : Set.of(phrase.substring(sign + " + ".length()).strip().split("/", -1));
    boolean beside = sign >= 0 && phrase.charAt(sign + 1) == '=';
    List<Set<String>> words = new ArrayList<>();
    for (String word : (sign < 0 ? phrase : phrase.substring(0, sign)).split("\\s+", -1)) {
      Set<String> forms = new LinkedHashSet<>();
      for (String alternative : word.split("/", -1)) {
        forms.addAll(alternatives(alternative));
      }
      words.add(forms);
    }
    return new Entry(List.of(fields).subList(1, fields.length), words, verbs, beside);
  }

  private static Set<String> alternatives(String written) {
    int bracket = written.indexOf('(');
    if (written.endsWith("~")) {
      return forms(written.substring(0, written.length() - 1), ADJECTIVE);
    }
    if (bracket < 0) {
      return forms(written, List.of(""));
    }
    List<String> endings = new ArrayList<>(List.of(""));
    endings.addAll(List.of(written.substring(bracket + 1, written.length() - 1).split(",", -1)));
    return forms(written.substring(0, bracket), endings);
  }

  private static Set<String> forms(String stem, List<String> endings) {
    Set<String> forms = new HashSet<>();
    for (String ending : endings) {
      String form = stem + ending;
      forms.add(form);
      forms.add(form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1));
    }
    return forms;
  }

  private static int longest(List<Set<String>> words) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < words.size(); i++) {
      int length = words.get(i).stream().mapToInt(String::length).max().orElse(0);
      if (length > most) {
        best = i;
        most = length;
      }
    }
    return best;
  }

  /** The entries in a sentence, in their order, none within another. */
  List<Found> in(StudiedSentence sentence) {
    return in(sentence, Cues.ALL);
  }

  /**
   * The entries in a sentence, in their order, none within another.
   *
   * @param reporter the reporter of a rule of which every {@link #isCue} of this list is a cue
   */
  List<Found> in(StudiedSentence sentence, Reporter reporter) {
    return in(sentence, reporter.mask());
  }

  private List<Found> in(StudiedSentence sentence, long mask) {
    List<Found> found = List.of();
    List<Token> tokens = sentence.tokens();
    int free = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if ((sentence.form(i).cues() & mask) == 0) {
        continue;
      }
      List<Key> keys = keys(tokens.get(i).text());
      for (int k = 0; keys != null && k < keys.size(); k++) {
        Entry entry = keys.get(k).entry();
        int from = i - keys.get(k).offset();
        int to = from + entry.words().size();
        if (from >= free && stands(entry, tokens, from) && hasVerb(entry, sentence, from, to)) {
          found = found.isEmpty() ? new ArrayList<>() : found;
          found.add(new Found(entry, from, to));
          free = to;
          break;
        }
      }
    }
    return found;
  }

  private @Nullable List<Key> keys(String word) {
    int bit = bit(word);
    return (sieve[bit / Long.SIZE] & (1L << bit)) == 0 ? null : byWord.get(word);
  }

  /** Whether an entry may stand in a sentence with this word: it is the longest word of one. */
  boolean isCue(String word) {
    return keys(word) != null;
  }

  private static int bit(String word) {
    int hash = word.hashCode();
    return (hash ^ (hash >>> 14)) & (SIEVE - 1);
  }

  /** Whether a word is an entry of its own. */
  boolean contains(String word) {
    List<Key> keys = keys(word);
    return keys != null && keys.stream().anyMatch(key -> isAlone(key.entry()));
  }

  private static boolean isAlone(Entry entry) {
    return entry.words().size() == 1 && entry.verbs().isEmpty();
  }

  private static boolean stands(Entry entry, List<Token> tokens, int from) {
    int size = entry.words().size();
    if (from + size > tokens.size()) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!entry.words().get(i).contains(tokens.get(from + i).text())) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasVerb(Entry entry, StudiedSentence sentence, int from, int to) {
    if (entry.verbs().isEmpty()) {
      return true;
    }
    int first = entry.beside() ? Math.max(0, from - 1) : 0;
    int last =
        entry.beside() ? Math.min(sentence.tokens().size(), to + 1) : sentence.tokens().size();
    for (int i = first; i < last; i++) {
      boolean outside = i < from || i >= to;
      if (outside && sentence.tokens().get(i).kind() == Kind.WORD) {
        for (Reading reading : sentence.readings(i)) {
          if (entry.verbs().contains(reading.lemma()) && reading.is("VER")) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
