/**
 * JBake as the engine, through its documented extension points: Markdown and Pebble engines, model
 * extractors and rendering tools, found by stock JBake through the descriptors in {@code META-INF}.
 * {@link de.roterfaden.bake.oven.NarrativeOven} is the fast way through the same points: documents
 * in memory instead of OrientDB, read and rendered in parallel. JBake's engines are singletons, so
 * that the site they bake is found in {@link de.roterfaden.bake.oven.Tray}, by its folder.
 */
@NullMarked
package de.roterfaden.bake.oven;

import org.jspecify.annotations.NullMarked;
