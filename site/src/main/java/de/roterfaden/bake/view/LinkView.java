package de.roterfaden.bake.view;

/**
 * A link to a page of the site.
 *
 * @param title words of the link
 * @param url address relative to the root of the site
 * @param role what a plain page is for, such as {@code legal-notice}; "" if nothing special
 * @param lang BCP 47 tag of the target's language if it is not the page's, else ""
 * @param standard whether the target is in standard language although the page is in easy language
 */
public record LinkView(String title, String url, String role, String lang, boolean standard) {

  /** A link to a page of the same version. */
  public static LinkView of(String title, String url) {
    return new LinkView(title, url, "", "", false);
  }
}
