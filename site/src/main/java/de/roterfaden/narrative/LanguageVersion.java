package de.roterfaden.narrative;

/**
 * A language version of the narrative, as configured in {@code narrative.yml}.
 *
 * @param id id of the version, the key of localized texts
 * @param file name of its Markdown files and pages, without extension
 * @param language BCP 47 language tag
 * @param level how hard the language is
 * @param label name shown in the version switch; "" for the name of the language
 */
public record LanguageVersion(String id, String file, String language, Level level, String label) {

  public LanguageVersion {
    id = id == null ? "" : id;
    file = file == null || file.isEmpty() ? id : file;
    language = language == null ? "" : language;
    label = label == null ? "" : label;
  }
}
