package de.roterfaden.markup;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Suggestion;
import java.util.Collection;

/**
 * Findings of this package. Rule, message and help share a name: {@code unknown-block} is the rule
 * {@code markup/unknown-block} with the messages {@code markup.unknown-block} and {@code
 * markup.unknown-block.help}.
 */
final class Problem {

  private static final String AREA = "markup";

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

  /**
   * The finding with the nearest valid name as its help, or with the list of valid names if none is
   * near.
   */
  static Finding suggest(Finding finding, String word, Collection<String> valid) {
    Message way =
        Suggestion.nearest(word, valid)
            .map(nearest -> Message.of("markup.did-you-mean", nearest))
            .orElseGet(
                () -> valid.isEmpty() ? finding.help() : Message.of("markup.one-of", some(valid)));
    return finding.help(way).about(word);
  }

  /** At most a dozen names, since a list that nobody reads helps nobody. */
  private static String some(Collection<String> names) {
    int most = 12;
    String list = String.join(", ", names.stream().sorted().limit(most).toList());
    return names.size() > most ? list + " …" : list;
  }

  private static Message message(String name, Object... arguments) {
    return Message.of(AREA + "." + name, arguments);
  }

  private static Message help(String name, Object... arguments) {
    return Message.of(AREA + "." + name + ".help", arguments);
  }
}
