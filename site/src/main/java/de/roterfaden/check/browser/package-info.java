/**
 * Looks at built pages in a browser of this computer, as readers see them: colours as they are
 * shown, sizes, what scripts have added. The browser is driven through its own DevTools protocol,
 * sees this computer's loopback only, and leaves nothing behind. Start with {@link
 * de.roterfaden.check.browser.AxeRun}.
 */
@NullMarked
package de.roterfaden.check.browser;

import org.jspecify.annotations.NullMarked;
