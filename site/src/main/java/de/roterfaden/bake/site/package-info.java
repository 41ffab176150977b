/**
 * A narrative that is ready to be rendered: its pages compiled, its theme chosen, its addresses
 * known, and the views that templates see made from all this. Files that go with the pages
 * (pictures, assets, style sheets) are gathered here too. Start with {@link
 * de.roterfaden.bake.site.Site}.
 */
@NullMarked
package de.roterfaden.bake.site;

import org.jspecify.annotations.NullMarked;
