package de.roterfaden.check.accessibility;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks the object and reference streams of a PDF file for a trial, which a reader must unpack to
 * see anything: a few hundred bytes may become gigabytes (ISO 32000-1, 7.5.7 and 7.5.8).
 */
final class PdfPacking {

  /** What one stream may become. */
  private static final long LARGEST_STREAM = 64L << 20;

  /** What all of them may become. */
  private static final long LARGEST_SUM = 256L << 20;

  /** How far a dictionary reaches back from its stream at most. */
  private static final int DICTIONARY = 4096;

  /** More streams than any brochure has. */
  private static final int MOST_STREAMS = 200_000;

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

  private static final Pattern STRUCTURE = Pattern.compile("/Type\\s*/(?:ObjStm|XRef)\\b");

  private static final Pattern FILTER = Pattern.compile("/Filter\\s*(/\\w+|\\[[^\\]]*\\]|\\d+)");

  private PdfPacking() {}

  /** Whether the streams stay within bounds and are packed as usual. */
  static boolean isSound(byte[] file) {
    long sum = 0;
    int streams = 0;
    for (int at = find(file, 0); at >= 0; at = find(file, at + STREAM.length)) {
      if (++streams > MOST_STREAMS) {
        return false;
      }
      String dictionary = dictionary(file, at);
      if (STRUCTURE.matcher(dictionary).find()) {
        Matcher filter = FILTER.matcher(dictionary);
        if (filter.find()) {
          String name = filter.group(1).replaceAll("[\\[\\]\\s]", "");
          if (!name.equals("/FlateDecode") && !name.equals("/Fl") && !name.isEmpty()) {
            return false;
          }
          long size = unpacked(file, begin(file, at));
          sum += size;
          if (size > LARGEST_STREAM || sum > LARGEST_SUM) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /** Where the word {@code stream} next stands, not as the end of {@code endstream}; or -1. */
  private static int find(byte[] file, int from) {
    for (int at = from; at <= file.length - STREAM.length; at++) {
      if (file[at] == 's' && isStream(file, at) && (at == 0 || file[at - 1] != 'd')) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isStream(byte[] file, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (file[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private static String dictionary(byte[] file, int end) {
    int from = Math.max(0, end - DICTIONARY);
    String before = new String(file, from, end - from, StandardCharsets.ISO_8859_1);
    return before.substring(Math.max(0, before.lastIndexOf(" obj")));
  }

  private static int begin(byte[] file, int at) {
    int begin = at + STREAM.length;
    if (begin < file.length && file[begin] == '\r') {
      begin++;
    }
    return begin < file.length && file[begin] == '\n' ? begin + 1 : begin;
  }

  /** How much a packed stream becomes, at most a little more than the limit. */
  private static long unpacked(byte[] file, int from) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, from, file.length - from);
      byte[] buffer = new byte[1 << 16];
      long size = 0;
      while (!inflater.finished() && size <= LARGEST_STREAM) {
        int got = inflater.inflate(buffer);
        if (got == 0) {
          break;
        }
        size += got;
      }
      return size;
    } catch (DataFormatException e) {
      // Encrypted, or broken: the reader will say so.
      return 0;
    } finally {
      inflater.end();
    }
  }
}
