package de.roterfaden.narrative;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.source.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a file says about others: the ids it gives, the ids it refers to, the files it names, and
 * the language versions its texts speak.
 */
final class Survey {

  /**
   * A reference to an entry of a list.
   *
   * @param list the list: {@code goals}, {@code bodies} …
   * @param id the id of the entry
   * @param position where it is named
   */
  record Reference(String list, String id, Position position) {}

  /**
   * A file that is named.
   *
   * @param base where it lies: {@code page}, {@code content} or {@code assets}
   * @param path its path from there
   * @param position where it is named
   */
  record NamedFile(String base, String path, Position position) {}

  /**
   * A language version that a text or a key names.
   *
   * @param id its id, as written
   * @param position where it is named
   * @param cutOff whether it is rather the rest of a text that a comma has cut
   */
  record TextVersion(String id, Position position, boolean cutOff) {}

  private final String file;
  private final Consumer<Finding> findings;
  private final Map<String, Map<String, Position>> ids = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<NamedFile> files = new ArrayList<>();
  private final List<TextVersion> versions = new ArrayList<>();

  private Survey(String file, Consumer<Finding> findings) {
    this.file = file;
    this.findings = findings;
  }

  /**
   * Surveys a file.
   *
   * @param findings is told of ids given twice and of days that no calendar has
   */
  static Survey of(Document document, Consumer<Finding> findings) {
    Survey survey = new Survey(document.file(), findings);
    survey.visit(Spot.root(document.root(), document.schema().shape()));
    return survey;
  }

  /** Path of the file, relative to the narrative. */
  String file() {
    return file;
  }

  /** The ids that the file gives, with their places, by the key of their list. */
  Map<String, Map<String, Position>> ids() {
    return ids;
  }

  List<Reference> references() {
    return references;
  }

  List<NamedFile> files() {
    return files;
  }

  List<TextVersion> versions() {
    return versions;
  }

  private void visit(Spot spot) {
    if (spot.node() instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries().values()) {
        if (spot.shape().isText()) {
          boolean cutOff = Misfit.isCutOff(mapping, entry);
          versions.add(new TextVersion(entry.key(), entry.keyPosition(), cutOff));
        } else if (spot.shape().at(entry.key()) != null) {
          visit(spot.inner(entry.key()));
        }
      }
    } else if (spot.node() instanceof YamlNode.Sequence list && spot.shape().items() != null) {
      if (spot.shape().items().properties().containsKey("id")) {
        collectIds(spot.key(), list);
      }
      for (int i = 0; i < list.items().size(); i++) {
        visit(spot.inner(i));
      }
    } else if (!spot.node().isNothing()) {
      word(spot);
    }
  }

  private void word(Spot spot) {
    Shape shape = spot.shape();
    String word = spot.words().strip();
    if (word.isEmpty()) {
      return;
    }
    if (!shape.reference().isEmpty()) {
      references.add(new Reference(shape.reference(), word, spot.position()));
    }
    if (shape.kind().equals("version")) {
      versions.add(new TextVersion(word, spot.position(), false));
    }
    if (!shape.fileBase().isEmpty()) {
      files.add(new NamedFile(shape.fileBase(), word, spot.position()));
    }
    boolean looksLikeDate =
        shape.kind().equals("date") && word.matches("\\d{4}-\\d\\d-\\d\\d|0000.*");
    if (looksLikeDate && PartialDate.parse(word).isEmpty()) {
      findings.accept(
          Finding.error("narrative/bad-date", Message.of("narrative.no-such-day", word))
              .help(Message.of("narrative.no-such-day-help"))
              .about(word)
              .at(file, spot.position()));
    }
  }

  private void collectIds(String list, YamlNode.Sequence entries) {
    Map<String, Position> own = new LinkedHashMap<>();
    for (YamlNode item : entries.items()) {
      if (item instanceof YamlNode.Mapping mapping
          && mapping.entries().get("id") != null
          && mapping.entries().get("id").value() instanceof YamlNode.Scalar id
          && !id.text().isBlank()) {
        Position before = own.putIfAbsent(id.text().strip(), id.position());
        if (before != null) {
          findings.accept(
              Finding.error(
                      "narrative/duplicate-id",
                      Message.of("narrative.duplicate-id", id.text(), before.line()))
                  .help(Message.of("narrative.duplicate-id-help"))
                  .about(id.text())
                  .at(file, id.position()));
        }
      }
    }
    ids.computeIfAbsent(list, key -> new LinkedHashMap<>()).putAll(own);
  }
}
