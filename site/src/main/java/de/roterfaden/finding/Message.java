package de.roterfaden.finding;

import java.util.List;

/**
 * A sentence to the user that is not yet in a language: a key of the message files and what to put
 * into it. {@link Messages} turns it into German or English.
 *
 * @param key key in the message file of its area, {@code area.name}; the part before the first dot
 *     names the file
 * @param arguments values for {@code {0}}, {@code {1}} …; a {@code Message} among them is turned
 *     into words first
 */
public record Message(String key, List<Object> arguments) {

  /** No sentence at all. */
  public static final Message NONE = new Message("", List.of());

  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }

  public boolean isNone() {
    return key.isEmpty();
  }
}
