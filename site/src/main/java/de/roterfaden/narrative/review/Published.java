package de.roterfaden.narrative.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an edition may see of a review, as files: for the folder that another program bakes. The
 * events keep the names that their hashes gave them; the hashes do not fit any more where something
 * was left out.
 */
public final class Published {

  private static final String FOLDER = "review/published";

  private Published() {}

  /** Writes a review that has been made visible to an edition. */
  public static void write(Review review, Path narrative) throws IOException {
    int number = 0;
    for (Entry entry : review.entries()) {
      number++;
      Path file =
          narrative
              .resolve(FOLDER)
              .resolve(String.format("%05d-%s%s", number, entry.hash(), EventJson.SUFFIX));
      Files.createDirectories(narrative.resolve(FOLDER));
      Files.writeString(file, entry.json());
    }
  }

  /** Reads what {@link #write} has written; a review without events if there is nothing. */
  public static Review read(Path narrative) throws IOException {
    Path folder = narrative.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return Review.NONE;
    }
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = String.valueOf(file.getFileName());
        Entry entry = EventJson.read(Files.readString(file));
        String hash = name.substring(name.indexOf('-') + 1, name.length() - 5);
        entries.add(new Entry(hash, entry.after(), entry.event()));
      }
    } catch (UnreadableEvent e) {
      throw new IOException(e);
    }
    return Review.of(entries);
  }
}
