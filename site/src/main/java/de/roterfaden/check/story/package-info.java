/**
 * Does the story hold? Holds the narrative to what makes a narrative and a strategy: a closed
 * story, told from its end, of this place, with promises that can be kept. Each criterion is a
 * class; where the program can only guess, it says so and gives information. Start with {@link
 * de.roterfaden.check.story.StoryRule}.
 */
@NullMarked
package de.roterfaden.check.story;

import org.jspecify.annotations.NullMarked;
