package de.roterfaden.bake.theme;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import de.roterfaden.finding.Suggestion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * What {@code theme.yml} says.
 *
 * @param name name of the theme
 * @param description what it is like
 * @param base name of the shipped theme whose files it builds on, or ""
 * @param options what a narrative may set, by name
 * @param bundles style sheets that are made of several, by name of the whole
 */
record ThemeSettings(
    String name,
    String description,
    String base,
    Map<String, ThemeOption> options,
    Map<String, List<String>> bundles) {

  private static final Set<String> KEYS =
      new TreeSet<>(Set.of("name", "description", "extends", "options", "bundles"));
  private static final Set<String> OPTION_KEYS = Set.of("default", "description");
  private static final LoadSettings YAML =
      LoadSettings.builder()
          .setLabel("theme.yml")
          .setMaxAliasesForCollections(10)
          .setCodePointLimit(200_000)
          .build();

  ThemeSettings {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    bundles = Collections.unmodifiableMap(new LinkedHashMap<>(bundles));
  }

  /** Reads the file; nothing if it is no YAML mapping with a name. */
  static Optional<ThemeSettings> read(ThemeFile file, List<Finding> findings) {
    try {
      Optional<Node> root = new Compose(YAML).composeString(file.text());
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        return new Reading(file, findings).settings(mapping);
      }
      findings.add(
          Finding.error("theme/settings", Message.of("theme.settings"))
              .help(Message.of("theme.settings.help"))
              .at(file.shown(), Position.START));
    } catch (MarkedYamlEngineException e) {
      findings.add(notYaml(file, position(e.getProblemMark().orElse(null)), e.getProblem()));
    } catch (YamlEngineException e) {
      findings.add(notYaml(file, Position.START, String.valueOf(e.getMessage())));
    }
    return Optional.empty();
  }

  /** These settings, with the options and bundles of the theme that this one builds on. */
  ThemeSettings on(Optional<ThemeSettings> under) {
    Map<String, ThemeOption> allOptions = new LinkedHashMap<>();
    Map<String, List<String>> allBundles = new LinkedHashMap<>();
    under.ifPresent(
        settings -> {
          allOptions.putAll(settings.options());
          allBundles.putAll(settings.bundles());
        });
    allOptions.putAll(options);
    allBundles.putAll(bundles);
    return new ThemeSettings(name, description, base, allOptions, allBundles);
  }

  private static Finding notYaml(ThemeFile file, Position position, String problem) {
    return Finding.error("theme/yaml", Message.of("theme.yaml", problem))
        .help(Message.of("theme.yaml.help"))
        .at(file.shown(), position);
  }

  private static Position position(@Nullable Mark mark) {
    return mark == null
        ? Position.START
        : Position.onLine(mark.getLine() + 1, mark.getColumn() + 1, 0);
  }

  /** Reads one file and notes what is wrong with it. */
  private record Reading(ThemeFile file, List<Finding> findings) {

    Optional<ThemeSettings> settings(MappingNode root) {
      Map<String, Node> values = entries(root, KEYS);
      String name = text(values.get("name"));
      if (name.isEmpty()) {
        findings.add(
            Finding.error("theme/settings", Message.of("theme.no-name"))
                .help(Message.of("theme.settings.help"))
                .at(file.shown(), Position.START));
        return Optional.empty();
      }
      Map<String, ThemeOption> options = new LinkedHashMap<>();
      entries(values.get("options"), Set.of())
          .forEach((option, node) -> options.put(option, option(node)));
      Map<String, List<String>> bundles = new LinkedHashMap<>();
      entries(values.get("bundles"), Set.of())
          .forEach((bundle, node) -> bundles.put(bundle, texts(node)));
      return Optional.of(
          new ThemeSettings(
              name,
              text(values.get("description")),
              text(values.get("extends")),
              options,
              bundles));
    }

    private ThemeOption option(Node node) {
      Map<String, Node> values = entries(node, OPTION_KEYS);
      return new ThemeOption(text(values.get("default")), text(values.get("description")));
    }

    private Map<String, Node> entries(@Nullable Node node, Set<String> known) {
      Map<String, Node> entries = new LinkedHashMap<>();
      if (node instanceof MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
          String key = text(tuple.getKeyNode());
          if (known.isEmpty() || known.contains(key)) {
            entries.put(key, tuple.getValueNode());
          } else {
            unknown(key, known, tuple.getKeyNode());
          }
        }
      } else if (node != null) {
        wrongKind(node);
      }
      return entries;
    }

    private List<String> texts(Node node) {
      List<String> texts = new ArrayList<>();
      if (node instanceof SequenceNode list) {
        list.getValue().forEach(item -> texts.add(text(item)));
      } else {
        wrongKind(node);
      }
      return texts;
    }

    private String text(@Nullable Node node) {
      if (node instanceof ScalarNode scalar) {
        return scalar.getValue();
      }
      if (node != null) {
        wrongKind(node);
      }
      return "";
    }

    private void wrongKind(Node node) {
      findings.add(
          Finding.error("theme/settings", Message.of("theme.wrong-kind"))
              .help(Message.of("theme.settings.help"))
              .at(file.shown(), position(node.getStartMark().orElse(null))));
    }

    private void unknown(String key, Set<String> known, Node node) {
      Message help =
          Suggestion.nearest(key, known)
              .map(best -> Message.of("theme.did-you-mean", best))
              .orElse(Message.of("theme.known", String.join(", ", new TreeSet<>(known))));
      findings.add(
          Finding.error("theme/unknown-key", Message.of("theme.unknown-key", key))
              .help(help)
              .at(file.shown(), position(node.getStartMark().orElse(null)))
              .about(key));
    }
  }
}
