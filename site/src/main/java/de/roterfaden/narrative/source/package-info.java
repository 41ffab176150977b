/**
 * From a folder to texts and YAML values, each with its position, without any knowledge of what
 * they mean. Whatever is wrong with a file becomes a finding with a way out, never an exception.
 * Start with {@link de.roterfaden.narrative.source.YamlReader}.
 */
@NullMarked
package de.roterfaden.narrative.source;

import org.jspecify.annotations.NullMarked;
