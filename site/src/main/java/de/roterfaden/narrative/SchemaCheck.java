package de.roterfaden.narrative;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Suggestion;
import de.roterfaden.narrative.source.YamlNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Holds a file against its JSON Schema. What does not fit is told by {@link Misfit}. */
final class SchemaCheck {

  private final FileSchema schema;
  private final Edition whole;
  private final Misfit misfit;

  /**
   * A check of one file.
   *
   * @param whole the edition that the file is whole for: keys that it may not see are not missed
   */
  SchemaCheck(String file, FileSchema schema, Edition whole, Consumer<Finding> findings) {
    this.schema = schema;
    this.whole = whole;
    this.misfit = new Misfit(file, findings);
  }

  /**
   * Checks a file.
   *
   * @return pointers of the values that are not as they must be; keys that nobody knows are not
   *     among them, since what is left without them may be sound
   */
  Set<String> check(YamlNode.Mapping root) {
    Set<String> broken = new LinkedHashSet<>();
    List<Error> errors = schema.validator().validate(JsonTree.of(root, schema.shape()));
    for (Error error : errors) {
      Spot spot = spot(root, error.getInstanceLocation());
      if (isBeyond(error, spot)) {
        continue;
      }
      tell(error, spot, errors);
      if (!error.getKeyword().equals("additionalProperties")) {
        broken.add(spot.pointer());
      }
    }
    return broken;
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

  private void tell(Error error, Spot spot, List<Error> errors) {
    String limit = error.getSchemaNode() == null ? "" : error.getSchemaNode().asText();
    switch (error.getKeyword()) {
      case "additionalProperties" -> misfit.unknownKey(spot, error.getProperty());
      case "required" -> {
        if (!isMisspelt(error, spot, errors)) {
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
  private static boolean isMisspelt(Error missing, Spot spot, List<Error> errors) {
    return errors.stream()
        .filter(error -> error.getKeyword().equals("additionalProperties"))
        .filter(error -> error.getInstanceLocation().equals(missing.getInstanceLocation()))
        .map(error -> Suggestion.nearest(error.getProperty(), spot.shape().properties().keySet()))
        .flatMap(Optional::stream)
        .anyMatch(near -> near.equals(missing.getProperty()));
  }
}
