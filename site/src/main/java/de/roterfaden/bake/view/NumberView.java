package de.roterfaden.bake.view;

/**
 * How many measures have come so far.
 *
 * @param state {@code done}, {@code running}, {@code planned}, {@code idea}, {@code rejected} or
 *     {@code dropped}
 * @param count how many, at least 1
 * @param fibres the same as a drawing for the eye: one fibre a measure
 */
public record NumberView(String state, int count, Html fibres) {}
