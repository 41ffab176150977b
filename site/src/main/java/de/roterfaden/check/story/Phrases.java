package de.roterfaden.check.story;

import de.roterfaden.text.Language;
import de.roterfaden.text.WordList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and phrases by which rules know a kind of sentence. They lie in {@code phrases_de.txt} and
 * {@code phrases_en.txt}: {@code [name]} begins a list, {@code *} stands for any letters and
 * figures, {@code …} for some words of the same sentence.
 */
final class Phrases {

  private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}-]*";
  private static final String WORDS = "[^.!?;:]{1,80}?";

  private final Pattern pattern;

  private Phrases(Pattern pattern) {
    this.pattern = pattern;
  }

  /** The lists, read when the first text is judged. */
  private static final class Lists {

    static final Map<Language, Map<String, Phrases>> ALL = read();

    private static Map<Language, Map<String, Phrases>> read() {
      Map<Language, Map<String, Phrases>> all = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        Map<String, StringJoiner> lists = new LinkedHashMap<>();
        StringJoiner open = new StringJoiner("|");
        for (String line :
            WordList.read(Phrases.class, "phrases_" + language.code() + ".txt").lines()) {
          if (line.startsWith("[")) {
            open = new StringJoiner("|");
            lists.put(line.substring(1, line.length() - 1), open);
          } else {
            for (String phrase : line.split(",", -1)) {
              open.add(regex(phrase.strip()));
            }
          }
        }
        Map<String, Phrases> phrases = new LinkedHashMap<>();
        lists.forEach((name, joined) -> phrases.put(name, new Phrases(compile(joined.toString()))));
        all.put(language, phrases);
      }
      return all;
    }

    private static Pattern compile(String alternatives) {
      return Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String regex(String phrase) {
      StringBuilder regex = new StringBuilder();
      for (int i = 0; i < phrase.length(); i++) {
        char sign = phrase.charAt(i);
        if (sign == '*') {
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
    return pattern.matcher(text).find();
  }

  /** How many of them stand in a text. */
  int count(String text) {
    Matcher matcher = pattern.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  /** The first of them as it stands in a text, or "". */
  String first(String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group() : "";
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
