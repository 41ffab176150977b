package de.roterfaden.narrative;

/**
 * A picture beside its text, with what its side file says.
 *
 * @param file path relative to the narrative, with forward slashes
 * @param alt alternative text
 * @param decorative whether it says nothing of its own
 * @param caption caption
 * @param credit who made it
 * @param licence under which licence
 * @param licenceUrl address of the licence
 * @param source where it comes from
 * @param consent consent of the persons shown
 * @param width width in pixels or SVG units, turned upright; 0 if unknown
 * @param height height in pixels or SVG units, turned upright; 0 if unknown
 * @param scalable whether it is also published in smaller sizes
 */
public record Picture(
    String file,
    LocalizedText alt,
    boolean decorative,
    LocalizedText caption,
    String credit,
    String licence,
    String licenceUrl,
    String source,
    Consent consent,
    int width,
    int height,
    boolean scalable) {

  public Picture {
    file = file == null ? "" : file;
    alt = alt == null ? LocalizedText.EMPTY : alt;
    caption = caption == null ? LocalizedText.EMPTY : caption;
    credit = credit == null ? "" : credit;
    licence = licence == null ? "" : licence;
    licenceUrl = licenceUrl == null ? "" : licenceUrl;
    source = source == null ? "" : source;
    consent = consent == null ? Consent.NONE : consent;
  }
}
