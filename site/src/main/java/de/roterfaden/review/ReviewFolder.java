package de.roterfaden.review;

import de.roterfaden.narrative.review.Entry;
import de.roterfaden.narrative.review.EventLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * The {@code review} folder of a narrative on the disk. A file is there whole or not at all: it is
 * written beside its place, brought to the drive, and moved. An event comes before the files that
 * can be made from it again, so that after a power failure at any moment the log is whole and
 * repeating the step completes it.
 */
class ReviewFolder {

  private static final String UNFINISHED = ".unfinished-";

  private final Path narrative;

  ReviewFolder(Path narrative) {
    this.narrative = narrative;
  }

  /** Path of the folder in a narrative. */
  static final String NAME = "review";

  Path path() {
    return narrative.resolve(NAME);
  }

  EventLog log() throws IOException {
    return EventLog.read(narrative);
  }

  /** Does what a step says. */
  void carryOut(Step step) throws IOException {
    for (Entry entry : step.entries()) {
      write(
          narrative.resolve(EventLog.FOLDER).resolve(entry.fileName()),
          entry.json().getBytes(StandardCharsets.UTF_8));
    }
    for (Map.Entry<String, byte[]> file : step.files().entrySet()) {
      write(path().resolve(file.getKey()), file.getValue());
    }
    for (String file : step.removed()) {
      delete(path().resolve(file));
    }
  }

  /** Puts a file in its place at once. */
  void write(Path file, byte[] content) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new FileAlreadyExistsException(file.toString());
    }
    Files.createDirectories(folder);
    Path unfinished = folder.resolve(UNFINISHED + file.getFileName());
    try (FileChannel channel =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes a file away if it is there. */
  void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }
}
