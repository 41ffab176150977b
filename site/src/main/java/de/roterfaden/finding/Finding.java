package de.roterfaden.finding;

/**
 * Something that an author should know about a text, with the place where it stands and the way
 * out.
 *
 * <pre>{@code
 * Finding.error("markup/unknown-block", Message.of("markup.unknown-block", "visoin"))
 *     .help(Message.of("markup.did-you-mean", "vision"))
 *     .at("content/kapitel/seilerei/index.md", Position.onLine(12, 5, 6));
 * }</pre>
 *
 * @param rule id of the rule, {@code area/name}
 * @param severity how grave it is
 * @param message what is wrong, in one sentence
 * @param help what to do about it
 * @param file path relative to the narrative, with forward slashes; "" if no file is to blame
 * @param position stretch in the file
 * @param version id of the language version, or ""
 * @param page address of the built page, or ""
 * @param target the link, name or word it is about, or ""
 * @param accepted whether the author has accepted it with a reason
 */
public record Finding(
    String rule,
    Severity severity,
    Message message,
    Message help,
    String file,
    Position position,
    String version,
    String page,
    String target,
    boolean accepted) {

  public static Finding error(String rule, Message message) {
    return of(rule, Severity.ERROR, message);
  }

  public static Finding warning(String rule, Message message) {
    return of(rule, Severity.WARNING, message);
  }

  public static Finding info(String rule, Message message) {
    return of(rule, Severity.INFO, message);
  }

  private static Finding of(String rule, Severity severity, Message message) {
    return new Finding(
        rule, severity, message, Message.NONE, "", Position.START, "", "", "", false);
  }

  /** The same in other words. */
  public Finding saying(Message words) {
    return new Finding(
        rule, severity, words, help, file, position, version, page, target, accepted);
  }

  /** The same with a way out. */
  public Finding help(Message way) {
    return new Finding(
        rule, severity, message, way, file, position, version, page, target, accepted);
  }

  /** The same at a place in a file. */
  public Finding at(String path, Position stretch) {
    return new Finding(
        rule, severity, message, help, path, stretch, version, page, target, accepted);
  }

  /** The same in a language version. */
  public Finding inVersion(String id) {
    return new Finding(rule, severity, message, help, file, position, id, page, target, accepted);
  }

  /** The same about a built page. */
  public Finding onPage(String address) {
    return new Finding(
        rule, severity, message, help, file, position, version, address, target, accepted);
  }

  /** The same about a link, name or word. */
  public Finding about(String subject) {
    return new Finding(
        rule, severity, message, help, file, position, version, page, subject, accepted);
  }

  /** The same, accepted by the author. */
  public Finding accept() {
    return new Finding(rule, severity, message, help, file, position, version, page, target, true);
  }
}
