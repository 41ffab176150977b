package de.roterfaden.markup;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.narrative.LanguageVersion;
import java.util.Optional;
import java.util.function.Supplier;

/** Where a link leads: every way that resolving it can end. */
sealed interface LinkTarget {

  /**
   * A page of the site.
   *
   * @param path folder of the page
   * @param version the version that the link leads to
   * @param fragment anchor on it, or ""
   * @param chosen whether the author named exactly this version
   */
  record ToPage(String path, LanguageVersion version, String fragment, boolean chosen)
      implements LinkTarget {}

  /**
   * A file of the site that is no page.
   *
   * @param path address below the root of the site
   * @param fragment part of it, or ""
   */
  record ToFile(String path, String fragment) implements LinkTarget {}

  /**
   * An anchor on the page itself.
   *
   * @param id its id
   */
  record Own(String id) implements LinkTarget {}

  /**
   * Somewhere else: another site, an e-mail address, a telephone number.
   *
   * @param address complete address
   * @param encrypted false for plain {@code http:}
   */
  record Elsewhere(String address, boolean encrypted) implements LinkTarget {}

  /**
   * Nowhere.
   *
   * @param problem why, without a position
   * @param way finds a better way out than the problem's own; it may take time, since it looks for
   *     similar names in the whole site
   */
  record Nowhere(Finding problem, Supplier<Optional<Message>> way) implements LinkTarget {

    static Nowhere because(Finding problem) {
      return new Nowhere(problem, Optional::empty);
    }

    /** Why, with the best way out. */
    Finding finding() {
      return way.get().map(problem::help).orElse(problem);
    }
  }
}
