/**
 * The review loop: story points are released, groups are asked in a round, their replies come in by
 * form or on paper, are receipted, answered, and put before the council. What happened is recorded
 * in the narrative's {@code review/} folder, one file an event; files from outside are hostile.
 * Start with {@link de.roterfaden.review.ReviewDesk}.
 */
@NullMarked
package de.roterfaden.review;

import org.jspecify.annotations.NullMarked;
