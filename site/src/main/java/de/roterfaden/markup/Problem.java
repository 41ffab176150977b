package de.roterfaden.markup;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Suggestion;
import java.util.Collection;
import java.util.Optional;

/**
 * Findings of this package. Rule, message and help share a name: {@code unknown-block} is the rule
 * {@code markup/unknown-block} with the messages {@code markup.unknown-block} and {@code
 * markup.unknown-block.help}.
 */
final class Problem {

  private static final String AREA = "markup";

  /** Letters of a word beyond which nobody has merely misspelt a name. */
  private static final int LONGEST = 200;

  private static final int MOST = 12;

  private Problem() {}

  static Finding error(String name, Object... arguments) {
    return Finding.error(AREA + "/" + name, message(name, arguments)).help(help(name, arguments));
  }

  static Finding warning(String name, Object... arguments) {
    return Finding.warning(AREA + "/" + name, message(name, arguments)).help(help(name, arguments));
  }

  static Finding info(String name, Object... arguments) {
    return Finding.info(AREA + "/" + name, message(name, arguments)).help(help(name, arguments));
  }

  /** The finding with the nearest valid name, or a list of valid names, as its help. */
  static Finding suggest(Finding finding, String word, Collection<String> valid) {
    return nearest(word, valid).map(finding::help).orElse(finding).about(word);
  }

  /**
   * The nearest valid name, or a list of valid names if none is near; nothing if there are none.
   */
  static Optional<Message> nearest(String word, Collection<String> valid) {
    if (valid.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> near =
        word.length() > LONGEST ? Optional.empty() : Suggestion.nearest(word, valid);
    return Optional.of(
        near.map(name -> Message.of("markup.did-you-mean", name))
            .orElseGet(() -> Message.of("markup.one-of", some(valid))));
  }

  /** At most a dozen names, since a list that nobody reads helps nobody. */
  private static String some(Collection<String> names) {
    String list = String.join(", ", names.stream().sorted().limit(MOST).toList());
    return names.size() > MOST ? list + " …" : list;
  }

  private static Message message(String name, Object... arguments) {
    return Message.of(AREA + "." + name, arguments);
  }

  private static Message help(String name, Object... arguments) {
    return Message.of(AREA + "." + name + ".help", arguments);
  }
}
