package de.roterfaden.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many open findings each chapter has in each language version. Rows are the start page,
 * folders below {@code content/}, the data, and everything else.
 */
final class Overview {

  /** The row of the start page. */
  static final String START = "content";

  /** The row of the data. */
  static final String DATA = "data";

  private static final String CONTENT = START + "/";

  /**
   * A cell.
   *
   * @param files the files in it
   * @param errors number of errors
   * @param others number of warnings and notes
   */
  record Cell(List<String> files, long errors, long others) {}

  private final List<String> versions = new ArrayList<>();
  private final Map<String, Map<String, Cell>> rows =
      new TreeMap<>(Comparator.comparing(Overview::rank).thenComparing(Comparator.naturalOrder()));

  Overview(Report report) {
    report.texts().stream()
        .filter(text -> text.scope() == TextFigures.Scope.FILE)
        .forEach(text -> add(text.file(), text.version(), 0, 0));
    for (Finding finding : report.open()) {
      boolean error = finding.severity() == Severity.ERROR;
      add(finding.file(), finding.version(), error ? 1 : 0, error ? 0 : 1);
    }
  }

  private void add(String file, String version, int errors, int others) {
    if (!versions.contains(version)) {
      versions.add(version);
    }
    rows.computeIfAbsent(row(file), row -> new TreeMap<>())
        .merge(version, new Cell(List.of(file), errors, others), Overview::sum);
  }

  private static Cell sum(Cell one, Cell other) {
    List<String> files = new ArrayList<>(one.files());
    other.files().stream().filter(file -> !files.contains(file)).forEach(files::add);
    return new Cell(
        List.copyOf(files), one.errors() + other.errors(), one.others() + other.others());
  }

  /** The folder of a page; "data", or "" for what belongs to no chapter. */
  private static String row(String file) {
    if (file.startsWith(DATA + "/")) {
      return DATA;
    }
    if (!file.startsWith(CONTENT)) {
      return "";
    }
    int slash = file.lastIndexOf('/');
    return slash < CONTENT.length() ? START : file.substring(CONTENT.length(), slash);
  }

  private static int rank(String row) {
    return switch (row) {
      case START -> 0;
      case DATA -> 2;
      case "" -> 3;
      default -> 1;
    };
  }

  /** Ids of the versions in the order of the report; "" for what belongs to none. */
  List<String> versions() {
    return versions;
  }

  /** Cells by row and version. */
  Map<String, Map<String, Cell>> rows() {
    return rows;
  }

  /** Whether there is more than one thing to compare. */
  boolean isWorthShowing() {
    return rows.size() > 1 && rows.keySet().stream().anyMatch(row -> !row.isEmpty());
  }
}
