/**
 * Is everything there that a website refers to? First all files are read, each once and in
 * parallel; then what they refer to is looked up; what is wrong becomes a finding. Start with
 * {@link de.roterfaden.check.links.LocalLinks}.
 */
@NullMarked
package de.roterfaden.check.links;

import org.jspecify.annotations.NullMarked;
