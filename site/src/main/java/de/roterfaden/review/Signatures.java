package de.roterfaden.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Position;
import de.roterfaden.narrative.review.EventLog;
import de.roterfaden.narrative.review.TextHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Signatures of the log's heads with Ed25519 (RFC 8032) from the JDK. A signature proves that
 * whoever holds the key knew these heads, and so everything before them. It does not prove who
 * holds the key or when: that takes somebody who knows the key's fingerprint, and who kept the
 * signature.
 */
final class Signatures {

  static final String FOLDER = "signatures";

  private static final String ALGORITHM = "Ed25519";
  private static final String SUFFIX = ".sig.json";
  private static final int LARGEST = 100_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Signatures() {}

  /** A new key: the file for whoever signs, and the fingerprint for everybody. */
  record NewKey(String file, String fingerprint) {}

  static NewKey newKey() {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      ObjectNode key = JSON.createObjectNode();
      key.put("private", base64(pair.getPrivate().getEncoded()));
      key.put("public", base64(pair.getPublic().getEncoded()));
      return new NewKey(
          JSON.writerWithDefaultPrettyPrinter().writeValueAsString(key) + "\n",
          TextHash.of(pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("Every Java since 15 knows Ed25519", e);
    }
  }

  /**
   * Signs heads.
   *
   * @param key content of a file that {@link #newKey} made
   * @param heads heads of the log
   * @return name and content of the signature's file
   * @throws GeneralSecurityException if the key is none
   */
  static Map.Entry<String, byte[]> sign(String key, List<String> heads)
      throws GeneralSecurityException, IOException {
    JsonNode read = JSON.readTree(key);
    byte[] open = bytes(read.path("public").asText());
    PrivateKey secret =
        KeyFactory.getInstance(ALGORITHM)
            .generatePrivate(new PKCS8EncodedKeySpec(bytes(read.path("private").asText())));
    Signature signature = Signature.getInstance(ALGORITHM);
    signature.initSign(secret);
    signature.update(message(heads));
    ObjectNode file = JSON.createObjectNode();
    heads.forEach(file.putArray("heads")::add);
    file.put("public", base64(open));
    file.put("signature", base64(signature.sign()));
    String name =
        TextHash.of(message(heads)).substring(0, 16)
            + "-"
            + TextHash.of(open).substring(0, 16)
            + SUFFIX;
    return Map.entry(
        FOLDER + "/" + name,
        (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  /** What is wrong with the signatures, and whose are right. */
  static List<Finding> verify(Path review, EventLog log) throws IOException {
    Path folder = review.resolve(FOLDER);
    List<Finding> findings = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return findings;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        findings.add(
            judge(file, log)
                .at(ReviewFolder.NAME + "/" + FOLDER + "/" + file.getFileName(), Position.START));
      }
    }
    return findings;
  }

  private static Finding judge(Path file, EventLog log) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (Files.size(file) > LARGEST) {
      return Problem.error("signature-broken", name);
    }
    try {
      JsonNode read = JSON.readTree(Files.readString(file));
      List<String> heads = new ArrayList<>();
      read.path("heads").forEach(head -> heads.add(head.asText()));
      byte[] open = bytes(read.path("public").asText());
      PublicKey key =
          KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(open));
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initVerify(key);
      signature.update(message(heads));
      if (!signature.verify(bytes(read.path("signature").asText()))) {
        return Problem.error("signature-wrong", name);
      }
      return heads.stream().allMatch(head -> log.find(head).isPresent())
          ? Problem.info("signature-right", TextHash.of(open))
          : Problem.error("signature-unknown-heads", name);
    } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
      return Problem.error("signature-broken", name);
    }
  }

  private static byte[] message(List<String> heads) {
    return ("roter-faden review heads\n" + String.join("\n", heads.stream().sorted().toList()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static byte[] bytes(String text) {
    return Base64.getDecoder().decode(text);
  }
}
