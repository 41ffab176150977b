/**
 * Graphics that are made from data when the site is built. Colours, patterns and pictograms get
 * their look from classes and {@code currentColor}, never from inline style; words are measured
 * with the shipped font, so that none leaves its box. Start with {@link
 * de.roterfaden.graphics.WayGraphic}.
 */
@NullMarked
package de.roterfaden.graphics;

import org.jspecify.annotations.NullMarked;
