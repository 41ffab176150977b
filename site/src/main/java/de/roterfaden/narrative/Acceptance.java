package de.roterfaden.narrative;

import de.roterfaden.narrative.source.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A finding that the author accepts.
 *
 * @param rule id of the rule
 * @param because the reason
 */
public record Acceptance(String rule, String because) {

  public Acceptance {
    rule = rule == null ? "" : rule;
    because = because == null ? "" : because;
  }

  /** What each file accepts; files that accept nothing are not in it. */
  static Map<String, List<Acceptance>> byFile(Map<String, YamlNode.Mapping> trees) {
    Map<String, List<Acceptance>> accepted = new HashMap<>();
    trees.forEach(
        (file, tree) -> {
          YamlNode.Entry accept = tree.entries().get("accept");
          if (accept != null && accept.value() instanceof YamlNode.Sequence list) {
            accepted.put(file, list.items().stream().map(Acceptance::of).toList());
          }
        });
    return accepted;
  }

  private static Acceptance of(YamlNode item) {
    return Binder.bind(Acceptance.class, (YamlNode.Mapping) item, Map.of());
  }
}
