/**
 * Do the links to other sites still lead somewhere? Each address is asked once, politely, within
 * limits of time and size, and never inside of a private network; what came of it is kept for the
 * next run. Start with {@link de.roterfaden.check.links.external.ExternalLinks}.
 */
@NullMarked
package de.roterfaden.check.links.external;

import org.jspecify.annotations.NullMarked;
