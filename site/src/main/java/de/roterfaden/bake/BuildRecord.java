package de.roterfaden.bake;

import de.roterfaden.bake.publish.Publisher;
import de.roterfaden.finding.Message;
import de.roterfaden.narrative.source.Stamp;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What a finished build was made of and what it has made, kept in {@code .faden/} of the narrative:
 * if all of it is still the same, the next run of the program has nothing to do. The input is known
 * by length and check sums, the published files by what one sees without reading them, and so are
 * the program and the day, on which it depends what groups may say before an election. Only a build
 * that had nothing to tell is kept. What cannot be read counts as another build.
 */
final class BuildRecord {

  private static final int FORMAT = 2;

  /** Folders of a narrative from which a site is made, beside {@code narrative.yml}. */
  private static final List<String> FOLDERS =
      List.of("content", "data", "assets", "review", "approvals", "theme");

  private final BuildRequest request;
  private final String program;
  private final Path file;

  /** What went into the build, as it was before the build began. */
  private final Map<String, String> input;

  private BuildRecord(BuildRequest request, String program, Map<String, String> input) {
    this.request = request;
    this.program = program;
    this.input = input;
    this.file = request.narrative().resolve(".faden").resolve("built-" + request.edition().id());
  }

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
      return Optional.of(new BuildRecord(request, program, input(request)));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  /**
   * What the last build said, if this one would do the same.
   *
   * @param begin when this build began, in nanoseconds
   */
  Optional<BuildResult> repeated(long begin) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        || Publisher.isInterrupted(request.site())) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != FORMAT || !in.readUTF().equals(key()) || !texts(in).equals(input)) {
        return Optional.empty();
      }
      Map<String, Integer> pages = new LinkedHashMap<>();
      texts(in).forEach((label, count) -> pages.put(label, Integer.valueOf(count)));
      List<Message> notes = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        notes.add(message(in));
      }
      int files = in.readInt();
      for (int i = 0; i < files; i++) {
        if (!in.readUTF().equals(look(request.site().resolve(in.readUTF())))) {
          return Optional.empty();
        }
      }
      return Optional.of(BuildResult.unchanged(request.site(), pages, files - 1, notes, begin));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /**
   * Keeps a build that has ended well.
   *
   * @param files paths of all files that are published
   */
  void keep(BuildResult result, Iterable<String> files) {
    try {
      Files.deleteIfExists(file);
      if (!result.findings().isEmpty() || !input.equals(input(request))) {
        return;
      }
      Path draft = file.resolveSibling(file.getFileName() + ".draft");
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
        write(result, files, out);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException e) {
      // Then the next build does everything.
      return;
    }
  }

  private void write(BuildResult result, Iterable<String> files, DataOutputStream out)
      throws IOException {
    out.writeInt(FORMAT);
    out.writeUTF(key());
    texts(input, out);
    Map<String, String> pages = new LinkedHashMap<>();
    result.pages().forEach((label, count) -> pages.put(label, count.toString()));
    texts(pages, out);
    out.writeInt(result.notes().size());
    for (Message note : result.notes()) {
      write(note, out);
    }
    List<String> paths = new ArrayList<>(List.of(Publisher.MARKER));
    files.forEach(paths::add);
    out.writeInt(paths.size());
    for (String path : paths) {
      out.writeUTF(look(request.site().resolve(path)));
      out.writeUTF(path);
    }
  }

  private static void write(Message message, DataOutputStream out) throws IOException {
    out.writeUTF(message.key());
    out.writeInt(message.arguments().size());
    for (Object argument : message.arguments()) {
      if (argument instanceof Message part) {
        out.writeByte('m');
        write(part, out);
      } else if (argument instanceof Integer || argument instanceof Long) {
        out.writeByte('i');
        out.writeLong(((Number) argument).longValue());
      } else if (argument instanceof Number number) {
        out.writeByte('d');
        out.writeDouble(number.doubleValue());
      } else {
        out.writeByte('t');
        out.writeUTF(argument.toString());
      }
    }
  }

  private static Message message(DataInputStream in) throws IOException {
    String key = in.readUTF();
    int count = in.readInt();
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int kind = in.readByte();
      arguments.add(
          switch (kind) {
            case 'm' -> message(in);
            case 'i' -> (Object) in.readLong();
            case 'd' -> in.readDouble();
            case 't' -> in.readUTF();
            default -> throw new IOException("not an argument: " + kind);
          });
    }
    return new Message(key, arguments);
  }

  private static void texts(Map<String, String> texts, DataOutputStream out) throws IOException {
    out.writeInt(texts.size());
    for (Map.Entry<String, String> text : texts.entrySet()) {
      out.writeUTF(text.getKey());
      out.writeUTF(text.getValue());
    }
  }

  private static Map<String, String> texts(DataInputStream in) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.put(in.readUTF(), in.readUTF());
    }
    return texts;
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

  private static String look(Path path) {
    Stamp stamp = Stamp.of(path);
    return stamp == null ? "" : stamp.size() + " " + stamp.time() + " " + stamp.key();
  }

  private static Map<String, String> input(BuildRequest request) throws IOException {
    List<Path> files = new ArrayList<>();
    Path narrative = request.narrative();
    files.add(narrative.resolve("narrative.yml"));
    for (String folder : FOLDERS) {
      addAll(narrative.resolve(folder), files);
    }
    addAll(Path.of(request.theme()), files);
    Map<String, String> hashes = new ConcurrentHashMap<>();
    files.parallelStream()
        .forEach(
            path -> {
              try {
                hashes.put(path.toString(), sum(Files.readAllBytes(path)));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return new TreeMap<>(hashes);
  }

  /**
   * Length and two independent check sums, which Java has in machine code from its first moment:
   * SHA-256 would take longer than all the rest. They need not withstand an attacker, who could as
   * well write the record itself.
   */
  private static String sum(byte[] content) {
    CRC32 first = new CRC32();
    first.update(content);
    CRC32C second = new CRC32C();
    second.update(content);
    return content.length + " " + first.getValue() + " " + second.getValue();
  }

  private static void addAll(Path folder, List<Path> files) throws IOException {
    if (folder.toString().isEmpty() || !Files.isDirectory(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            files.add(path);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
