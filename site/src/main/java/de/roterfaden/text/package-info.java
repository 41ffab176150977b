/**
 * What is known about language, without any knowledge of files or pages. Today it makes slugs,
 * stems of words and the parts of compounds; sentences and syllables follow. Start with {@link
 * de.roterfaden.text.Slug}.
 */
@NullMarked
package de.roterfaden.text;

import org.jspecify.annotations.NullMarked;
