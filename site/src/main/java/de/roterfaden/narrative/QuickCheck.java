package de.roterfaden.narrative;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Tells of a file that it fits its schema without the validator, whose classes take a short command
 * longer than all that it does with its files. It may say no to a file that fits, and then the
 * validator is asked, who also knows what is wrong; it never says yes to one that does not.
 *
 * <p>It knows the keywords of JSON Schema (draft 2020-12) that our schemas use. Of a schema with
 * another one there is no quick check.
 */
final class QuickCheck {

  /** Keywords that ask for nothing. */
  private static final Set<String> REMARKS =
      Set.of("$schema", "$id", "$defs", "title", "description");

  private static final String OWN_REMARK = "x-";

  /** What {@code if} may ask, since there a wrong no would be as bad as a wrong yes. */
  private static final Set<String> CONDITIONS = Set.of("properties", "required", "const");

  /** What ends a line for regular expressions: the engines do not agree on what {@code $} is. */
  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final List<Predicate<JsonNode>> rules;

  private QuickCheck(List<Predicate<JsonNode>> rules) {
    this.rules = rules;
  }

  /**
   * The check for a schema.
   *
   * @param resolve finds the schema that a {@code $ref} names
   * @return nothing if the schema asks for something that only the validator knows
   */
  static Optional<QuickCheck> of(JsonNode schema, Function<String, JsonNode> resolve) {
    try {
      return Optional.of(new Reader(resolve).read(schema));
    } catch (UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  /** Whether a file certainly fits. */
  boolean fits(JsonNode value) {
    for (Predicate<JsonNode> rule : rules) {
      if (!rule.test(value)) {
        return false;
      }
    }
    return true;
  }

  /** Makes rules of keywords. */
  private static final class Reader {

    private final Function<String, JsonNode> resolve;

    Reader(Function<String, JsonNode> resolve) {
      this.resolve = resolve;
    }

    QuickCheck read(JsonNode schema) {
      if (!schema.isObject()) {
        throw new UnsupportedOperationException("a schema that is no object");
      }
      List<Predicate<JsonNode>> rules = new ArrayList<>();
      for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
        String name = keyword.getKey();
        if (!REMARKS.contains(name) && !name.startsWith(OWN_REMARK)) {
          rules.add(rule(name, keyword.getValue(), schema));
        }
      }
      return new QuickCheck(rules);
    }

    private Predicate<JsonNode> rule(String keyword, JsonNode limit, JsonNode schema) {
      return switch (keyword) {
        case "$ref" -> read(resolve.apply(limit.asText()))::fits;
        case "type" -> type(limit);
        case "enum" -> oneOf(limit);
        case "const" -> limit::equals;
        case "pattern" -> pattern(limit.asText());
        case "minimum" -> value -> !value.isNumber() || value.asDouble() >= limit.asDouble();
        case "maximum" -> value -> !value.isNumber() || value.asDouble() <= limit.asDouble();
        case "minItems" -> value -> !value.isArray() || value.size() >= limit.asInt();
        case "maxItems" -> value -> !value.isArray() || value.size() <= limit.asInt();
        case "uniqueItems" -> value -> !limit.asBoolean() || !value.isArray() || isUnique(value);
        case "items" -> items(read(limit));
        case "minProperties" -> value -> !value.isObject() || value.size() >= limit.asInt();
        case "required" -> required(limit);
        case "properties" -> properties(limit);
        case "additionalProperties" -> others(limit, schema.path("properties"));
        case "if" -> choice(limit, schema);
        case "then", "else" -> needs(schema.has("if"));
        default -> throw new UnsupportedOperationException(keyword);
      };
    }

    private static Predicate<JsonNode> type(JsonNode limit) {
      List<Predicate<JsonNode>> types = new ArrayList<>();
      if (limit.isTextual()) {
        types.add(type(limit.asText()));
      }
      limit.forEach(type -> types.add(type(type.asText())));
      return value -> types.stream().anyMatch(type -> type.test(value));
    }

    private static Predicate<JsonNode> type(String name) {
      return switch (name) {
        case "string" -> JsonNode::isTextual;
        case "integer" -> JsonNode::isIntegralNumber;
        case "number" -> JsonNode::isNumber;
        case "boolean" -> JsonNode::isBoolean;
        case "array" -> JsonNode::isArray;
        case "object" -> JsonNode::isObject;
        default -> throw new UnsupportedOperationException(name);
      };
    }

    private static Predicate<JsonNode> oneOf(JsonNode limit) {
      Set<JsonNode> values = new HashSet<>();
      limit.forEach(values::add);
      return values::contains;
    }

    private static Predicate<JsonNode> pattern(String limit) {
      Pattern pattern = Pattern.compile(limit);
      boolean lines = limit.contains("$");
      return value -> {
        String text = value.asText();
        return !value.isTextual()
            || (pattern.matcher(text).find() && !(lines && LINE_END.matcher(text).find()));
      };
    }

    private static boolean isUnique(JsonNode list) {
      Set<JsonNode> seen = new HashSet<>();
      for (JsonNode item : list) {
        if (!seen.add(item)) {
          return false;
        }
      }
      return true;
    }

    private static Predicate<JsonNode> items(QuickCheck check) {
      return value -> {
        if (value.isArray()) {
          for (JsonNode item : value) {
            if (!check.fits(item)) {
              return false;
            }
          }
        }
        return true;
      };
    }

    private static Predicate<JsonNode> required(JsonNode limit) {
      List<String> keys = new ArrayList<>();
      limit.forEach(key -> keys.add(key.asText()));
      return value -> !value.isObject() || keys.stream().allMatch(value::has);
    }

    private Predicate<JsonNode> properties(JsonNode limit) {
      List<Predicate<JsonNode>> checks = new ArrayList<>();
      for (Map.Entry<String, JsonNode> property : limit.properties()) {
        String key = property.getKey();
        QuickCheck check = read(property.getValue());
        checks.add(value -> !value.has(key) || check.fits(value.get(key)));
      }
      return value -> !value.isObject() || checks.stream().allMatch(check -> check.test(value));
    }

    private Predicate<JsonNode> others(JsonNode limit, JsonNode known) {
      Set<String> keys = new HashSet<>();
      known.properties().forEach(property -> keys.add(property.getKey()));
      if (limit.isBoolean()) {
        return value ->
            limit.asBoolean()
                || value.properties().stream().allMatch(item -> keys.contains(item.getKey()));
      }
      QuickCheck check = read(limit);
      return value ->
          value.properties().stream()
              .allMatch(item -> keys.contains(item.getKey()) || check.fits(item.getValue()));
    }

    private Predicate<JsonNode> choice(JsonNode condition, JsonNode schema) {
      needs(isPlainCondition(condition));
      QuickCheck asked = read(condition);
      Optional<QuickCheck> yes = branch(schema, "then");
      Optional<QuickCheck> no = branch(schema, "else");
      return value -> (asked.fits(value) ? yes : no).map(branch -> branch.fits(value)).orElse(true);
    }

    private Optional<QuickCheck> branch(JsonNode schema, String name) {
      return schema.has(name) ? Optional.of(read(schema.get(name))) : Optional.empty();
    }

    private static boolean isPlainCondition(JsonNode schema) {
      for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
        boolean plain =
            CONDITIONS.contains(keyword.getKey())
                && (!keyword.getKey().equals("properties")
                    || keyword.getValue().properties().stream()
                        .allMatch(property -> isPlainCondition(property.getValue())));
        if (!plain) {
          return false;
        }
      }
      return true;
    }

    private static Predicate<JsonNode> needs(boolean known) {
      if (!known) {
        throw new UnsupportedOperationException("if");
      }
      return value -> true;
    }
  }
}
