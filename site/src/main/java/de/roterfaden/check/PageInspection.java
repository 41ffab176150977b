package de.roterfaden.check;

/** One look at a site: first at each page, then at what they are together. */
public interface PageInspection {

  /** Looks at a page. Called once for each page, from several threads. */
  void look(BuiltPage page);

  /** What came of it; called once, after all pages. */
  Outcome end();
}
