/**
 * What is known about language, without any knowledge of files or pages: sentences, words,
 * syllables, compounds, stems and forms of words in German and English, and slugs. Values are
 * records with offsets in the text they were found in. Start with {@link
 * de.roterfaden.text.Sentences}.
 */
@NullMarked
package de.roterfaden.text;

import org.jspecify.annotations.NullMarked;
