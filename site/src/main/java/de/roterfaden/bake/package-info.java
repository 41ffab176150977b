/**
 * From the narrative to the website: JBake's engine with our oven, store and template engine. A
 * build reads, compiles and renders everything before it touches the old site. Start with {@code
 * SiteBuild}.
 */
@NullMarked
package de.roterfaden.bake;

import org.jspecify.annotations.NullMarked;
