/**
 * What does a page look like where somebody shares it? Draws social cards and icons, from outlines
 * of letters, so that it needs neither a screen nor fonts on the computer.
 */
@NullMarked
package de.roterfaden.bake.cards;

import org.jspecify.annotations.NullMarked;
