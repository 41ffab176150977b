package de.roterfaden.check.story;

import de.roterfaden.text.Language;
import de.roterfaden.text.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases by which rules know a kind of sentence. They lie in {@code phrases_de.txt} and
 * {@code phrases_en.txt}: {@code [name]} begins a list, {@code *} stands for any letters and
 * figures, {@code …} for some words of the same sentence.
 */
final class Phrases {

  private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}-]*";
  private static final String WORDS = "[^.!?;:]{1,80}?";

  private static final char ANY = '*';

  /** All of them. */
  private final Pattern pattern;

  /** Those that begin with a letter, by this letter, see {@link #alike}. */
  private final Map<Character, Pattern> byInitial;

  /** What the others hold, which begin with any letters. */
  private final List<String> parts;

  private Phrases(List<String> phrases) {
    this.pattern = compile(phrases);
    Map<Character, List<String>> groups = new HashMap<>();
    List<String> open = new ArrayList<>();
    for (String phrase : phrases) {
      if (phrase.charAt(0) == ANY) {
        open.add(part(phrase));
      } else {
        groups.computeIfAbsent(alike(phrase.charAt(0)), any -> new ArrayList<>()).add(phrase);
      }
    }
    Map<Character, Pattern> initials = new HashMap<>();
    groups.forEach((initial, group) -> initials.put(initial, compile(group)));
    this.byInitial = initials;
    this.parts = List.copyOf(open);
  }

  /** The letters after the sign for any letters, up to the next sign or gap. */
  private static String part(String phrase) {
    int end = 1;
    while (end < phrase.length() && "*… ".indexOf(phrase.charAt(end)) < 0) {
      end++;
    }
    return alike(phrase.substring(1, end));
  }

  private static Pattern compile(List<String> phrases) {
    return Pattern.compile(
        phrases.stream()
            .map(Phrases::regex)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static String regex(String phrase) {
    StringBuilder regex = new StringBuilder();
    for (int i = 0; i < phrase.length(); i++) {
      char sign = phrase.charAt(i);
      if (sign == ANY) {
        regex.append(LETTERS);
      } else if (sign == '…') {
        regex.append(WORDS);
      } else if (sign == ' ') {
        regex.append("\\s+");
      } else {
        regex.append(Pattern.quote(String.valueOf(sign)));
      }
    }
    return regex.toString();
  }

  /** The lists, read when the first text is judged. */
  private static final class Lists {

    static final Map<Language, Map<String, Phrases>> ALL = read();

    private static Map<Language, Map<String, Phrases>> read() {
      Map<Language, Map<String, Phrases>> all = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        List<String> open = new ArrayList<>();
        for (String line :
            WordList.read(Phrases.class, "phrases_" + language.code() + ".txt").lines()) {
          if (line.startsWith("[")) {
            open = new ArrayList<>();
            lists.put(line.substring(1, line.length() - 1), open);
          } else {
            for (String phrase : line.split(",", -1)) {
              open.add(phrase.strip());
            }
          }
        }
        Map<String, Phrases> phrases = new LinkedHashMap<>();
        lists.forEach((name, list) -> phrases.put(name, new Phrases(list)));
        all.put(language, phrases);
      }
      return all;
    }
  }

  /** The list of a name in a language. */
  static Phrases of(String name, Language language) {
    return Objects.requireNonNull(
        Objects.requireNonNull(Lists.ALL.get(language)).get(name), () -> "no list " + name);
  }

  /** The names of all lists of a language that begin with a prefix, without it. */
  static List<String> names(String prefix, Language language) {
    return Objects.requireNonNull(Lists.ALL.get(language)).keySet().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .toList();
  }

  boolean isIn(String text) {
    return find(text, 0, mayHoldOpen(text)) != null;
  }

  /** How many of them stand in a text. */
  int count(String text) {
    boolean open = mayHoldOpen(text);
    int count = 0;
    @Nullable Matcher found = find(text, 0, open);
    while (found != null) {
      count++;
      found = find(text, found.end(), open);
    }
    return count;
  }

  /** The first of them as it stands in a text, or "". */
  String first(String text) {
    Matcher found = find(text, 0, mayHoldOpen(text));
    return found == null ? "" : found.group();
  }

  /**
   * The first of them from a place on. Only where a word begins is it looked for those that begin
   * with the same letter: lists are long, and most words are in none.
   *
   * @param open whether those that begin with any letters may be in the text
   */
  private @Nullable Matcher find(String text, int from, boolean open) {
    if (open) {
      Matcher matcher = pattern.matcher(text);
      return matcher.find(from) ? matcher : null;
    }
    for (int i = from; i < text.length(); i++) {
      if (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) {
        Pattern group = byInitial.get(alike(text.charAt(i)));
        if (group != null) {
          Matcher matcher = group.matcher(text);
          matcher.region(i, text.length()).useTransparentBounds(true);
          if (matcher.lookingAt()) {
            return matcher;
          }
        }
      }
    }
    return null;
  }

  private boolean mayHoldOpen(String text) {
    if (parts.isEmpty()) {
      return false;
    }
    String letters = alike(text);
    for (String part : parts) {
      if (letters.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static String alike(String text) {
    char[] letters = text.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = alike(letters[i]);
    }
    return new String(letters);
  }

  /** One letter for all that patterns take to be the same, in capitals or not. */
  private static char alike(char letter) {
    if (letter < 'A') {
      return letter;
    }
    return letter >= 'a' && letter <= 'z'
        ? letter
        : Character.toLowerCase(Character.toUpperCase(letter));
  }

  /** A text without them. */
  String without(String text) {
    return pattern.matcher(text).replaceAll(" ");
  }

  /** Matches of them in a text. */
  Matcher matcher(String text) {
    return pattern.matcher(text);
  }
}
