package de.roterfaden.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The validator is the judge of the quick check. */
class QuickCheckTest {

  private static final Path FOLDER =
      Path.of("src", "main", "resources", "de", "roterfaden", "narrative", "schema");

  private static final String ADDRESS = "https://roter-faden.example/schema/1/";
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final String[] WORDS = {
    "",
    " ",
    "\u00a0",
    "a",
    "mia",
    "mia-2",
    "Mia",
    "2026",
    "2026-05",
    "2026-05-01",
    "2026-13-01",
    "#a3262a",
    "#a3262",
    "https://musterau.example/",
    "http://x",
    "a@b.example",
    "a b",
    "de",
    "de-CH",
    "kapitel/seilerei",
    "/kapitel",
    "1:30",
    "1:30\n",
    "2026\n",
    "\nmia",
    "mia\r",
    "x\u2028",
    "a/b",
    "../a",
    "a.html",
    "published",
    "draft",
    "true",
    "0",
    "public",
    "editorial",
    "future"
  };

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replace(".json", ""))
          .filter(name -> !name.equals("values"))
          .sorted()
          .toList();
    }
  }

  private static Schema validator(String name) {
    return SchemaRegistry.withDialect(
            Dialects.getDraft202012(),
            builder ->
                builder.schemaIdResolvers(
                    ids -> ids.mapPrefix(ADDRESS, "classpath:de/roterfaden/narrative/schema/")))
        .getSchema(SchemaLocation.of(ADDRESS + name + ".json"));
  }

  @Test
  void eachOfOurSchemasHasOne() throws IOException {
    for (String name : names()) {
      assertThat(FileSchema.of(name).quick()).as(name).isPresent();
    }
  }

  @Test
  void itSaysYesOnlyToWhatTheValidatorAccepts() throws IOException {
    Random random = new Random(5);
    int sound = 0;
    int yes = 0;
    for (String name : names()) {
      FileSchema schema = FileSchema.of(name);
      Schema validator = validator(name);
      for (int round = 0; round < 400; round++) {
        JsonNode file = value(schema.shape(), random, random.nextInt(4) == 0 ? 0.2 : 0.0);
        boolean fits = schema.quick().orElseThrow().fits(file);
        boolean valid = validator.validate(file).isEmpty();
        if (fits) {
          assertThat(validator.validate(file)).as("%s %s", name, file).isEmpty();
        }
        sound += valid ? 1 : 0;
        yes += fits ? 1 : 0;
      }
    }
    // Texts with ends of lines are left to the validator, where that matters.
    assertThat(sound).isGreaterThan(200);
    assertThat(yes).isBetween(sound * 9 / 10, sound);
  }

  @Test
  void theValidatorIsMadeByWhicheverThread() {
    Thread thread = Thread.currentThread();
    ClassLoader usual = thread.getContextClassLoader();
    // As threads of a pool have it where the program runs inside another.
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      Schema validator = new FileSchema.Validators().of("front-matter");
      assertThat(validator.validate(JSON.objectNode().put("title", " "))).isNotEmpty();
    } finally {
      thread.setContextClassLoader(usual);
    }
  }

  /** A value of that shape, or nearly. */
  private static JsonNode value(Shape shape, Random random, double wrong) {
    if (random.nextDouble() < wrong) {
      return odd(random);
    }
    List<String> types = new ArrayList<>(shape.types());
    String type = types.isEmpty() ? "string" : types.get(random.nextInt(types.size()));
    return switch (type) {
      case "object" -> {
        ObjectNode object = JSON.objectNode();
        for (Map.Entry<String, Shape> property : shape.properties().entrySet()) {
          if (random.nextInt(5) > 0) {
            object.set(property.getKey(), value(property.getValue(), random, wrong));
          }
        }
        if (random.nextDouble() < wrong) {
          object.set("unbekannt", odd(random));
        }
        yield object;
      }
      case "array" -> {
        ArrayNode array = JSON.arrayNode();
        Shape items = shape.items();
        for (int i = random.nextInt(3); i >= 0 && items != null; i--) {
          array.add(value(items, random, wrong));
        }
        yield array;
      }
      case "integer" ->
          JSON.numberNode((long) random.nextInt(40) - (random.nextInt(9) == 0 ? 20 : 0));
      case "number" -> JSON.numberNode(random.nextInt(400) / 4.0);
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      default -> JSON.textNode(word(shape, random));
    };
  }

  private static String word(Shape shape, Random random) {
    if (!shape.values().isEmpty() && random.nextInt(20) > 0) {
      return shape.values().get(random.nextInt(shape.values().size()));
    }
    String right =
        switch (shape.kind()) {
          case "id", "folder" -> "mia-2";
          case "date" -> "2026-05-01";
          case "color" -> "#a3262a";
          case "url", "base-url" -> "https://musterau.example/";
          case "email" -> "a@b.example";
          case "language" -> "de";
          case "time" -> "1:30";
          default -> "Ein Wort";
        };
    return random.nextInt(40) > 0 ? right : WORDS[random.nextInt(WORDS.length)];
  }

  private static JsonNode odd(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.numberNode((long) random.nextInt());
      case 2 -> JSON.numberNode(random.nextInt(100) / 8.0);
      case 3 -> JSON.arrayNode().add("a").add(JSON.objectNode());
      case 4 -> JSON.objectNode().put("de", "x");
      default -> JSON.textNode(WORDS[random.nextInt(WORDS.length)]);
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'string','pattern':'^[a-z]+$'}",
        "{'type':['string','integer'],'minimum':3,'maximum':5}",
        "{'enum':['mia',3,true]}",
        "{'const':{'a':1}}",
        "{'type':'array','minItems':1,'maxItems':2,'uniqueItems':true,'items':{'type':'number'}}",
        "{'properties':{'a':{'type':'string'}},'additionalProperties':false}",
        "{'properties':{'a':{'type':'string'}},'additionalProperties':{'type':'integer'}}",
        "{'type':'object','required':['a'],'minProperties':2}",
        "{'if':{'properties':{'a':{'const':1}},'required':['a']},'then':{'required':['b']},"
            + "'else':{'required':['c']}}"
      })
  void eachKeywordMeansWhatItMeansToTheValidator(String text) throws IOException {
    JsonNode schema = MAPPER.readTree(text.replace('\'', '"'));
    QuickCheck quick = QuickCheck.of(schema, reference -> schema).orElseThrow();
    Schema validator = SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(schema);
    List<JsonNode> values = new ArrayList<>();
    for (String word : WORDS) {
      values.add(JSON.textNode(word));
    }
    for (String value :
        List.of(
            "0",
            "3",
            "4",
            "5",
            "6",
            "2.5",
            "true",
            "null",
            "[]",
            "[1]",
            "[1,1]",
            "[1,2]",
            "[1,2,3]",
            "['x']",
            "{}",
            "{'a':1}",
            "{'a':'x'}",
            "{'a':1,'b':2}",
            "{'a':1,'c':2}",
            "{'c':2}",
            "{'b':1,'c':2}",
            "{'a':'x','b':1}",
            "{'a':'x','b':'y'}",
            "{'a':2,'c':1}",
            "{'a':2}")) {
      values.add(MAPPER.readTree(value.replace('\'', '"')));
    }
    for (JsonNode value : values) {
      boolean unsure = value.isTextual() && value.asText().matches("(?s).*\\R.*");
      boolean valid = validator.validate(value).isEmpty();
      assertThat(quick.fits(value))
          .as("%s", value)
          .isEqualTo(valid && !(unsure && schema.has("pattern")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'oneOf':[{}]}",
        "{'type':'null'}",
        "{'format':'email'}",
        "true",
        "{'if':{'type':'string'},'then':{}}",
        "{'if':{'properties':{'a':{'pattern':'x'}}}}",
        "{'properties':{'a':{'maxLength':3}}}"
      })
  void ofWhatItDoesNotKnowThereIsNone(String text) throws IOException {
    JsonNode schema = MAPPER.readTree(text.replace('\'', '"'));

    assertThat(QuickCheck.of(schema, reference -> schema)).isEqualTo(Optional.empty());
  }
}
