package de.roterfaden.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * YAML that comes with the program, as plain maps, lists and scalars. What authors write is read by
 * {@link de.roterfaden.narrative.NarrativeReader}, which knows positions and answers mistakes.
 */
final class Yaml {

  private Yaml() {}

  /** The mapping in a text; an empty one if there is none. */
  static Map<String, Object> mapping(String text) {
    return mapping(new Load(LoadSettings.builder().build()).loadFromString(text));
  }

  static Map<String, Object> mapping(byte[] text) {
    return mapping(new String(text, UTF_8));
  }

  /** A value as a mapping; an empty one if it is none. */
  static Map<String, Object> mapping(Object value) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, entry) -> mapping.put(String.valueOf(key), entry));
    }
    return mapping;
  }

  /** A value as a list; an empty one if it is none. */
  static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  /** A mapping as text, with a line break at its end. */
  static String text(Map<String, Object> mapping) {
    return new Dump(
            DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setIndent(2)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setWidth(10_000)
                .setSplitLines(false)
                .build())
        .dumpToString(mapping);
  }
}
