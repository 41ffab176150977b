package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.source.SourceText;
import de.roterfaden.narrative.source.YamlNode;
import de.roterfaden.narrative.source.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * YAML that was read and held against its schema: {@code narrative.yml}, a file of data, the front
 * matter of a page or the side file of a picture.
 *
 * @param file path relative to the narrative
 * @param root what it says
 * @param schema what it may say
 * @param broken pointers of the values that the schema does not allow
 */
record Document(
    String file, YamlNode.Mapping root, FileSchema schema, NavigableSet<String> broken) {

  /**
   * Reads YAML and holds it against its schema.
   *
   * @param source the YAML
   * @param linesBefore lines of the file above it
   * @param schema name of the schema
   * @param findings is told what is wrong
   * @return nothing if it is no YAML, or no keys with values
   */
  static Optional<Document> read(
      SourceText source, int linesBefore, String schema, Consumer<Finding> findings) {
    return read(source, linesBefore, schema, Edition.EDITORIAL, findings);
  }

  /**
   * The same for a file that holds no more than an edition may see.
   *
   * @param whole the edition: keys that it may not see are not missed
   */
  static Optional<Document> read(
      SourceText source,
      int linesBefore,
      String schema,
      Edition whole,
      Consumer<Finding> findings) {
    Optional<YamlNode> tree = YamlReader.read(source, linesBefore, findings);
    if (tree.isEmpty()) {
      return Optional.empty();
    }
    if (tree.get() instanceof YamlNode.Mapping root) {
      FileSchema rules = FileSchema.of(schema);
      NavigableSet<String> broken =
          new SchemaCheck(source.file(), rules, whole, findings).check(root);
      return Optional.of(new Document(source.file(), root, rules, broken));
    }
    findings.accept(
        Finding.error("narrative/wrong-type", Message.of("narrative.no-keys"))
            .help(Message.of("narrative.no-keys-help"))
            .at(source.file(), tree.get().position()));
    return Optional.empty();
  }

  /** Whether everything in it is as the schema wants it. */
  boolean isSound() {
    return broken.isEmpty();
  }

  /** Whether a value is as the schema wants it. */
  boolean isSoundAt(String pointer) {
    String inside = broken.ceiling(pointer + "/");
    return !broken.contains(pointer) && (inside == null || !inside.startsWith(pointer + "/"));
  }

  /** The same file with other entries. */
  Document with(Map<String, YamlNode.Entry> entries) {
    return new Document(
        file, new YamlNode.Mapping(entries, root.flow(), root.position()), schema, broken);
  }

  /** The words of a key's value, if it has any. */
  Optional<String> words(String key) {
    YamlNode.Entry entry = root.entries().get(key);
    return entry != null && entry.value() instanceof YamlNode.Scalar scalar && !scalar.isNothing()
        ? Optional.of(scalar.text().strip())
        : Optional.empty();
  }

  /** Where a key's value stands; where the file begins if it has none of its own. */
  Position positionOf(String key) {
    YamlNode.Entry entry = root.entries().get(key);
    return entry == null ? root.position() : entry.value().position();
  }

  /** The entries of a list, as far as they have keys. */
  List<YamlNode.Mapping> entriesOf(String list) {
    YamlNode.Entry entry = root.entries().get(list);
    return entry != null && entry.value() instanceof YamlNode.Sequence items
        ? items.items().stream()
            .filter(YamlNode.Mapping.class::isInstance)
            .map(YamlNode.Mapping.class::cast)
            .toList()
        : List.of();
  }

  /** Its values as an edition may see them, without the entries of lists that are broken. */
  YamlNode.Mapping visibleTo(Edition edition) {
    return (YamlNode.Mapping) visible(withoutBroken(), schema.shape(), edition);
  }

  private YamlNode.Mapping withoutBroken() {
    if (broken.isEmpty()) {
      return root;
    }
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(root.entries());
    entries.replaceAll((key, entry) -> new YamlNode.Entry(key, entry.keyPosition(), sound(entry)));
    return new YamlNode.Mapping(entries, root.flow(), root.position());
  }

  private YamlNode sound(YamlNode.Entry entry) {
    String pointer = Pointer.of("", entry.key());
    if (broken.contains(pointer)) {
      return new YamlNode.Scalar("", true, entry.value().position());
    }
    if (!(entry.value() instanceof YamlNode.Sequence list)) {
      return entry.value();
    }
    List<YamlNode> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      if (isSoundAt(Pointer.of(pointer, i))) {
        items.add(list.items().get(i));
      }
    }
    return new YamlNode.Sequence(items, list.position());
  }

  private static YamlNode visible(YamlNode node, Shape shape, Edition edition) {
    if (node instanceof YamlNode.Mapping mapping) {
      Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
      for (YamlNode.Entry entry : mapping.entries().values()) {
        Shape inner = shape.at(entry.key());
        boolean hidden =
            inner == null
                || (shape.properties().containsKey(entry.key())
                    && inner.visibility().compareTo(edition) > 0);
        if (!hidden) {
          YamlNode value = visible(entry.value(), inner, edition);
          entries.put(entry.key(), new YamlNode.Entry(entry.key(), entry.keyPosition(), value));
        }
      }
      return new YamlNode.Mapping(entries, mapping.flow(), mapping.position());
    }
    Shape inner = shape.items();
    if (node instanceof YamlNode.Sequence list && inner != null) {
      List<YamlNode> items =
          list.items().stream().map(item -> visible(item, inner, edition)).toList();
      return new YamlNode.Sequence(items, list.position());
    }
    return node;
  }
}
