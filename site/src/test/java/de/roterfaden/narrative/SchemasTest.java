package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas, the records and docs/formats.md say the same. */
class SchemasTest {

  private static final Path FOLDER =
      Path.of("src", "main", "resources", "de", "roterfaden", "narrative", "schema");
  private static final Set<String> SHARED = Set.of("text", "values");
  private static final Set<String> NOT_WRITTEN = Set.of("file", "width", "height", "scalable");
  private static final Map<Class<?>, String> JSON_TYPES =
      Map.of(
          int.class, "integer",
          Integer.class, "integer",
          long.class, "integer",
          double.class, "number",
          boolean.class, "boolean",
          String.class, "string");

  @Test
  void settingsAreWhatTheirSchemaSays() {
    same(FileSchema.of("narrative").shape(), Settings.class, "narrative.yml");
  }

  @Test
  void frontMatterIsWhatItsSchemaSays() {
    same(FileSchema.of("front-matter").shape(), FrontMatter.class, "front matter");
  }

  @Test
  void picturesAreWhatTheirSchemaSays() {
    Set<String> components = components(Picture.class);
    components.removeAll(NOT_WRITTEN);
    Shape shape = FileSchema.of("picture").shape();
    components.add("accept");
    assertThat(shape.properties().keySet()).containsExactlyInAnyOrderElementsOf(components);
    same(shape.properties().get("consent"), Consent.class, "consent");
  }

  @Test
  void dataAreWhatTheirSchemasSay() {
    for (RecordComponent list : Data.class.getRecordComponents()) {
      String file = DataFiles.fileOf(list.getName());
      Shape shape = FileSchema.of(file.replace(".yml", "")).shape();
      assertThat(shape.properties().keySet()).as(file).containsExactly(list.getName(), "accept");
      same(shape.properties().get(list.getName()), list.getGenericType(), file);
    }
  }

  @Test
  void thereIsASchemaForEachKindOfFileAndNoOther() throws IOException {
    Set<String> expected = new TreeSet<>(SHARED);
    expected.addAll(Set.of("narrative", "front-matter", "picture"));
    components(Data.class)
        .forEach(list -> expected.add(DataFiles.fileOf(list).replace(".yml", "")));
    assertThat(names()).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSchemaIsAJsonSchemaOfItsDraft(String name) throws IOException {
    Schema draft =
        SchemaRegistry.withDialect(Dialects.getDraft202012())
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    JsonNode schema = json(name);
    assertThat(draft.validate(schema)).isEmpty();
    assertThat(schema.path("$id").asText()).endsWith("/" + name + ".json");
    assertThat(schema.path("title").asText()).isNotBlank();
    assertThat(schema.path("description").asText()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyKeyIsExplainedInBothLanguagesAndSaysWhoMaySeeIt(String name) throws IOException {
    List<String> visibilities = Arrays.stream(Edition.values()).map(Edition::id).toList();
    for (JsonNode properties : json(name).findValues("properties")) {
      properties
          .properties()
          .forEach(
              key -> {
                if (key.getValue().has("const")) {
                  return;
                }
                assertThat(key.getValue().path("description").asText())
                    .as(key.getKey())
                    .isNotBlank();
                assertThat(key.getValue().path("x-description-de").asText())
                    .as(key.getKey())
                    .isNotBlank();
                assertThat(key.getValue().path("x-visibility").asText())
                    .as(key.getKey())
                    .isIn(visibilities);
              });
    }
  }

  @Test
  void theReferenceOfFormatsNamesEveryKeyAndFileAndWord() throws IOException {
    String reference = Files.readString(Path.of("..", "docs", "formats.md"));
    Set<String> words =
        Pattern.compile("`[^`]+`")
            .matcher(reference)
            .results()
            .map(MatchResult::group)
            .flatMap(code -> Arrays.stream(code.split("[^A-Za-z0-9.-]+", -1)))
            .collect(Collectors.toCollection(TreeSet::new));
    words.addAll(Arrays.asList(reference.split("[^A-Z]+", -1)));
    for (String list : components(Data.class)) {
      assertThat(words).contains(DataFiles.fileOf(list));
    }
    words.addAll(components(Data.class));
    for (String name : names()) {
      if (!SHARED.contains(name)) {
        Set<String> unnamed = keys(FileSchema.of(name).shape());
        unnamed.removeAll(words);
        assertThat(unnamed).as(name).isEmpty();
      }
    }
  }

  @Test
  void everyReferenceNamesAListThatIsThere() throws IOException {
    Set<String> lists = new TreeSet<>(components(Data.class));
    lists.addAll(Set.of("municipalities", "bodies"));
    for (String name : names()) {
      for (JsonNode reference : json(name).findValues("x-reference")) {
        assertThat(lists).contains(reference.asText());
      }
    }
  }

  private static void same(Shape shape, Type type, String where) {
    if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
      assertThat(shape.types()).as(where).containsExactly("array");
      same(shape.items(), generic.getActualTypeArguments()[0], where);
    } else if (type instanceof ParameterizedType) {
      assertThat(shape.types()).as(where).containsExactly("object");
    } else if (type == LocalizedText.class) {
      assertThat(shape.isText()).as(where).isTrue();
    } else if (type == PartialDate.class) {
      assertThat(shape.kind()).as(where).isEqualTo("date");
    } else if (type instanceof Class<?> plain && plain.isEnum()) {
      assertThat(shape.values())
          .as(where)
          .containsExactlyElementsOf(
              Arrays.stream(plain.getEnumConstants()).map(word -> ((Coded) word).id()).toList());
    } else if (type instanceof Class<?> plain && plain.isRecord()) {
      assertThat(shape.types()).as(where).containsExactly("object");
      assertThat(shape.properties().keySet())
          .as(where)
          .containsExactlyElementsOf(
              Arrays.stream(plain.getRecordComponents()).map(RecordComponent::getName).toList());
      for (RecordComponent component : plain.getRecordComponents()) {
        Shape inner = shape.properties().get(component.getName());
        same(inner, component.getGenericType(), where + "/" + component.getName());
      }
    } else {
      assertThat(shape.types()).as(where).containsExactly(JSON_TYPES.get(type));
    }
  }

  private static Set<String> keys(Shape shape) {
    Set<String> keys = new TreeSet<>(shape.values());
    shape
        .properties()
        .forEach(
            (key, inner) -> {
              keys.add(key);
              keys.addAll(keys(inner));
            });
    if (shape.items() != null) {
      keys.addAll(keys(shape.items()));
    }
    return keys;
  }

  private static Set<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(FOLDER.resolve(name + ".json").toFile());
  }

  static Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
