package de.roterfaden.bake.view;

/**
 * How a council has decided about a chapter.
 *
 * @param body name of the council
 * @param state {@code proposed}, {@code adopted}, {@code rejected} or {@code deferred}
 * @param date when
 */
public record AdoptionView(TextView body, String state, DateView date) {}
