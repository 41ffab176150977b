package de.roterfaden.serve;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** From the path of an address to a file of the site, and to no other. */
final class SitePath {

  private SitePath() {}

  /**
   * The file or folder that an address means.
   *
   * @param root folder of the site
   * @param rawPath path as it was asked for, still encoded
   * @return absent if there is none, if it is hidden, or if it does not lie in the site
   */
  static Optional<Path> find(Path root, String rawPath) throws IOException {
    Optional<String> path = decode(rawPath);
    if (path.isEmpty() || !isPlain(path.get()) || !Files.isDirectory(root)) {
      return Optional.empty();
    }
    Path file = root.resolve(path.get().substring(1));
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Path real = file.toRealPath();
    return real.startsWith(root.toRealPath()) ? Optional.of(real) : Optional.empty();
  }

  /** Whether a decoded path names only visible things from the top down. */
  private static boolean isPlain(String path) {
    if (!path.startsWith("/")
        || path.startsWith("//")
        || path.indexOf('\\') >= 0
        || path.indexOf(':') >= 0
        || path.chars().anyMatch(Character::isISOControl)) {
      return false;
    }
    for (String name : path.substring(1).split("/", -1)) {
      if (name.startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  /** Undoes percent-encoding, once; absent if it is broken. */
  private static Optional<String> decode(String raw) {
    byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
    ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        decoded.put(bytes[i]);
        continue;
      }
      int high = i + 2 <= bytes.length - 1 ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 <= bytes.length - 1 ? Character.digit(bytes[i + 2], 16) : -1;
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      decoded.put((byte) (high << 4 | low));
      i += 2;
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
