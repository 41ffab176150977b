package de.roterfaden.narrative;

/** Writes JSON Pointers (RFC 6901), by which {@link SourceMap} names values. */
final class Pointer {

  private Pointer() {}

  /** The pointer of a key's value within a mapping. */
  static String of(String mapping, String key) {
    return mapping + "/" + key.replace("~", "~0").replace("/", "~1");
  }

  /** The pointer of an item within a list. */
  static String of(String list, int index) {
    return list + "/" + index;
  }
}
