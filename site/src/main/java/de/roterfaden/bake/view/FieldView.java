package de.roterfaden.bake.view;

/**
 * A field of action of a future task.
 *
 * @param title name
 * @param summary what belongs to it
 */
public record FieldView(TextView title, TextView summary) {}
