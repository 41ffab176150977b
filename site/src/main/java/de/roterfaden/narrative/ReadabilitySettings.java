package de.roterfaden.narrative;

/**
 * How readable a narrative's texts should be.
 *
 * @param standard limits of standard language
 * @param plain limits of plain language
 * @param easy limits of easy language
 * @param words words that the narrative adds to the lists of the rules
 */
public record ReadabilitySettings(
    LevelLimits standard, LevelLimits plain, LevelLimits easy, ReadabilityWords words) {

  public static final ReadabilitySettings USUAL =
      new ReadabilitySettings(
          LevelLimits.USUAL, LevelLimits.USUAL, LevelLimits.USUAL, ReadabilityWords.NONE);

  public ReadabilitySettings {
    standard = standard == null ? LevelLimits.USUAL : standard;
    plain = plain == null ? LevelLimits.USUAL : plain;
    easy = easy == null ? LevelLimits.USUAL : easy;
    words = words == null ? ReadabilityWords.NONE : words;
  }

  /** The limits of a level. */
  public LevelLimits of(Level level) {
    return switch (level) {
      case STANDARD -> standard;
      case PLAIN -> plain;
      case EASY -> easy;
    };
  }
}
