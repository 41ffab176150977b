package de.roterfaden.bake.theme;

import de.roterfaden.finding.Finding;

/** A template cannot be read or rendered; the finding says where and why. */
public final class TemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  TemplateException(Finding finding, Throwable cause) {
    super(finding.file() + ":" + finding.position().line() + " " + cause.getMessage(), cause);
    this.finding = finding;
  }

  /** What is wrong, with the template and the line. */
  public Finding finding() {
    return finding;
  }
}
