/**
 * The preview while one writes: the site in the browser, built anew at every save, and a page with
 * all errors when it cannot be built. Nobody but this computer can reach it, and nothing of it gets
 * into the published site. Start with {@link de.roterfaden.serve.PreviewServer}.
 */
@NullMarked
package de.roterfaden.serve;

import org.jspecify.annotations.NullMarked;
