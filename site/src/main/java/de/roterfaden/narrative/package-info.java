/**
 * The narrative as plain records, and the reader that makes it from a folder of files. Every value
 * keeps its position, so that whatever is wrong with it can be shown where it stands. Start with
 * {@link de.roterfaden.narrative.Narrative}.
 */
@NullMarked
package de.roterfaden.narrative;

import org.jspecify.annotations.NullMarked;
