/**
 * Replaces a published site by a new one, so that visitors and the town hall never keep half of
 * each. Everything that will happen is written into a journal first, and an interrupted publication
 * is completed or taken back by the next command. Start with {@link
 * de.roterfaden.bake.publish.Publisher}.
 */
@NullMarked
package de.roterfaden.bake.publish;

import org.jspecify.annotations.NullMarked;
