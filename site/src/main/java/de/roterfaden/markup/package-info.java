/**
 * From Markdown to HTML and to passages with positions. Each block of the narrative is one class,
 * found by the block's name; links and pictures are resolved against the plan of the whole site.
 * Start with {@link de.roterfaden.markup.MarkupCompiler}.
 */
@NullMarked
package de.roterfaden.markup;

import org.jspecify.annotations.NullMarked;
