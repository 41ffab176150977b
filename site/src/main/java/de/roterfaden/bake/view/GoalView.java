package de.roterfaden.bake.view;

/**
 * A goal of a future task.
 *
 * @param title name
 * @param summary what it means
 */
public record GoalView(TextView title, TextView summary) {}
