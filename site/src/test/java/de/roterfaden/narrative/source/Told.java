package de.roterfaden.narrative.source;

import static org.assertj.core.api.Assertions.assertThat;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Messages;
import java.util.Locale;

/** Findings as a test compares them. */
public final class Told {

  private static final Messages GERMAN = Messages.in(Locale.GERMAN);
  private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

  private Told() {}

  /**
   * A finding as {@code file:line:column rule | message | help}, in English. Fails if it has no
   * German or no way out.
   */
  public static String of(Finding finding) {
    assertThat(GERMAN.text(finding.message())).isNotBlank().doesNotContain("{");
    assertThat(GERMAN.text(finding.help())).isNotBlank().doesNotContain("{");
    return "%s:%d:%d %s | %s | %s"
        .formatted(
            finding.file(),
            finding.position().line(),
            finding.position().column(),
            finding.rule(),
            ENGLISH.text(finding.message()),
            ENGLISH.text(finding.help()));
  }
}
