package de.roterfaden.narrative.review;

import java.util.Optional;

/**
 * Refers to a position or contribution: hash of the reply, a slash, and the id of the point or the
 * number of the contribution.
 *
 * @param reply hash of the reply
 * @param part id of the point, or number of the contribution
 */
public record Ref(String reply, String part) {

  /** Reads a reference as it is written; nothing if it is none. */
  public static Optional<Ref> parse(String written) {
    int slash = written.indexOf('/');
    return slash == TextHash.DIGITS && TextHash.isHash(written.substring(0, slash))
        ? Optional.of(new Ref(written.substring(0, slash), written.substring(slash + 1)))
        : Optional.empty();
  }

  /** As people name it: the first digits of the hash are enough. */
  public String brief() {
    return TextHash.brief(reply) + "/" + part;
  }

  @Override
  public String toString() {
    return reply + "/" + part;
  }
}
