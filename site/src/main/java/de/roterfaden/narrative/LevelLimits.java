package de.roterfaden.narrative;

/**
 * What the texts of a level should keep, where a narrative wants it other than usual. A limit of -1
 * is not stated.
 *
 * @param meanWords words per sentence on average, at most
 * @param warningWords words of a sentence beyond which there is a warning
 * @param errorWords words of a sentence beyond which there is an error
 * @param commas commas per sentence, at most
 * @param wiener first Vienna formula, at most
 * @param lix LIX, at most
 * @param flesch Flesch score (in German by Amstad), at least
 */
public record LevelLimits(
    @IfAbsent(-1) int meanWords,
    @IfAbsent(-1) int warningWords,
    @IfAbsent(-1) int errorWords,
    @IfAbsent(-1) int commas,
    @IfAbsent(-1) double wiener,
    @IfAbsent(-1) double lix,
    @IfAbsent(-1) double flesch) {

  public static final LevelLimits USUAL = new LevelLimits(-1, -1, -1, -1, -1, -1, -1);
}
