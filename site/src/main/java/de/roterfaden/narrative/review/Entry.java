package de.roterfaden.narrative.review;

import java.util.List;

/**
 * An event in the log.
 *
 * @param hash hash of its file, which names the file
 * @param after hashes of all heads of the log when it was recorded, sorted
 * @param event what happened
 */
public record Entry(String hash, List<String> after, Event event) {

  public Entry {
    after = List.copyOf(after);
  }

  /** An event behind the heads of a log, with the hash that its file will have. */
  public static Entry of(List<String> heads, Event event) {
    List<String> after = heads.stream().sorted().distinct().toList();
    return new Entry(TextHash.ofFile(EventJson.write(after, event)), after, event);
  }

  /** The content of its file. */
  public String json() {
    return EventJson.write(after, event);
  }

  /** Name of its file in {@code review/events}. */
  public String fileName() {
    return hash + EventJson.SUFFIX;
  }
}
