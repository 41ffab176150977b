package de.roterfaden.bake.view;

/**
 * A correction that readers should know of.
 *
 * @param date when
 * @param text what
 */
public record CorrectionView(DateView date, String text) {}
