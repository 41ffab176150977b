/**
 * What the program has to say about a narrative: findings with a place and a way out. Everything
 * that reads or checks makes findings; only the report writers turn them into words and files.
 * Start with {@link de.roterfaden.finding.Finding}.
 */
@NullMarked
package de.roterfaden.finding;

import org.jspecify.annotations.NullMarked;
