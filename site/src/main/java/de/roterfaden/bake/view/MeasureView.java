package de.roterfaden.bake.view;

/**
 * A measure.
 *
 * @param title name
 * @param summary what is done
 * @param state {@code idea}, {@code planned}, {@code running}, {@code done}, {@code rejected} or
 *     {@code dropped}
 * @param stateReason why it is so
 * @param url address of its page relative to the root of the site; "" if the version has none
 */
public record MeasureView(
    TextView title, TextView summary, String state, TextView stateReason, String url) {}
