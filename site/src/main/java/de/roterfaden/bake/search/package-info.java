/**
 * Makes the search of the finished pages: what can be read on a page can be found, and nothing
 * else. An index for each language version, and the texts for excerpts, are scripts that the search
 * page loads, so that searching works from a web server and by double-click alike. Start with
 * {@link de.roterfaden.bake.search.SearchFiles}.
 */
@NullMarked
package de.roterfaden.bake.search;

import org.jspecify.annotations.NullMarked;
