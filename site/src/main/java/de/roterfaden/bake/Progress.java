package de.roterfaden.bake;

/**
 * Is told how far a build has come. Calls may come from several threads. Whoever wants a build no
 * longer throws a {@link java.util.concurrent.CancellationException}: then nothing is published,
 * and the build ends with that exception.
 */
public interface Progress {

  /** Tells nobody. */
  Progress SILENT = (step, done, total) -> {};

  /**
   * Some of a step is done.
   *
   * @param step which step
   * @param done how much of it, from 0
   * @param total how much there is; 0 if that is not known
   */
  void tell(Step step, int done, int total);

  /** The steps of a build, in their order. */
  enum Step {
    READ,
    COMPILE,
    RENDER,
    PUBLISH
  }
}
