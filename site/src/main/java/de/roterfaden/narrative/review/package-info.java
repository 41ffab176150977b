/**
 * What political groups have said of shared story points, as the narrative's {@code review/} folder
 * records it: one file an event, named by the hash of its content and naming the events known
 * before it. The log is read and judged here, and what it says at last is a plain state that pages
 * and papers are made from. Start with {@link de.roterfaden.narrative.review.EventLog}.
 */
@NullMarked
package de.roterfaden.narrative.review;

import org.jspecify.annotations.NullMarked;
