package de.roterfaden.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The system's word that something has happened in a folder. */
interface Notices extends Closeable {

  /**
   * Asks for notices of a folder, not of those in it; asking twice does nothing.
   *
   * @throws java.nio.file.NoSuchFileException if the folder has gone meanwhile
   * @throws IOException if the system watches no more folders for us
   */
  void askFor(Path folder) throws IOException;

  /**
   * Waits for a notice, but not for ever.
   *
   * @return whether notices can be relied on any longer; false if some were lost
   */
  boolean await(Duration atMost) throws InterruptedException;
}
