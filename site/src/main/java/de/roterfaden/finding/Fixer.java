package de.roterfaden.finding;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who in a town hall can mend something. */
enum Fixer {
  /** Whoever writes the texts and chooses the pictures. */
  EDITOR,
  /** Whoever translates into easy language. */
  EASY_LANGUAGE,
  /** Whoever looks after the theme and the web server. */
  WEB_TEAM;

  private static final Set<String> TECHNICAL = Set.of("theme", "bake", "publish");

  /**
   * Who can mend a finding.
   *
   * @param levels the level of each language version, by its id, as far as it is known
   */
  static Fixer of(Finding finding, Map<String, String> levels) {
    String area = finding.rule().substring(0, Math.max(0, finding.rule().indexOf('/')));
    boolean template =
        finding.file().startsWith("theme/") || finding.help().key().equals("check.from-theme");
    boolean nobodysText = finding.file().isEmpty() && !finding.page().isEmpty();
    if (TECHNICAL.contains(area) || template || nobodysText) {
      return WEB_TEAM;
    }
    boolean easy = levels.getOrDefault(finding.version(), "").equals("easy");
    return easy && area.equals("readability") ? EASY_LANGUAGE : EDITOR;
  }

  /** The name in message keys. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
