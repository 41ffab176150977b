/**
 * Which norm, recommendation or law a rule follows. What a rule knows of itself is taken from the
 * rule; the rest is a list. Start with {@link de.roterfaden.check.norms.Norms}.
 */
@NullMarked
package de.roterfaden.check.norms;

import org.jspecify.annotations.NullMarked;
