package de.roterfaden.bake.theme;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.util.MissingResourceException;

/** Turns what Pebble throws into a finding with the template's name and line. */
final class TemplateFinding {

  private TemplateFinding() {}

  static TemplateException exception(Theme theme, String template, PebbleException thrown) {
    PebbleException innermost = thrown;
    Throwable root = thrown;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      root = cause;
      if (cause instanceof PebbleException pebble && pebble.getLineNumber() != null) {
        innermost = pebble;
      }
    }
    String name = innermost.getFileName() == null ? template : innermost.getFileName();
    String shown = theme.template(name).map(ThemeFile::shown).orElse("templates/" + name);
    int line = innermost.getLineNumber() == null ? 1 : Math.max(1, innermost.getLineNumber());
    return new TemplateException(
        finding(innermost, root).at(shown, Position.onLine(line, 1, 0)), thrown);
  }

  private static Finding finding(PebbleException thrown, Throwable root) {
    if (root instanceof UnknownNameException unknown) {
      return Finding.error("theme/" + unknown.rule(), unknown.problem())
          .help(unknown.help())
          .about(unknown.name());
    }
    if (root instanceof MissingResourceException missing) {
      return Finding.error(
              "theme/missing-words", Message.of("theme.missing-words", missing.getKey()))
          .help(Message.of("theme.missing-words.help"))
          .about(missing.getKey());
    }
    if (thrown instanceof AttributeNotFoundException unknown) {
      String name = String.valueOf(unknown.getAttributeName());
      return Finding.error("theme/unknown-name", Message.of("theme.unknown-name", name))
          .help(Message.of("theme.unknown-name.help"))
          .about(name);
    }
    String problem = thrown.getPebbleMessage();
    return Finding.error("theme/template", Message.of("theme.template", problem))
        .help(Message.of("theme.template.help"));
  }
}
