/**
 * Proves a narrative and its website: readability, links, accessibility and the story itself. Each
 * kind of check is a package of its own, each rule a class; all are pure functions from what was
 * written and built to findings. Start with {@link de.roterfaden.check.Check}.
 */
@NullMarked
package de.roterfaden.check;

import org.jspecify.annotations.NullMarked;
