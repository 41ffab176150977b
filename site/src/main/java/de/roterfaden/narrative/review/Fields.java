package de.roterfaden.narrative.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.roterfaden.narrative.Coded;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the fields of a JSON object strictly: each is there, of its type, and none is foreign. */
final class Fields {

  private final JsonNode object;
  private final Set<String> known = new HashSet<>();

  Fields(JsonNode object) throws UnreadableEvent {
    if (!(object instanceof ObjectNode)) {
      throw new UnreadableEvent("not an object");
    }
    this.object = object;
  }

  String text(String key) throws UnreadableEvent {
    JsonNode value = value(key);
    if (!value.isTextual()) {
      throw new UnreadableEvent(key + " is not a text");
    }
    return value.textValue();
  }

  String hash(String key) throws UnreadableEvent {
    String text = text(key);
    if (!TextHash.isHash(text)) {
      throw new UnreadableEvent(key + " is not a hash");
    }
    return text;
  }

  Ref ref(String key) throws UnreadableEvent {
    return Ref.parse(text(key))
        .orElseThrow(() -> new UnreadableEvent(key + " does not refer to a reply"));
  }

  boolean flag(String key) throws UnreadableEvent {
    JsonNode value = value(key);
    if (!value.isBoolean()) {
      throw new UnreadableEvent(key + " is neither true nor false");
    }
    return value.booleanValue();
  }

  int number(String key) throws UnreadableEvent {
    JsonNode value = value(key);
    if (!value.canConvertToInt() || !value.isIntegralNumber()) {
      throw new UnreadableEvent(key + " is not a whole number");
    }
    return value.intValue();
  }

  OffsetDateTime time(String key) throws UnreadableEvent {
    try {
      return OffsetDateTime.parse(text(key));
    } catch (DateTimeException e) {
      throw new UnreadableEvent(key + " is not a time with its zone");
    }
  }

  Optional<LocalDate> date(String key) throws UnreadableEvent {
    String text = text(key);
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      throw new UnreadableEvent(key + " is not a date");
    }
  }

  <T extends Enum<T> & Coded> T code(String key, Class<T> type) throws UnreadableEvent {
    String text = text(key);
    for (T constant : type.getEnumConstants()) {
      if (constant.id().equals(text)) {
        return constant;
      }
    }
    throw new UnreadableEvent(key + " is not known: " + text);
  }

  List<String> texts(String key) throws UnreadableEvent {
    List<String> texts = new ArrayList<>();
    for (JsonNode item : array(key)) {
      if (!item.isTextual()) {
        throw new UnreadableEvent(key + " holds something that is not a text");
      }
      texts.add(item.textValue());
    }
    return texts;
  }

  Map<String, String> textsByName(String key) throws UnreadableEvent {
    JsonNode value = value(key);
    if (!value.isObject()) {
      throw new UnreadableEvent(key + " is not an object");
    }
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : value.properties()) {
      if (!entry.getValue().isTextual()) {
        throw new UnreadableEvent(key + " holds something that is not a text");
      }
      texts.put(entry.getKey(), entry.getValue().textValue());
    }
    return texts;
  }

  List<Fields> objects(String key) throws UnreadableEvent {
    List<Fields> objects = new ArrayList<>();
    for (JsonNode item : array(key)) {
      objects.add(new Fields(item));
    }
    return objects;
  }

  /** Hands on what was read, once nothing foreign is left. */
  <T> T end(T value) throws UnreadableEvent {
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      if (!known.contains(entry.getKey())) {
        throw new UnreadableEvent("the key " + entry.getKey() + " is not known");
      }
    }
    return value;
  }

  private JsonNode array(String key) throws UnreadableEvent {
    JsonNode value = value(key);
    if (!value.isArray()) {
      throw new UnreadableEvent(key + " is not a list");
    }
    return value;
  }

  private JsonNode value(String key) throws UnreadableEvent {
    known.add(key);
    JsonNode value = object.get(key);
    if (value == null) {
      throw new UnreadableEvent(key + " is missing");
    }
    return value;
  }
}
