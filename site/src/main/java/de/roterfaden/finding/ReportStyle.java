package de.roterfaden.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The style of all pages that the program writes for a team, to stand within the page. */
public final class ReportStyle {

  private ReportStyle() {}

  /** The style sheet. */
  public static String css() {
    InputStream css =
        Objects.requireNonNull(ReportStyle.class.getResourceAsStream("report.css"), "report.css");
    try (css) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
