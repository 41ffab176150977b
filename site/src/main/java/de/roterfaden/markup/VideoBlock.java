package de.roterfaden.markup;

import de.roterfaden.graphics.Element;
import de.roterfaden.narrative.LanguageVersion;
import de.roterfaden.narrative.Video;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code video}: a video of the site's own that loads when somebody starts it, with captions, what
 * is said as a text, and a way to keep it. A video on another site is a plain link that says where
 * it leads: nothing is asked of that site before a reader wants it.
 */
final class VideoBlock implements Block {

  private static final Map<String, String> TYPES =
      Map.of("mp4", "video/mp4", "m4v", "video/mp4", "webm", "video/webm", "ogv", "video/ogg");

  @Override
  public String name() {
    return "video";
  }

  @Override
  public Form form() {
    return Form.EMPTY.known(
        Need.REQUIRED, data -> Block.ids(data.videos().stream().map(Video::id).toList()));
  }

  @Override
  public String html(BlockCall call) {
    return call.data().videos().stream()
        .filter(video -> video.id().equals(call.argument()))
        .findFirst()
        .map(
            video -> {
              check(video, call);
              return html(video, call.context()).toString();
            })
        .orElse("");
  }

  /**
   * What people need who do not hear, see or wait: WCAG 2.2, 1.2.1 to 1.2.3, and BITV for signing.
   */
  private static void check(Video video, BlockCall call) {
    if (video.file().isEmpty() && video.url().isEmpty()) {
      call.report(Problem.error("video-without-source", video.id()), call.opening());
    }
    if (!video.file().isEmpty() && !TYPES.containsKey(ending(video.file()))) {
      call.report(Problem.error("video-format", video.file()), call.opening());
    }
    if (!video.file().isEmpty() && video.captions().isEmpty() && !video.signLanguage()) {
      call.report(Problem.warning("video-without-captions", video.id()), call.opening());
    }
    if (!video.captions().isEmpty() && !ending(video.captions()).equals("vtt")) {
      call.report(Problem.error("video-captions-format", video.captions()), call.opening());
    }
    if (video.transcript().isEmpty()) {
      call.report(Problem.warning("video-without-transcript", video.id()), call.opening());
    }
    if (video.signLanguage() && video.duration().isEmpty()) {
      call.report(Problem.warning("video-without-duration", video.id()), call.opening());
    }
  }

  private static Element html(Video video, PageContext page) {
    Element figure =
        Element.of(
            "figure", video.signLanguage() ? "faden-video faden-video-signing" : "faden-video");
    if (!video.file().isEmpty()) {
      figure.add(player(video, page));
    }
    Element caption =
        Element.of("figcaption")
            .add(
                Element.of("p", "faden-video-title")
                    .add(page.element("strong", "", video.title())));
    if (video.signLanguage()) {
      caption.add(Element.of("p", "faden-video-sign").text(page.label("video.signing")));
    }
    caption.add(Element.of("p", "faden-video-way").add(way(video, page)));
    if (!video.transcript().isEmpty()) {
      caption.add(
          Element.of("details", "faden-video-text")
              .add(
                  Element.of("summary").text(page.label("video.transcript")),
                  page.element("p", "", video.transcript())));
    }
    return figure.add(caption);
  }

  private static Element player(Video video, PageContext page) {
    Element player =
        Element.of("video")
            .set("controls", "")
            .set("preload", "none")
            .set("playsinline", "")
            .set("aria-label", page.plain(video.title()));
    if (!video.poster().isEmpty()) {
      player.set("poster", href(video.poster(), page));
    }
    player.add(
        Element.of("source")
            .set("src", href(video.file(), page))
            .set("type", TYPES.getOrDefault(ending(video.file()), "video/mp4")));
    if (!video.captions().isEmpty()) {
      LanguageVersion main = page.site().narrative().settings().mainVersion();
      player.add(
          Element.of("track")
              .set("kind", "captions")
              .set("src", href(video.captions(), page))
              .set("srclang", main.language())
              .set("label", page.label("video.captions"))
              .set("default", ""));
    }
    return player;
  }

  /** The plain link: to keep the video, or to the site that has it. */
  private static Element way(Video video, PageContext page) {
    if (video.file().isEmpty()) {
      return Element.of("a")
          .set("href", Address.tidy(video.url()))
          .set("rel", "external noreferrer")
          .text(page.label("video.elsewhere", host(video.url())) + facts(video, "", page));
    }
    return Element.of("a")
        .set("href", href(video.file(), page))
        .set("download", "")
        .text(page.label("video.download") + facts(video, size(video, page), page));
  }

  /** Type, size and length of a video in brackets, as far as they are known. */
  private static String facts(Video video, String size, PageContext page) {
    List<String> known =
        Stream.of(
                video.file().isEmpty() ? "" : ending(video.file()).toUpperCase(Locale.ROOT),
                size,
                video.duration().isEmpty() ? "" : page.label("video.minutes", video.duration()))
            .filter(fact -> !fact.isEmpty())
            .toList();
    return known.isEmpty() ? "" : known.stream().collect(Collectors.joining(", ", " (", ")"));
  }

  private static String size(Video video, PageContext page) {
    Path file = page.site().narrative().folder().resolve("assets").resolve(video.file());
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try {
      long bytes = Files.size(file);
      Locale locale = Locale.forLanguageTag(page.version().language());
      return bytes < 1_000_000
          ? Math.max(1, Math.round(bytes / 1000.0)) + " KB"
          : String.format(locale, "%.1f MB", bytes / 1_000_000.0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String href(String file, PageContext page) {
    return page.way("assets/" + file);
  }

  private static String host(String url) {
    try {
      String host = URI.create(url).getHost();
      return host == null ? url : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return url;
    }
  }

  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
