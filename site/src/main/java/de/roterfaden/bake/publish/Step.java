package de.roterfaden.bake.publish;

/** One change to the folder of a site. Each can be done or undone again after an interruption. */
sealed interface Step {

  /** Path in the site, with forward slashes. */
  String path();

  /** A step that brings a file of the new site. */
  sealed interface Put extends Step {

    /** SHA-256 of the new content, in hexadecimal digits. */
    String hash();
  }

  /** A file where there was none. */
  record Add(String path, String hash) implements Put {}

  /** A file in the place of another of exactly the same name. */
  record Replace(String path, String hash) implements Put {}

  /** A file goes. */
  record Drop(String path) implements Step {}
}
