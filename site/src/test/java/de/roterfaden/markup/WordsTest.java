package de.roterfaden.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the package says has words in both languages. */
class WordsTest {

  private static final Pattern PROBLEM =
      Pattern.compile(
          "(?:Problem\\s*\\.(?:error|warning|info)|tell|unknownId)\\(\\s*\"([a-z0-9-]+)\"|\"(html-[a-z-]+)\"");

  @Test
  void everyFindingHasAMessageAndAWayOutInBothLanguages() throws IOException {
    Set<String> problems = problems();
    assertThat(problems).hasSizeGreaterThan(50);
    Properties german = properties("/de/roterfaden/messages/markup_de.properties");
    Properties english = properties("/de/roterfaden/messages/markup_en.properties");
    assertThat(german.keySet()).isEqualTo(english.keySet());
    Set<String> expected =
        new TreeSet<>(Set.of("markup.did-you-mean", "markup.moved-to", "markup.one-of"));
    for (String problem : problems) {
      expected.add("markup." + problem);
      expected.add("markup." + problem + ".help");
    }
    assertThat(german.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void theShippedThemeHasAllWordsThatBlocksShow() throws IOException {
    String messages = "/de/roterfaden/themes/portal/messages/messages_";
    assertThat(properties(messages + "de.properties").stringPropertyNames())
        .containsAll(properties("labels_de.properties").stringPropertyNames());
    assertThat(properties(messages + "en.properties").stringPropertyNames())
        .containsAll(properties("labels_en.properties").stringPropertyNames());
  }

  private static Set<String> problems() throws IOException {
    Set<String> problems = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/de/roterfaden/markup"))) {
      for (Path file : files.toList()) {
        Matcher found = PROBLEM.matcher(Files.readString(file));
        while (found.find()) {
          problems.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
      }
    }
    return problems;
  }

  private static Properties properties(String name) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = WordsTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
