package de.roterfaden.narrative.review;

/**
 * A story point as a release froze it, in the main language version.
 *
 * @param id immutable id: {@code ap-017}
 * @param wording hash of its text, see {@link TextHash#ofWording}
 * @param text its whole text, fields in their order, as groups read it
 * @param chapter folder of the page that it stands on
 * @param title title of that page
 * @param claim what is claimed
 * @param benefit who has what from it
 * @param cost what it costs
 * @param risk what may go wrong
 * @param timing when
 * @param evidence on what it rests
 */
public record ReleasedPoint(
    String id,
    String wording,
    String text,
    String chapter,
    String title,
    String claim,
    String benefit,
    String cost,
    String risk,
    String timing,
    String evidence) {}
