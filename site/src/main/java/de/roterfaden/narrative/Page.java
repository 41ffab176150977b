package de.roterfaden.narrative;

/**
 * A page of the narrative in one language version, as its author wrote it.
 *
 * @param path folder below {@code content/}, "" for the start page; no slash at either end
 * @param version language version
 * @param front front matter
 * @param body Markdown behind the front matter, lines ended by LF
 * @param bodyLine line of the file on which the body begins, from 1
 * @param file path relative to the narrative, with forward slashes
 */
public record Page(
    String path,
    LanguageVersion version,
    FrontMatter front,
    String body,
    int bodyLine,
    String file) {

  /**
   * Address of the page, relative to the root of the site: {@code kapitel/seilerei/leicht.html}.
   */
  public String url() {
    return (path.isEmpty() ? "" : path + "/") + version.file() + ".html";
  }

  /** Markdown behind the front matter; whoever reads it is noted as {@link #bodyPart}. */
  @Override
  public String body() {
    Reads.note(bodyPart());
    return body;
  }

  /** The name of its text among the parts of a narrative that {@link Reads} tells apart. */
  public String bodyPart() {
    return "body/" + file;
  }

  /** The same page without its text. */
  public Page withoutText() {
    return new Page(path, version, front, "", bodyLine, file);
  }

  public PageType type() {
    return front.type();
  }
}
