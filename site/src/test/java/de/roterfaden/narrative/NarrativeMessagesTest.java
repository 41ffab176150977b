package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of the reader is there in German and English, and none is there in vain. */
class NarrativeMessagesTest {

  private static final Path CODE = Path.of("src", "main", "java", "de", "roterfaden", "narrative");
  private static final Pattern KEY = Pattern.compile("\"(narrative\\.[a-z.-]*)\"");

  /** Rules that the code names without the area. */
  private static final Set<String> NAMED =
      Set.of(
          "empty",
          "too-few",
          "too-many",
          "repeated",
          "schema",
          "start-elsewhere",
          "missing-picture",
          "empty-alt",
          "alt-is-caption");

  private static final Set<String> FILES = Set.of("narrative.yml", "narrative.y");

  @Test
  void bothLanguagesSayTheSame() throws IOException {
    assertThat(keys("de")).isEqualTo(keys("en"));
  }

  @Test
  void everyKeyInTheCodeHasItsSentence() throws IOException {
    Set<String> written = keys("de");
    for (String key : inCode()) {
      if (key.endsWith("-") || key.endsWith(".")) {
        assertThat(written).as(key).anyMatch(sentence -> sentence.startsWith(key));
      } else {
        assertThat(written).contains(key);
      }
    }
  }

  @Test
  void everyKindOfWordsHasItsSentence() throws IOException {
    Set<String> kinds = kinds();
    assertThat(kinds).contains("date", "id", "email");
    for (String kind : kinds) {
      assertThat(keys("de")).contains("narrative.bad-" + kind, "narrative.bad-" + kind + "-help");
    }
  }

  @Test
  void noSentenceIsThereInVain() throws IOException {
    Set<String> code = inCode();
    Set<String> built = code.stream().filter(key -> key.endsWith("-")).collect(Collectors.toSet());
    Set<String> named =
        Stream.concat(kinds().stream().map(kind -> "bad-" + kind), NAMED.stream())
            .map(rule -> "narrative." + rule)
            .collect(Collectors.toSet());
    Set<String> vain = keys("en");
    vain.removeIf(
        key -> {
          String plain = key.replaceAll("-help$", "");
          return code.contains(key)
              || code.contains(plain)
              || named.contains(plain)
              || built.stream().anyMatch(key::startsWith);
        });
    assertThat(vain).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void everySentenceIsAFormatWithoutStraightApostrophes(String language) throws IOException {
    Properties sentences = read(language);
    sentences.forEach(
        (key, sentence) -> {
          assertThat(sentence.toString()).as(key.toString()).doesNotContain("'").isNotBlank();
          assertThat(new MessageFormat(sentence.toString(), Locale.ROOT).format(new Object[0]))
              .isNotBlank();
        });
  }

  private static Set<String> kinds() throws IOException {
    Set<String> kinds = new TreeSet<>();
    for (String schema : SchemasTest.names()) {
      if (!schema.equals("values") && !schema.equals("text")) {
        collect(FileSchema.of(schema).shape(), kinds);
      }
    }
    return kinds;
  }

  private static void collect(Shape shape, Set<String> kinds) {
    boolean isWords = shape.values().isEmpty() && shape.types().contains("string");
    if (isWords && !Set.of("", "words", "text", "path").contains(shape.kind())) {
      kinds.add(shape.kind());
    }
    shape.properties().values().forEach(inner -> collect(inner, kinds));
    if (shape.items() != null) {
      collect(shape.items(), kinds);
    }
  }

  private static Set<String> inCode() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        KEY.matcher(Files.readString(file))
            .results()
            .map((MatchResult match) -> match.group(1))
            .filter(key -> !FILES.contains(key))
            .forEach(keys::add);
      }
    }
    keys.remove("narrative.");
    return keys;
  }

  private static Set<String> keys(String language) throws IOException {
    return new TreeSet<>(read(language).stringPropertyNames());
  }

  private static Properties read(String language) throws IOException {
    Path file =
        Path.of("src/main/resources/de/roterfaden/messages/narrative_" + language + ".properties");
    Properties sentences = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      sentences.load(reader);
    }
    return sentences;
  }
}
