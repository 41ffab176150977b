package de.roterfaden.check.accessibility;

import de.roterfaden.check.accessibility.PdfReader.UnreadableException;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Linked PDF files have tags, a title that is shown, and a language, let screen readers at their
 * text, and have text at all (WCAG techniques PDF3, PDF9, PDF16, PDF18; EN 301 549, clause 10).
 */
final class PdfCheck {

  private PdfCheck() {}

  /**
   * What is wrong with a file; nothing if it is not there.
   *
   * @param folder root of the site
   * @param path path of the file below it
   * @return findings without a place
   */
  static List<Finding> of(Path folder, String path) {
    Path root = folder.toAbsolutePath().normalize();
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    try {
      return of(PdfReader.read(file), name);
    } catch (UnreadableException e) {
      String why = e.trouble().name().toLowerCase(Locale.ROOT).replace('_', '-');
      return List.of(
          Finding.warning(
                  "accessibility/pdf-unreadable",
                  Message.of("accessibility.pdf-unreadable." + why, name))
              .help(Message.of("accessibility.pdf-unreadable." + why + ".help")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Finding> of(PdfFacts pdf, String name) {
    List<Finding> findings = new ArrayList<>();
    if (!pdf.readable()) {
      findings.add(finding("pdf-protected", name));
    }
    if (pdf.scanned()) {
      findings.add(finding("pdf-text", name));
    }
    if (!pdf.tagged()) {
      findings.add(finding("pdf-tags", name));
    }
    if (!pdf.titled()) {
      findings.add(finding("pdf-title", name));
    } else if (!pdf.titleShown()) {
      findings.add(finding("pdf-title-shown", name));
    }
    if (pdf.language().isEmpty() || !LanguageTags.isValid(pdf.language())) {
      findings.add(finding("pdf-language", name));
    }
    return findings;
  }

  private static Finding finding(String rule, String name) {
    Message message = Message.of("accessibility." + rule, name);
    Finding finding =
        rule.equals("pdf-title-shown")
            ? Finding.warning("accessibility/" + rule, message)
            : Finding.error("accessibility/" + rule, message);
    return finding.help(Message.of("accessibility." + rule + ".help"));
  }
}
