package de.roterfaden.finding;

import java.io.IOException;

/** A part of the HTML report that is made of more than findings. */
@FunctionalInterface
public interface ReportSection {

  /**
   * Writes the part, from its heading of the second level on.
   *
   * @param report what was found
   * @param messages the words of the report's language
   */
  void write(Report report, Messages messages, Appendable out) throws IOException;
}
