package de.roterfaden.narrative;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.roterfaden.narrative.source.YamlNode;
import java.util.regex.Pattern;

/**
 * Makes JSON for the schema validator from YAML. A word without quotes is a number or a date only
 * where the schema wants one: the title {@code 2035} is words. A known key without a value is left
 * out.
 */
final class JsonTree {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
  private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,12})?");

  private JsonTree() {}

  static JsonNode of(YamlNode node, Shape shape) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.isNothing() ? JSON.nullNode() : scalar(scalar, shape);
    }
    if (node instanceof YamlNode.Sequence list) {
      ArrayNode array = JSON.arrayNode();
      Shape items = shape.items();
      list.items().forEach(item -> array.add(of(item, items == null ? shape : items)));
      return array;
    }
    return object((YamlNode.Mapping) node, shape);
  }

  private static ObjectNode object(YamlNode.Mapping mapping, Shape shape) {
    ObjectNode object = JSON.objectNode();
    for (YamlNode.Entry entry : mapping.entries().values()) {
      Shape value = shape.at(entry.key());
      if (value == null) {
        object.set(entry.key(), JSON.nullNode());
      } else if (!entry.value().isNothing()) {
        object.set(entry.key(), of(entry.value(), value));
      }
    }
    return object;
  }

  private static JsonNode scalar(YamlNode.Scalar scalar, Shape shape) {
    String word = scalar.text();
    if (!scalar.plain() || shape.allows("string")) {
      return JSON.textNode(word);
    }
    if (shape.allows("integer") && WHOLE.matcher(word).matches()) {
      return JSON.numberNode(Long.parseLong(word));
    }
    if (shape.allows("number") && DECIMAL.matcher(word).matches()) {
      return JSON.numberNode(Double.parseDouble(word));
    }
    boolean truth = shape.allows("boolean") && (word.equals("true") || word.equals("false"));
    return truth ? JSON.booleanNode(word.equals("true")) : JSON.textNode(word);
  }
}
