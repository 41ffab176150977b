package de.roterfaden.export;

import de.roterfaden.finding.Finding;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of an export.
 *
 * @param written whether the folder was written; false if errors kept it from being written
 * @param findings all that is wrong, sorted by place
 * @param folder the folder
 * @param pages number of pages that authors wrote, in all versions
 */
public record ExportResult(boolean written, List<Finding> findings, Path folder, int pages) {

  public ExportResult {
    findings = List.copyOf(findings);
  }
}
