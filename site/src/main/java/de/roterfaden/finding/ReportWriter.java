package de.roterfaden.finding;

import java.io.IOException;

/** Turns a report into one of the forms in which people and programs read it. */
public interface ReportWriter {

  /**
   * Writes the report.
   *
   * @throws IOException if {@code out} cannot be written to
   */
  void write(Report report, Appendable out) throws IOException;
}
