package de.roterfaden.bake;

import de.roterfaden.bake.publish.Publisher;
import de.roterfaden.finding.Message;
import de.roterfaden.narrative.Fingerprint;
import de.roterfaden.narrative.source.Stamp;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a finished build was made of and what it has made, kept in {@code .faden/} of the narrative:
 * if all of it is still the same, the next run of the program has nothing to do, and otherwise just
 * what has changed. The input is known by fingerprints, the published files by what one sees
 * without reading them, and so are the program and the day, on which it depends what groups may say
 * before an election. What cannot be read counts as another build.
 */
final class BuildRecord {

  private static final int FORMAT = 3;

  private final BuildRequest request;
  private final String program;
  private final Path file;

  /** What went into the build, as it was before the build began. */
  private final BuildInput input;

  /** Whether the last build had the same input. */
  private final boolean like;

  /** What the last build has kept; null if there is nothing of use. */
  private final @Nullable Kept kept;

  private BuildRecord(BuildRequest request, String program, BuildInput input) throws IOException {
    this.request = request;
    this.program = program;
    this.input = input;
    this.file = request.narrative().resolve(".faden").resolve("built-" + request.edition().id());
    this.kept = kept();
    this.like = kept != null && kept.input().equals(input.prints());
    if (!like) {
      input.readDoubtful();
    }
  }

  /**
   * What a build has kept.
   *
   * @param quiet whether it had nothing to tell but notes
   * @param input what went into it
   * @param pages how many pages it has made, by their versions
   * @param notes what it has told beside findings
   * @param looks what the published files and the marker of their folder look like, by their paths
   * @param rest what is needed of the site that was published, if it has to be built again
   */
  private record Kept(
      boolean quiet,
      Map<String, String> input,
      Map<String, Integer> pages,
      List<Message> notes,
      Map<String, String> looks,
      DataInputStream rest) {}

  /**
   * A record for a build that is about to begin.
   *
   * @param program what tells this program from others; "" if nobody knows, and nothing is kept
   * @return nothing if no record can be kept of such a build
   */
  static Optional<BuildRecord> of(BuildRequest request, String program) {
    if (program.isEmpty() || request.teamPage().isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BuildRecord(request, program, BuildInput.of(request)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * What the last build said, if this one would do the same.
   *
   * @param begin when this build began, in nanoseconds
   */
  Optional<BuildResult> repeated(long begin) {
    if (kept == null || !like || !kept.quiet() || Publisher.isInterrupted(request.site())) {
      return Optional.empty();
    }
    for (Map.Entry<String, String> published : kept.looks().entrySet()) {
      if (!published.getValue().equals(look(published.getKey()))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        BuildResult.unchanged(
            request.site(), kept.pages(), kept.looks().size() - 1, kept.notes(), begin));
  }

  /** What the last build has published; nothing if nobody knows. To be asked for once. */
  Optional<LastSite> last() {
    if (kept == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(RecordedSite.read(request.site(), kept.looks(), kept.rest()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private @Nullable Kept kept() {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    try {
      DataInputStream in = open();
      if (in.readInt() != FORMAT || !in.readUTF().equals(key())) {
        return null;
      }
      boolean quiet = in.readBoolean();
      Map<String, String> made = RecordFormat.texts(in);
      Map<String, Integer> pages = new LinkedHashMap<>();
      RecordFormat.texts(in).forEach((label, count) -> pages.put(label, Integer.valueOf(count)));
      List<Message> notes = RecordFormat.messages(in);
      Map<String, String> looks = RecordFormat.texts(in);
      return new Kept(quiet, made, pages, notes, looks, in);
    } catch (IOException | NumberFormatException e) {
      return null;
    }
  }

  /** What the file says behind its fingerprint, if that fits. */
  private DataInputStream open() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(whole));
    String print = in.readUTF();
    byte[] content = in.readAllBytes();
    if (!Fingerprint.of(content).equals(print)) {
      throw new IOException("somebody has changed the record");
    }
    return new DataInputStream(new ByteArrayInputStream(content));
  }

  /**
   * Keeps a build that has ended well. One that has not published anything leaves the record of the
   * last as it is.
   *
   * @param memory what the build remembers
   */
  void keep(BuildResult result, SiteMemory memory) {
    Optional<SiteMemory.Last> last = memory.published();
    if (!result.published() || last.isEmpty()) {
      return;
    }
    try {
      Files.deleteIfExists(file);
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      write(result, last.get(), new DataOutputStream(content));
      // After the files have been read for it: only then one knows that they stayed as they were.
      if (!input.isStillThere()) {
        return;
      }
      Path draft = file.resolveSibling(file.getFileName() + ".draft");
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(draft))) {
        out.writeUTF(Fingerprint.of(content.toByteArray()));
        content.writeTo(out);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      // Then the next build does everything.
      return;
    }
  }

  private void write(BuildResult result, SiteMemory.Last last, DataOutputStream out)
      throws IOException {
    out.writeInt(FORMAT);
    out.writeUTF(key());
    out.writeBoolean(result.findings().isEmpty());
    RecordFormat.putTexts(input.prints(), out);
    Map<String, String> pages = new LinkedHashMap<>();
    result.pages().forEach((label, count) -> pages.put(label, count.toString()));
    RecordFormat.putTexts(pages, out);
    RecordFormat.putMessages(result.notes(), out);
    Map<String, String> looks = new TreeMap<>();
    last.stamps().forEach((path, stamp) -> looks.put(path, RecordedSite.look(stamp)));
    looks.put(Publisher.MARKER, look(Publisher.MARKER));
    RecordFormat.putTexts(looks, out);
    RecordedSite.write(last, out);
  }

  /** What the build depends on besides files. */
  private String key() {
    return String.join(
        "\n",
        program,
        request.edition().id(),
        request.site().toAbsolutePath().normalize().toString(),
        request.theme(),
        request.baseUrl(),
        LocalDate.now(ZoneId.systemDefault()).toString());
  }

  private String look(String path) {
    return RecordedSite.look(Stamp.of(request.site().resolve(path)));
  }
}
