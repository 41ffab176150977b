package de.roterfaden.bake.theme;

import de.roterfaden.finding.Finding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of loading a theme: the theme as far as it can be used, and what is wrong with it. */
public final class ThemeResult {

  private final @Nullable Theme theme;
  private final List<Finding> findings;

  private ThemeResult(@Nullable Theme theme, List<Finding> findings) {
    this.theme = theme;
    this.findings = List.copyOf(findings);
  }

  static ThemeResult of(Theme theme, List<Finding> findings) {
    return new ThemeResult(theme, findings);
  }

  static ThemeResult unusable(List<Finding> findings) {
    return new ThemeResult(null, findings);
  }

  /** The theme; absent if there is none of that name or its {@code theme.yml} is broken. */
  public Optional<Theme> theme() {
    return Optional.ofNullable(theme);
  }

  /** What is wrong with it. */
  public List<Finding> findings() {
    return findings;
  }
}
