/**
 * Pictures as they may be published: without scripts, without references to other servers, and
 * without what cameras and editors write into files about people and places. What a picture shows
 * stays the same, pixel for pixel, and photos come in smaller sizes too. Start with {@link
 * de.roterfaden.bake.pictures.PictureCleaner}.
 */
@NullMarked
package de.roterfaden.bake.pictures;

import org.jspecify.annotations.NullMarked;
