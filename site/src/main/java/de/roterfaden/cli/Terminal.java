package de.roterfaden.cli;

import de.roterfaden.finding.Messages;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a command speaks to.
 *
 * @param out results
 * @param err progress and complaints
 * @param locale the user's language
 * @param folder the folder in which the user is
 * @param interactive whether a person is watching, so that a line may be written over
 */
record Terminal(PrintWriter out, PrintWriter err, Locale locale, Path folder, boolean interactive) {

  Messages messages() {
    return Messages.in(locale);
  }

  /** A path as the user wrote it, seen from the user's folder. */
  Path resolve(Path written) {
    return folder.resolve(written).toAbsolutePath().normalize();
  }

  /** A path as the user would write it: relative to the user's folder if that is shorter. */
  String show(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path here = folder.toAbsolutePath().normalize();
    if (!absolute.startsWith(here) || absolute.equals(here)) {
      return absolute.toString();
    }
    return here.relativize(absolute).toString();
  }
}
