package de.roterfaden.serve;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

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
   * Waits for notices, but not for ever.
   *
   * @return the folders in which something has happened, none if the time is over; absent if
   *     notices cannot be relied on any longer, since some were lost
   */
  Optional<Set<Path>> await(Duration atMost) throws InterruptedException;
}
