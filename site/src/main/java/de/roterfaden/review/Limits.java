package de.roterfaden.review;

/** How much a reply may hold; the same for all groups. Lengths in UTF-16 units. */
final class Limits {

  /** The largest file that is taken in, in bytes. */
  static final int FILE = 5_000_000;

  /** The longest reason or proposed wording. */
  static final int TEXT = 6_000;

  /** The longest minority opinion. */
  static final int MINORITY = 3_000;

  /** The longest contribution. */
  static final int CONTRIBUTION = 10_000;

  /** The most contributions in a reply. */
  static final int CONTRIBUTIONS = 30;

  /** The most positions in a reply. */
  static final int POSITIONS = 1_000;

  private Limits() {}
}
