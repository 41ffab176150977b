package de.roterfaden.markup;

/**
 * Where on a page a picture stands, which says how wide it is shown; browsers choose a size by it
 * before they know the style sheet. Themes may show it a little narrower or wider.
 */
enum PicturePlace {
  /** In the running text. */
  TEXT("(min-width: 42em) 38rem, calc(100vw - 2.5rem)"),
  /** In the running text of easy language, where texts stand beside their pictures. */
  EASY("(min-width: 44em) 13rem, 11rem"),
  /** As wide as the page. */
  WIDE("(min-width: 75em) 70rem, 100vw"),
  /** Among small pictures. */
  SMALL("(min-width: 27em) 24rem, calc(100vw - 2.5rem)"),
  /** Of a person. */
  PORTRAIT("6rem");

  private final String sizes;

  PicturePlace(String sizes) {
    this.sizes = sizes;
  }

  /** Value of the attribute {@code sizes}. */
  String sizes() {
    return sizes;
  }
}
