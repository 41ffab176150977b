package de.roterfaden.bake.pictures;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Makes pictures fit to be published. Whatever the bytes are, there is an answer and no exception.
 *
 * <pre>{@code
 * CleanPicture picture = PictureCleaner.clean("content/kapitel/seilerei/werkstor.svg", bytes);
 * if (picture.isUsable()) {
 *   Files.write(target, picture.bytes());
 * }
 * }</pre>
 *
 * The same bytes give the same result, and cleaning twice is the same as cleaning once.
 */
public final class PictureCleaner {

  /** Above this many bytes a photo is slow on an old phone: two megabytes. */
  static final int HEAVY = 2_000_000;

  /** More bytes than this are not looked at: 50 megabytes. */
  static final int MAXIMUM = 50_000_000;

  /** More pixels than this are too much for browsers of phones: a hundred million. */
  static final int MOST_PIXELS = 100_000_000;

  private static final List<String> ENDINGS =
      List.of(
          "svg", "svgz", "jpg", "jpeg", "png", "webp", "gif", "avif", "heic", "bmp", "tif", "tiff");

  private PictureCleaner() {}

  /** Whether a file is a picture by its name, and so has to go through here. */
  public static boolean isPicture(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(ending -> lower.endsWith("." + ending));
  }

  /**
   * Cleans a picture.
   *
   * @param name path of the file relative to the narrative, for the findings
   * @param bytes its content
   */
  public static CleanPicture clean(String name, byte[] bytes) {
    if (bytes.length > MAXIMUM) {
      return unusable(name, PictureFormat.UNKNOWN, "pictures.too-big", Position.START);
    }
    PictureFormat format = PictureFormat.of(bytes);
    CleanPicture cleaned =
        switch (format) {
          case SVG -> SvgCleaner.clean(name, bytes);
          case UNKNOWN -> unusable(name, format, "pictures.unknown-format", Position.START);
          default -> raster(name, format, bytes);
        };
    if (!cleaned.isUsable() || format.isEndingOf(name)) {
      return cleaned;
    }
    return misnamed(cleaned, name);
  }

  /** Cleans a picture of pixels. */
  static CleanPicture raster(String name, PictureFormat format, byte[] bytes) {
    List<Finding> findings = new ArrayList<>();
    try {
      Raster raster =
          switch (format) {
            case JPEG -> JpegCleaner.clean(bytes);
            case PNG -> PngCleaner.clean(bytes);
            case WEBP -> WebpCleaner.clean(bytes);
            case GIF -> GifCleaner.clean(bytes);
            default -> throw new DamagedPicture();
          };
      if ((long) raster.width() * raster.height() > MOST_PIXELS) {
        return unusable(
            name,
            format,
            "pictures.too-many-pixels",
            Position.START,
            raster.width(),
            raster.height());
      }
      if (raster.cutOff()) {
        findings.add(
            finding(Finding.warning("pictures/cut-off", of("pictures.cut-off", name)), name));
      }
      if (raster.content().length() > HEAVY) {
        findings.add(heavy(name, raster.content().length()));
      }
      return new CleanPicture(
          raster.content(), format, raster.shownWidth(), raster.shownHeight(), findings);
    } catch (DamagedPicture e) {
      return unusable(name, format, "pictures.damaged", Position.START);
    }
  }

  /** An answer for a picture that cannot be published. */
  static CleanPicture unusable(
      String name, PictureFormat format, String key, Position position, Object... more) {
    Finding finding =
        Finding.error(key.replace('.', '/'), of(key, name, more))
            .help(Message.of(key + ".help"))
            .at(name, position);
    return new CleanPicture(CleanPicture.Bytes.NONE, format, 0, 0, List.of(finding));
  }

  /** A file name that lies: a browser may refuse the picture. */
  private static CleanPicture misnamed(CleanPicture picture, String name) {
    boolean drawing = picture.format() == PictureFormat.SVG || PictureFormat.SVG.isEndingOf(name);
    if (drawing) {
      return unusable(
          name, picture.format(), "pictures.wrong-ending", Position.START, picture.format().name());
    }
    List<Finding> findings = new ArrayList<>(picture.findings());
    findings.add(
        finding(
            Finding.warning(
                "pictures/wrong-ending",
                of("pictures.wrong-ending", name, picture.format().name())),
            name));
    return new CleanPicture(
        picture.content(), picture.format(), picture.width(), picture.height(), findings);
  }

  private static Finding heavy(String name, int bytes) {
    double megabytes = Math.round(bytes / 100_000.0) / 10.0;
    return finding(Finding.warning("pictures/heavy", of("pictures.heavy", name, megabytes)), name);
  }

  private static Finding finding(Finding finding, String name) {
    return finding.help(Message.of(finding.message().key() + ".help")).at(name, Position.START);
  }

  private static Message of(String key, String name, Object... more) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(name.substring(name.lastIndexOf('/') + 1));
    arguments.addAll(List.of(more));
    return new Message(key, arguments);
  }
}
