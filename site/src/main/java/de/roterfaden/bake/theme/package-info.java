/**
 * A theme: templates, words and assets, from the program or from a folder, with a narrative's own
 * files laid over it. It renders views to HTML through Pebble, names assets by their content, and
 * derives all colours from the municipality's own. Start with {@link
 * de.roterfaden.bake.theme.Theme}.
 */
@NullMarked
package de.roterfaden.bake.theme;

import org.jspecify.annotations.NullMarked;
