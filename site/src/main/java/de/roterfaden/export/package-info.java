/**
 * Whole folders that leave the program: a new narrative to begin with, an example to learn from, a
 * folder that stock JBake can bake. Nothing here changes what is already there. Start with {@link
 * de.roterfaden.export.Starter}.
 */
@NullMarked
package de.roterfaden.export;

import org.jspecify.annotations.NullMarked;
