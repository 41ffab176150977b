package de.roterfaden.bake.pictures;

import de.roterfaden.finding.Position;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.Location;

/** The characters of an XML file, and where in it tags begin. */
final class XmlText {

  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private static final Pattern OLD_LINE_END = Pattern.compile("\r(?!\n)");

  private final String text;
  private final int[] lineStarts;

  private XmlText(String text) {
    this.text = text;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  /**
   * Decodes a file as its byte order mark or its declaration says, else as UTF-8.
   *
   * @throws CharacterCodingException if it is not what it says
   */
  static XmlText decode(byte[] bytes) throws CharacterCodingException {
    String text = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
    return new XmlText(OLD_LINE_END.matcher(unmarked).replaceAll("\n"));
  }

  String text() {
    return text;
  }

  /** Where the tag begins that ends at a location. Attributes have no {@code <} in them. */
  Position tagBefore(Location end) {
    int line = Math.min(Math.max(end.getLineNumber(), 1), lineStarts.length);
    int start = text.lastIndexOf('<', lineStarts[line - 1] + end.getColumnNumber() - 2);
    while (line > 1 && lineStarts[line - 1] > start) {
      line--;
    }
    int column = Math.max(0, start - lineStarts[line - 1]) + 1;
    return new Position(line, column, line, column);
  }

  private static Charset charset(byte[] bytes) throws CharacterCodingException {
    if (PictureFormat.startsWith(bytes, 0, "\u00fe\u00ff")
        || PictureFormat.startsWith(bytes, 0, "\u00ff\u00fe")) {
      return StandardCharsets.UTF_16;
    }
    Matcher declared =
        DECLARED.matcher(
            new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(declared.group(1));
    } catch (IllegalArgumentException e) {
      throw new CharacterCodingException();
    }
  }
}
