package de.roterfaden.narrative.source;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML into a tree with positions. It knows keys, lists and words; anchors, aliases and tags
 * of YAML, which authors write by mistake only, are refused.
 *
 * <pre>{@code
 * List<Finding> findings = new ArrayList<>();
 * Optional<YamlNode> tree = YamlReader.read(new SourceText("theme.yml", "name: Portal"), 0, findings::add);
 * }</pre>
 */
public final class YamlReader {

  private static final int DEPTH_LIMIT = 20;
  private static final int NODES_LIMIT = 400_000;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(2 * SourceText.LIMIT).build();

  private final SourceText source;
  private final YamlMarks marks;
  private final Capped findings;
  private int nodes;
  private int aliasLine;
  private Position last;

  private YamlReader(SourceText source, int linesBefore, Consumer<Finding> findings) {
    this.source = source;
    this.marks = new YamlMarks(source.text(), linesBefore);
    this.findings = new Capped(findings);
    this.last = marks.first();
  }

  /**
   * Reads a text that is YAML as a whole.
   *
   * @param source the text; its {@code file} is named in findings
   * @param linesBefore lines of the file above the text, for YAML inside another file
   * @param findings is told what is wrong
   * @return the tree, an empty mapping for an empty text; nothing if the text is no YAML
   */
  public static Optional<YamlNode> read(
      SourceText source, int linesBefore, Consumer<Finding> findings) {
    return new YamlReader(source, linesBefore, findings).document();
  }

  private Optional<YamlNode> document() {
    try {
      Iterator<Event> events = new Parse(SETTINGS).parseString(source.text()).iterator();
      events.next();
      Event start = events.next();
      if (start instanceof StreamEndEvent) {
        return Optional.of(new YamlNode.Mapping(Map.of(), false, marks.first()));
      }
      YamlNode root = node(events.next(), events, 0);
      events.next();
      Event behind = events.next();
      if (!(behind instanceof StreamEndEvent)) {
        report(
            "narrative/yaml",
            marks.at(behind),
            "narrative.yaml-second",
            "narrative.yaml-second-help");
      }
      return Optional.of(
          root.isNothing() ? new YamlNode.Mapping(Map.of(), false, root.position()) : root);
    } catch (Stop e) {
      return Optional.empty();
    } catch (MarkedYamlEngineException e) {
      Finding finding = YamlMistake.of(e, source, marks);
      if (finding.position().line() != aliasLine) {
        findings.accept(finding);
      }
      return Optional.empty();
    } catch (YamlEngineException e) {
      findings.accept(YamlMistake.OTHER.at(source, last));
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      // The parser trips over the digits of an escape such as "\x".
      findings.accept(YamlMistake.BACKSLASH.at(source, last));
      return Optional.empty();
    }
  }

  private YamlNode node(Event event, Iterator<Event> events, int depth) {
    last = marks.at(event);
    nodes++;
    if (nodes > NODES_LIMIT) {
      bomb(event, "narrative.yaml-large");
    }
    if (event instanceof AliasEvent) {
      Position place = marks.at(event);
      aliasLine = place.line();
      report("narrative/yaml-alias", place, "narrative.yaml-alias", "narrative.yaml-alias-help");
      return new YamlNode.Scalar("*", false, place);
    }
    plainOnly((NodeEvent) event);
    if (event instanceof ScalarEvent scalar) {
      return new YamlNode.Scalar(scalar.getValue(), scalar.isPlain(), marks.at(event));
    }
    if (depth == DEPTH_LIMIT) {
      bomb(event, "narrative.yaml-depth");
    }
    return event instanceof SequenceStartEvent
        ? sequence(event, events, depth)
        : mapping((MappingStartEvent) event, events, depth);
  }

  private void bomb(Event event, String message) {
    report("narrative/yaml-bomb", marks.at(event), message, message + "-help");
    throw new Stop();
  }

  private YamlNode.Sequence sequence(Event start, Iterator<Event> events, int depth) {
    List<YamlNode> items = new ArrayList<>();
    Event event = events.next();
    while (!(event instanceof SequenceEndEvent)) {
      items.add(node(event, events, depth + 1));
      event = events.next();
    }
    return new YamlNode.Sequence(
        items, items.isEmpty() ? marks.at(start) : items.get(0).position());
  }

  private YamlNode.Mapping mapping(MappingStartEvent start, Iterator<Event> events, int depth) {
    Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
    Position first = marks.at(start);
    Event event = events.next();
    while (!(event instanceof MappingEndEvent)) {
      YamlNode key = node(event, events, depth + 1);
      if (entries.isEmpty()) {
        first = key.position();
      }
      YamlNode value = node(events.next(), events, depth + 1);
      if (key instanceof YamlNode.Scalar word) {
        put(entries, new YamlNode.Entry(word.text(), word.position(), value), start.isFlow());
      } else {
        report("narrative/yaml", key.position(), "narrative.yaml-key", "narrative.yaml-key-help");
      }
      event = events.next();
    }
    return new YamlNode.Mapping(entries, start.isFlow(), first);
  }

  private void put(Map<String, YamlNode.Entry> entries, YamlNode.Entry entry, boolean flow) {
    YamlNode.Entry before = entries.putIfAbsent(entry.key(), entry);
    if (before == null) {
      return;
    }
    boolean comma = flow && entry.value().isNothing();
    report(
        Finding.error(
                "narrative/duplicate-key",
                Message.of("narrative.duplicate-key", entry.key(), before.keyPosition().line()))
            .help(Message.of(comma ? "narrative.comma-help" : "narrative.duplicate-key-help"))
            .about(entry.key())
            .at(source.file(), entry.keyPosition()));
  }

  private void plainOnly(NodeEvent event) {
    Optional<Anchor> anchor = event.getAnchor();
    if (anchor.isPresent()) {
      report(
          "narrative/yaml-alias",
          marks.at(event),
          "narrative.yaml-alias",
          "narrative.yaml-alias-help");
    }
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : ((CollectionStartEvent) event).getTag();
    if (tag.isPresent()) {
      report(
          "narrative/yaml-tag", marks.at(event), "narrative.yaml-tag", "narrative.yaml-tag-help");
    }
  }

  private void report(String rule, Position position, String message, String help) {
    report(
        Finding.error(rule, Message.of(message))
            .help(Message.of(help))
            .at(source.file(), position));
  }

  private void report(Finding finding) {
    findings.accept(finding);
    if (findings.isFull()) {
      throw new Stop();
    }
  }

  /** Ends the reading of a file of which enough has been said. */
  private static final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stop() {
      super(null, null, false, false);
    }
  }
}
