package de.roterfaden.bake.publish;

import de.roterfaden.finding.Finding;
import java.util.List;

/** How an attempt to publish ended. */
public sealed interface Publication {

  /** What the user should know about it. */
  List<Finding> findings();

  /**
   * The folder now holds the new site, whole.
   *
   * @param added files that were not there before
   * @param replaced files whose content changed
   * @param deleted files of the old site that the new one does not have
   * @param unchanged files that were left alone because they were the same already
   */
  record Published(int added, int replaced, int deleted, int unchanged, List<Finding> findings)
      implements Publication {

    public Published {
      findings = List.copyOf(findings);
    }
  }

  /**
   * The new site was not published; the findings have an error that says why. The folder holds what
   * it held before, unless that error says that the next command will finish the work.
   */
  record Refused(List<Finding> findings) implements Publication {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
