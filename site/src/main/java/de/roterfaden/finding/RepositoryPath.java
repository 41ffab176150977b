package de.roterfaden.finding;

import java.util.List;
import java.util.function.Function;

/**
 * Where a code host shows a finding: the path of its file as seen from the root of the repository.
 *
 * @param lines the lines of a file, by its path; empty if it cannot be read
 * @param root path of the folder that files are relative to, as seen from the root of the
 *     repository, with a slash at its end; "" if it is the root itself
 */
record RepositoryPath(Function<String, List<String>> lines, String root) {

  private static final String SETTINGS = "narrative.yml";

  /**
   * The path of a finding; "" if nothing is known. Code hosts drop what has no file, so the
   * narrative as a whole stands for its settings.
   */
  String of(Finding finding) {
    String file = finding.file();
    if (file.isEmpty() && !lines.apply(SETTINGS).isEmpty()) {
      file = SETTINGS;
    }
    return file.isEmpty() ? "" : root + file;
  }
}
