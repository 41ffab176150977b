package de.roterfaden.narrative;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Suggestion;
import de.roterfaden.narrative.source.Capped;
import de.roterfaden.narrative.source.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Holds a file against its JSON Schema. What does not fit is told by {@link Misfit}. */
final class SchemaCheck {

  private final FileSchema schema;
  private final Edition whole;
  private final Capped findings;
  private final Misfit misfit;

  /**
   * A check of one file.
   *
   * @param whole the edition that the file is whole for: keys that it may not see are not missed
   */
  SchemaCheck(String file, FileSchema schema, Edition whole, Consumer<Finding> findings) {
    this.schema = schema;
    this.whole = whole;
    this.findings = new Capped(findings);
    this.misfit = new Misfit(file, this.findings);
  }

  /**
   * Checks a file.
   *
   * @return pointers of the values that are not as they must be; keys that nobody knows are not
   *     among them, since what is left without them may be sound
   */
  NavigableSet<String> check(YamlNode.Mapping root) {
    NavigableSet<String> broken = new TreeSet<>();
    List<Error> errors = schema.errors(JsonTree.of(root, schema.shape()));
    Map<NodePath, List<String>> unknown = unknownKeys(errors);
    for (Error error : errors) {
      Spot spot = spot(root, error.getInstanceLocation());
      if (isBeyond(error, spot)) {
        continue;
      }
      if (!findings.isFull()) {
        tell(error, spot, unknown);
      }
      if (!isUnknownKey(error)) {
        broken.add(spot.pointer());
      }
    }
    return broken;
  }

  private static Map<NodePath, List<String>> unknownKeys(List<Error> errors) {
    return errors.stream()
        .filter(SchemaCheck::isUnknownKey)
        .collect(
            Collectors.groupingBy(
                Error::getInstanceLocation,
                Collectors.mapping(Error::getProperty, Collectors.toList())));
  }

  private static boolean isUnknownKey(Error error) {
    return error.getKeyword().equals("additionalProperties");
  }

  /** Whether a key is missing that the file need not have. */
  private boolean isBeyond(Error error, Spot spot) {
    if (!error.getKeyword().equals("required")) {
      return false;
    }
    Shape missing = spot.shape().at(error.getProperty());
    return missing != null && missing.visibility().compareTo(whole) > 0;
  }

  private Spot spot(YamlNode.Mapping root, NodePath path) {
    Spot spot = Spot.root(root, schema.shape());
    for (int i = 0; i < path.getNameCount(); i++) {
      spot = spot.inner(path.getElement(i));
    }
    return spot;
  }

  private void tell(Error error, Spot spot, Map<NodePath, List<String>> unknown) {
    String limit = error.getSchemaNode() == null ? "" : error.getSchemaNode().asText();
    switch (error.getKeyword()) {
      case "additionalProperties" -> misfit.unknownKey(spot, error.getProperty());
      case "required" -> {
        List<String> beside = unknown.getOrDefault(error.getInstanceLocation(), List.of());
        if (!isMisspelt(error.getProperty(), spot, beside)) {
          misfit.missingKey(spot, error.getProperty());
        }
      }
      case "type" -> misfit.wrongType(spot);
      case "enum" -> misfit.wrongValue(spot);
      case "pattern" -> misfit.wrongWords(spot);
      case "minimum", "maximum" -> misfit.outOfRange(spot, error.getKeyword(), limit);
      case "minProperties" -> misfit.plainly(spot, "empty");
      case "minItems" -> misfit.plainly(spot, "too-few");
      case "maxItems" -> misfit.plainly(spot, "too-many");
      case "uniqueItems" -> misfit.plainly(spot, "repeated");
      default -> misfit.plainly(spot, "schema");
    }
  }

  /** A key that is missing because it was misspelt has been told already. */
  private static boolean isMisspelt(String missing, Spot spot, List<String> unknown) {
    return unknown.stream()
        .map(key -> Suggestion.nearest(key, spot.shape().properties().keySet()))
        .flatMap(Optional::stream)
        .anyMatch(missing::equals);
  }
}
