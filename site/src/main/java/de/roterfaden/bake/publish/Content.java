package de.roterfaden.bake.publish;

import de.roterfaden.finding.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** SHA-256 of files and bytes. */
final class Content {

  /** Up to so many bytes a file is read in one go. */
  private static final int AT_ONCE = 1 << 20;

  private Content() {}

  static String hash(Path file) throws IOException {
    if (Files.size(file) <= AT_ONCE) {
      return hash(Files.readAllBytes(file));
    }
    MessageDigest digest = Sha256.begin();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static String hash(byte[] bytes) {
    return Sha256.hex(bytes);
  }
}
