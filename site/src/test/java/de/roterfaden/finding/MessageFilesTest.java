package de.roterfaden.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program's sentences: all of them in both languages, none of them broken. */
class MessageFilesTest {

  private static final Path FILES =
      Path.of("src", "main", "resources", "de", "roterfaden", "messages");
  private static final Path CODE = Path.of("src", "main", "java");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

  static Stream<String> areas() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("_de.properties"))
          .map(name -> name.substring(0, name.length() - "_de.properties".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("areas")
  void bothLanguagesSayTheSameThings(String area) throws IOException {
    Properties german = read(area, Locale.GERMAN);
    Properties english = read(area, Locale.ENGLISH);

    assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    for (String key : german.stringPropertyNames()) {
      assertThat(placeholders(german.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("areas")
  void everySentenceIsAPatternThatShowsItsQuotationMarks(String area) throws IOException {
    for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
      Properties sentences = read(area, locale);
      for (String key : sentences.stringPropertyNames()) {
        String sentence = sentences.getProperty(key);
        assertThat(sentence).as(key).isNotBlank();
        assertThat(new MessageFormat(sentence, locale).toPattern()).as(key).isNotEmpty();
        assertThat(sentence.replaceAll("''|'[{}]'", "")).as(key).doesNotContain("'");
      }
    }
  }

  @Test
  void everyKeyInTheCodeHasItsSentence() throws IOException {
    Set<String> known = new TreeSet<>();
    List<String> areas = areas().toList();
    for (String area : areas) {
      known.addAll(read(area, Locale.GERMAN).stringPropertyNames());
    }
    Pattern key =
        Pattern.compile("Message\\.of\\(\\s*\"((?:" + String.join("|", areas) + ")\\.[\\w.-]+)\"");
    List<String> missing = new ArrayList<>();
    try (Stream<Path> code = Files.walk(CODE)) {
      for (Path file : code.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher used = key.matcher(Files.readString(file));
        while (used.find()) {
          if (known.stream().noneMatch(sentence -> isMeant(sentence, used.group(1)))) {
            missing.add(used.group(1) + " in " + file.getFileName());
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** A key that ends with a hyphen or a dot is the beginning of several. */
  private static boolean isMeant(String key, String used) {
    return used.matches(".*[.-]") ? key.startsWith(used) : key.equals(used);
  }

  private static Set<String> placeholders(String sentence) {
    Set<String> numbers = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(sentence);
    while (matcher.find()) {
      numbers.add(matcher.group(1));
    }
    return numbers;
  }

  private static Properties read(String area, Locale locale) throws IOException {
    Properties sentences = new Properties();
    Path file = FILES.resolve(area + "_" + locale.getLanguage() + ".properties");
    try (var reader = Files.newBufferedReader(file)) {
      sentences.load(reader);
    }
    return sentences;
  }
}
