/**
 * Says how hard a text is to read, and why: figures by the formulas of the field, and rules of
 * plain and easy language, one class each. Every finding names the place, the reason and a way out.
 * Start with {@link de.roterfaden.check.readability.ReadabilityRule}.
 */
@NullMarked
package de.roterfaden.check.readability;

import org.jspecify.annotations.NullMarked;
