package de.roterfaden.narrative;

/** What kind of page a folder of content makes. */
public enum PageType implements Coded {
  /** The narrative's first page. */
  START,
  /** A chapter of the story. */
  CHAPTER,
  /** A plain page, such as the legal notice. */
  PAGE,
  /** A page about one future task. */
  FUTURE_TASK;
}
