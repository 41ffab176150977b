package de.roterfaden.bake.view;

import de.roterfaden.narrative.LanguageVersion;

/**
 * The language version that a page is in.
 *
 * @param id id of the version
 * @param label its name in the version switch
 * @param language BCP 47 language tag
 * @param level {@code standard}, {@code plain} or {@code easy}
 */
public record VersionView(String id, String label, String language, String level) {

  public static VersionView of(LanguageVersion version, String label) {
    return new VersionView(version.id(), label, version.language(), version.level().id());
  }
}
