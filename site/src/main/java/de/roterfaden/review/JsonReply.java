package de.roterfaden.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.roterfaden.narrative.review.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what the HTML form saved. Doubled, missing and foreign keys are refused. */
final class JsonReply {

  private static final Set<String> KEYS =
      Set.of("form", "schema", "round", "group", "token", "positions", "contributions");
  private static final Set<String> POSITION =
      Set.of(
          "point",
          "wording",
          "stance",
          "reason",
          "proposal",
          "minority",
          "joint",
          "resolved",
          "released");
  private static final Set<String> CONTRIBUTION = Set.of("kind", "chapter", "text", "released");
  private static final int DEEPEST = 6;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(Limits.FILE)
                          .maxNumberLength(20)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonReply() {}

  static Incoming read(String content) throws UnreadableReply {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(content);
    } catch (JsonProcessingException e) {
      throw new UnreadableReply("not-json", e.getOriginalMessage());
    }
    known(tree, KEYS);
    if (!text(tree, "form").equals("roter-faden-review") || tree.path("schema").asInt() != 1) {
      throw new UnreadableReply("not-a-form");
    }
    List<Incoming.Filled> positions = new ArrayList<>();
    for (JsonNode position : list(tree, "positions")) {
      known(position, POSITION);
      positions.add(
          new Incoming.Filled(
              text(position, "point"),
              text(position, "wording"),
              text(position, "stance"),
              text(position, "reason"),
              text(position, "proposal"),
              text(position, "minority"),
              joined(position),
              text(position, "resolved"),
              flag(position)));
    }
    List<Incoming.Added> contributions = new ArrayList<>();
    for (JsonNode contribution : list(tree, "contributions")) {
      known(contribution, CONTRIBUTION);
      contributions.add(
          new Incoming.Added(
              text(contribution, "kind"),
              text(contribution, "chapter"),
              text(contribution, "text"),
              flag(contribution)));
    }
    return new Incoming(
        Channel.HTML,
        text(tree, "round"),
        text(tree, "group"),
        text(tree, "token"),
        positions,
        contributions);
  }

  private static void known(JsonNode object, Set<String> keys) throws UnreadableReply {
    if (!object.isObject()) {
      throw new UnreadableReply("not-a-form");
    }
    for (Map.Entry<String, JsonNode> entry : object.properties()) {
      if (!keys.contains(entry.getKey())) {
        throw new UnreadableReply("unknown-key", entry.getKey());
      }
    }
  }

  private static String text(JsonNode object, String key) throws UnreadableReply {
    JsonNode value = object.get(key);
    if (value == null || !value.isTextual()) {
      throw new UnreadableReply("no-key", key);
    }
    return value.textValue();
  }

  private static String flag(JsonNode object) throws UnreadableReply {
    JsonNode value = object.get("released");
    if (value == null || !value.isBoolean()) {
      throw new UnreadableReply("no-key", "released");
    }
    return value.booleanValue() ? "yes" : "no";
  }

  private static JsonNode list(JsonNode object, String key) throws UnreadableReply {
    JsonNode value = object.get(key);
    if (value == null || !value.isArray()) {
      throw new UnreadableReply("no-key", key);
    }
    return value;
  }

  private static String joined(JsonNode position) throws UnreadableReply {
    List<String> groups = new ArrayList<>();
    for (JsonNode group : list(position, "joint")) {
      if (!group.isTextual()) {
        throw new UnreadableReply("no-key", "joint");
      }
      groups.add(group.textValue());
    }
    return String.join(",", groups);
  }
}
