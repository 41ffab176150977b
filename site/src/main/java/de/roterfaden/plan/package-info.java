/**
 * What must be done by when, so that a narrative is ready for the day on which the council decides,
 * and what may follow later. Lead times are dated data in {@code steps.txt}; which of them hold
 * depends on the narrative's versions, groups and blackouts. Start with {@link
 * de.roterfaden.plan.CouncilPlan}.
 */
@NullMarked
package de.roterfaden.plan;

import org.jspecify.annotations.NullMarked;
