package de.roterfaden.markup;

/** Pages that a site has if its theme offers them: conveniences beside the narrative itself. */
public enum ExtraPage {
  /** What has changed. */
  CHANGES("changes"),
  /** All chapters, to be printed. */
  BOOKLET("booklet"),
  /** The search, with its index. */
  SEARCH("search"),
  /** A chapter in short on one sheet. */
  POSTER("poster");

  private final String id;

  ExtraPage(String id) {
    this.id = id;
  }

  /** Its type, which names its template. */
  public String id() {
    return id;
  }
}
