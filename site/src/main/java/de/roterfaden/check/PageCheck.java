package de.roterfaden.check;

import java.util.Optional;

/**
 * A check of the built pages. {@link CheckRun} parses each page once and shows it to all such
 * checks, so that even a large site needs little memory.
 */
public interface PageCheck extends Check {

  /** Begins to look at a site. */
  PageInspection begin(BuiltSite site);

  /** The same, for checks that hold the pages to what the narrative says. */
  default PageInspection begin(BuiltSite site, Subject subject) {
    return begin(site);
  }

  /** Looks at the pages alone; says nothing if there are none. */
  @Override
  default Outcome check(Subject subject) {
    Optional<BuiltSite> site = subject.site().get();
    return site.map(built -> built.show(begin(built, subject))).orElse(Outcome.NOTHING);
  }
}
