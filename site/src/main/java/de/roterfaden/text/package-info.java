/**
 * What is known about language, without any knowledge of files or pages. Today it makes slugs;
 * sentences, words and syllables follow. Start with {@link de.roterfaden.text.Slug}.
 */
@NullMarked
package de.roterfaden.text;

import org.jspecify.annotations.NullMarked;
