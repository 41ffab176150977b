package de.roterfaden.markup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes addresses apart and writes them so that every browser reads them alike. */
public final class Address {

  private static final String PATH_CHARACTERS = "-._~!$&'()*+,;=@/";

  private Address() {}

  /**
   * The scheme that a browser would see, in lower case: it passes over white space and control
   * characters, so {@code java script:} with a tab inside is {@code javascript}.
   */
  public static Optional<String> scheme(String written) {
    String seen = visible(written);
    int colon = seen.indexOf(':');
    if (colon < 1 || !isLetter(seen.charAt(0))) {
      return Optional.empty();
    }
    for (int i = 1; i < colon; i++) {
      char c = seen.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.') {
        return Optional.empty();
      }
    }
    return Optional.of(seen.substring(0, colon).toLowerCase(java.util.Locale.ROOT));
  }

  /** The address without white space, control and invisible characters. */
  public static String visible(String written) {
    StringBuilder seen = new StringBuilder(written.length());
    written
        .codePoints()
        .filter(
            c ->
                !Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT)
        .forEach(seen::appendCodePoint);
    return seen.toString();
  }

  /**
   * The folder or file that a path leads to, as seen from a folder.
   *
   * @param folder folder below the root, without slashes at its ends
   * @param path path, relative or with a slash at its start
   * @return path below the root without slashes at its ends; nothing if it leads out of the root
   */
  public static Optional<String> follow(String folder, String path) {
    List<String> way = new ArrayList<>();
    if (!path.startsWith("/") && !folder.isEmpty()) {
      way.addAll(List.of(folder.split("/")));
    }
    for (String step : path.split("/", -1)) {
      if (step.equals("..")) {
        if (way.isEmpty()) {
          return Optional.empty();
        }
        way.remove(way.size() - 1);
      } else if (!step.isEmpty() && !step.equals(".")) {
        way.add(step);
      }
    }
    return Optional.of(String.join("/", way));
  }

  /** Percent signs turned back into letters; what is no valid escape stays. */
  public static String decode(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] written = path.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < written.length; i++) {
      int high = i + 2 < written.length ? Character.digit(written[i + 1], 16) : -1;
      int low = i + 2 < written.length ? Character.digit(written[i + 2], 16) : -1;
      if (written[i] == '%' && high >= 0 && low >= 0) {
        bytes.write(high * 16 + low);
        i += 2;
      } else {
        bytes.write(written[i]);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** A path as it stands in an address. */
  static String encode(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (isLetter(c) || (c >= '0' && c <= '9') || PATH_CHARACTERS.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return out.toString();
  }

  /** A path as it stands in a {@code srcset}, whose addresses have commas between them. */
  public static String encodeInSet(String path) {
    return encode(path).replace(",", "%2C");
  }

  /** A whole address of elsewhere, with what may not stand in one escaped. */
  static String tidy(String address) {
    StringBuilder out = new StringBuilder();
    address
        .codePoints()
        .forEach(
            c -> {
              boolean plain = c > ' ' && !Character.isISOControl(c) && "\"<>\\^`{|}".indexOf(c) < 0;
              if (plain) {
                out.appendCodePoint(c);
              } else {
                out.append('%').append(hex(c >> 4 & 15)).append(hex(c & 15));
              }
            });
    return out.toString();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }

  /**
   * A telephone number as a link's address, {@code tel:+492214710100}: German numbers get their
   * country, so that phones abroad can dial them too.
   *
   * @param number the number as people write it
   * @return the address; "" without a number
   */
  public static String telephone(String number) {
    String digits = number.replaceAll("[^0-9+]", "");
    if (digits.startsWith("00")) {
      digits = "+" + digits.substring(2);
    } else if (digits.startsWith("0")) {
      digits = "+49" + digits.substring(1);
    }
    return digits.isEmpty() ? "" : "tel:" + digits;
  }
}
