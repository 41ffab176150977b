/**
 * What templates see: the narrative and one page of it as plain values, the same for every theme.
 * Nothing is ever null; what is absent is an empty text or an empty list, and addresses are
 * relative to the root of the site, so that one {@link de.roterfaden.bake.view.SiteView} serves all
 * pages of a language version. Start with {@link de.roterfaden.bake.view.PageView}.
 */
@NullMarked
package de.roterfaden.bake.view;

import org.jspecify.annotations.NullMarked;
