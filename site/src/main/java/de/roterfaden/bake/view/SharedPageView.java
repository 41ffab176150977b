package de.roterfaden.bake.view;

/**
 * What a page has in common with all pages of its version that lie as deep: the whole of {@code
 * page} in a shared part of a template, so that whoever asks for more is told.
 *
 * @param root way to the root of the site: "" or {@code ../../}
 * @param lang BCP 47 tag of the language
 * @param dir {@code ltr} or {@code rtl}
 * @param version language version
 */
public record SharedPageView(String root, String lang, String dir, VersionView version) {

  public static SharedPageView of(PageView page) {
    return new SharedPageView(page.root(), page.lang(), page.dir(), page.version());
  }
}
