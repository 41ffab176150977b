package de.roterfaden.bake.view;

/**
 * A measure.
 *
 * @param title name
 * @param summary what is done
 * @param state {@code idea}, {@code planned}, {@code running}, {@code done}, {@code rejected} or
 *     {@code dropped}
 * @param stateReason why it is so
 */
public record MeasureView(TextView title, TextView summary, String state, TextView stateReason) {}
