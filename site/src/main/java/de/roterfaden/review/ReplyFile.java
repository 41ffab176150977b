package de.roterfaden.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that came back, of whatever type; its content decides, not its name. */
final class ReplyFile {

  private ReplyFile() {}

  /**
   * Reads a file.
   *
   * @throws UnreadableReply if it is too large, of no known type, or broken
   */
  static Incoming read(Path file) throws IOException, UnreadableReply {
    if (!Files.isRegularFile(file)) {
      throw new UnreadableReply("no-file", file.toString());
    }
    if (Files.size(file) > Limits.FILE) {
      throw new UnreadableReply("too-large", Limits.FILE / 1_000_000);
    }
    return read(Files.readAllBytes(file));
  }

  static Incoming read(byte[] bytes) throws UnreadableReply {
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      return DocxForm.read(bytes);
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableReply(isOldWord(bytes) ? "old-word" : "not-utf-8");
    }
    String begin = text.startsWith("\ufeff") ? text.substring(1) : text;
    begin = begin.stripLeading();
    if (begin.isEmpty()) {
      throw new UnreadableReply("empty");
    }
    if (begin.startsWith("{") || begin.startsWith("[")) {
      return JsonReply.read(begin);
    }
    if (begin.startsWith("<")) {
      throw new UnreadableReply("html-itself");
    }
    return CsvForm.read(text);
  }

  /** The first bytes of what word processors wrote before 2007. */
  private static boolean isOldWord(byte[] bytes) {
    return bytes.length > 3 && (bytes[0] & 0xff) == 0xd0 && (bytes[1] & 0xff) == 0xcf;
  }
}
