package de.roterfaden.bake.pictures;

import de.roterfaden.finding.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A picture that may be published, or the reason why it may not.
 *
 * @param content the file as it is to be published; empty if the picture cannot be used, and then
 *     one of the findings is an error
 * @param format what it is in truth, whatever its name says
 * @param width width in pixels, or in SVG units, as it is shown (after turning it upright); 0 if
 *     unknown
 * @param height height, as {@code width}
 * @param findings what was removed that an author should know of, and what is wrong
 */
public record CleanPicture(
    Bytes content, PictureFormat format, int width, int height, List<Finding> findings) {

  public CleanPicture {
    findings = List.copyOf(findings);
  }

  /** The file as it is to be published; empty if the picture cannot be used. */
  public byte[] bytes() {
    return content.copy();
  }

  /** Whether there is something to publish. */
  public boolean isUsable() {
    return content.length() > 0;
  }

  /** Bytes that nobody changes, with an equality of content. */
  public static final class Bytes {

    static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] bytes;

    Bytes(byte[] bytes) {
      this.bytes = Objects.requireNonNull(bytes);
    }

    public int length() {
      return bytes.length;
    }

    byte[] copy() {
      return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return bytes.length + " bytes";
    }
  }
}
