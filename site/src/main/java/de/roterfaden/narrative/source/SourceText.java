package de.roterfaden.narrative.source;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Position;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The text of a file that an author wrote: UTF-8, with or without a byte order mark, its lines
 * ended by LF whatever they ended with on disk.
 *
 * @param file path relative to the narrative, with forward slashes
 * @param text the text, without a byte order mark
 */
public record SourceText(String file, String text) {

  /** Texts beyond this many bytes were not written by hand. */
  public static final int LIMIT = 5_000_000;

  private static final int LOOKED_AT = 4096;

  /** Stands where bytes were no UTF-8, or where the author wrote it. */
  private static final char REPLACEMENT = '\ufffd';

  private static final char DELETE = 0x7f;

  /**
   * Reads a file.
   *
   * @param path the file
   * @param file its path relative to the narrative
   * @param findings is told why there is no text: unreadable, too large, another encoding, or
   *     characters that no text has
   */
  public static Optional<SourceText> read(Path path, String file, Consumer<Finding> findings) {
    byte[] bytes;
    try {
      if (Files.size(path) > LIMIT) {
        findings.accept(
            Finding.error("narrative/too-large", Message.of("narrative.too-large", LIMIT / 1000000))
                .help(Message.of("narrative.too-large-help"))
                .at(file, Position.START));
        return Optional.empty();
      }
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      findings.accept(unreadable(file, e));
      return Optional.empty();
    }
    return decode(bytes, file, findings);
  }

  /** What to say of a file or folder that the computer does not give out. */
  public static Finding unreadable(String file, IOException reason) {
    return Finding.error(
            "narrative/unreadable",
            Message.of("narrative.unreadable", reason.getClass().getSimpleName()))
        .help(Message.of("narrative.unreadable-help"))
        .at(file, Position.START);
  }

  static Optional<SourceText> decode(byte[] bytes, String file, Consumer<Finding> findings) {
    String mark = byteOrderMark(bytes);
    if (mark.startsWith("UTF-16") || mark.startsWith("UTF-32")) {
      findings.accept(encoding(file, mark, Position.START));
      return Optional.empty();
    }
    int start = mark.isEmpty() ? 0 : 3;
    String quick = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
    if (quick.indexOf(REPLACEMENT) < 0) {
      return printable(new SourceText(file, withLineFeeds(quick)), bytes, findings);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    String text = withLineFeeds(out.flip().toString());
    if (result.isError()) {
      findings.accept(encoding(file, guess(bytes, "Windows-1252 (ANSI)"), end(text)));
      return Optional.empty();
    }
    return printable(new SourceText(file, text), bytes, findings);
  }

  private static Optional<SourceText> printable(
      SourceText source, byte[] bytes, Consumer<Finding> findings) {
    String text = source.text();
    // Single letters of an array are read faster than those of a string.
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char first = chars[i];
      if ((first >= ' ' && first < DELETE) || first == '\n') {
        continue;
      }
      int sign = text.codePointAt(i);
      if (StreamReader.isPrintable(sign)) {
        i += Character.charCount(sign) - 1;
        continue;
      }
      Position place = end(text.substring(0, i));
      String encoding = sign == 0 ? guess(bytes, "") : "";
      findings.accept(
          encoding.isEmpty()
              ? Finding.error(
                      "narrative/control-character",
                      Message.of("narrative.control-character", String.format("U+%04X", sign)))
                  .help(Message.of("narrative.control-character-help"))
                  .at(source.file(), Position.onLine(place.line(), place.column(), 1))
              : encoding(source.file(), encoding, place));
      return Optional.empty();
    }
    return Optional.of(source);
  }

  private static Finding encoding(String file, String encoding, Position position) {
    return Finding.error("narrative/encoding", Message.of("narrative.encoding", encoding))
        .help(Message.of("narrative.encoding-help"))
        .about(encoding)
        .at(file, position);
  }

  private static String byteOrderMark(byte[] b) {
    if (starts(b, 0xEF, 0xBB, 0xBF)) {
      return "UTF-8";
    }
    if (starts(b, 0xFF, 0xFE, 0, 0)) {
      return "UTF-32LE";
    }
    if (starts(b, 0, 0, 0xFE, 0xFF)) {
      return "UTF-32BE";
    }
    if (starts(b, 0xFF, 0xFE)) {
      return "UTF-16LE";
    }
    return starts(b, 0xFE, 0xFF) ? "UTF-16BE" : "";
  }

  private static boolean starts(byte[] bytes, int... wanted) {
    if (bytes.length < wanted.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if ((bytes[i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  /** Every second byte of a Latin text in UTF-16 is zero; texts in other encodings have none. */
  private static String guess(byte[] bytes, String otherwise) {
    int length = Math.min(bytes.length, LOOKED_AT);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0 && i % 2 == 0) {
        even++;
      } else if (bytes[i] == 0) {
        odd++;
      }
    }
    if (odd > length / 4 && even == 0) {
      return "UTF-16LE";
    }
    return even > length / 4 && odd == 0 ? "UTF-16BE" : otherwise;
  }

  private static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Position end(String text) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    return Position.onLine(line, text.length() - text.lastIndexOf('\n'), 0);
  }
}
