/**
 * Graphics that are made from data when the site is built. Colours, patterns and pictograms get
 * their look from classes and {@code currentColor}, never from inline style. Start with {@link
 * de.roterfaden.graphics.FutureTaskGraphic}.
 */
@NullMarked
package de.roterfaden.graphics;

import org.jspecify.annotations.NullMarked;
