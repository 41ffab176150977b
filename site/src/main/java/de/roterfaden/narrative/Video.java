package de.roterfaden.narrative;

/**
 * A video.
 *
 * @param id immutable id, unique within its file
 * @param title name
 * @param file path below {@code assets/}
 * @param url address elsewhere
 * @param duration minutes and seconds
 * @param captions path of the captions
 * @param transcript what is said
 * @param signLanguage whether it is in sign language
 * @param poster path of the still picture
 */
public record Video(
    String id,
    LocalizedText title,
    String file,
    String url,
    String duration,
    String captions,
    LocalizedText transcript,
    boolean signLanguage,
    String poster) {

  public Video {
    id = id == null ? "" : id;
    title = title == null ? LocalizedText.EMPTY : title;
    file = file == null ? "" : file;
    url = url == null ? "" : url;
    duration = duration == null ? "" : duration;
    captions = captions == null ? "" : captions;
    transcript = transcript == null ? LocalizedText.EMPTY : transcript;
    poster = poster == null ? "" : poster;
  }
}
