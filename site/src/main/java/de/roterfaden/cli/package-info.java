/**
 * The command {@code faden}: one picocli class a command, holding options, help and one call.
 * Whatever a command does is done in the packages below; here it is only asked for and told. Start
 * with {@link de.roterfaden.cli.Faden}.
 */
@NullMarked
package de.roterfaden.cli;

import org.jspecify.annotations.NullMarked;
