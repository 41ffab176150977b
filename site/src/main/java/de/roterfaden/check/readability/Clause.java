package de.roterfaden.check.readability;

/**
 * A stretch of a German sentence between two signs.
 *
 * @param kind what it is
 * @param from index of its first token
 * @param opener index of the conjunction or pronoun that opens a subordinate clause; else {@code
 *     from}
 * @param to index behind its last token: that of the sign which ends it
 * @param hasVerb whether it surely has a finite verb of its own
 */
record Clause(Kind kind, int from, int opener, int to, boolean hasVerb) {

  /** What a stretch is. */
  enum Kind {
    /** A main clause or a part of one. */
    MAIN,
    /** Opened by a conjunction: "weil es regnet". */
    CONJUNCTION,
    /** Opened by a relative pronoun: "die am Fluss liegt". */
    RELATIVE,
    /** An indirect question: "was das kostet". */
    QUESTION,
    /** An infinitive with "um … zu", "ohne … zu". */
    INFINITIVE
  }

  boolean isSubordinate() {
    return kind != Kind.MAIN;
  }
}
