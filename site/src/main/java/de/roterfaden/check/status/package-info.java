/**
 * How far a narrative is: each chapter in each version, and the strategy as a tree with its gaps.
 * It joins what the checks found with what the narrative holds, for the page that a team looks at
 * together. Start with {@link de.roterfaden.check.status.NarrativeStatus}.
 */
@NullMarked
package de.roterfaden.check.status;

import org.jspecify.annotations.NullMarked;
