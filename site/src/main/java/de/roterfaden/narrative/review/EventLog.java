package de.roterfaden.narrative.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All events of a narrative's reviews. Each is a file in {@code review/events}, named by the hash
 * of its content and naming all heads that were known when it was recorded; so two people's work,
 * done apart, merges in a version control system without conflict, and whoever holds a head can
 * prove that nothing before it was changed.
 *
 * <pre>{@code
 * EventLog log = EventLog.read(Path.of("narratives/lindwerth"));
 * log.entries().forEach(entry -> System.out.println(entry.event()));
 * log.heads();  // what receipts print
 * log.faults(); // what is changed, missing or foreign
 * }</pre>
 *
 * @param entries events that can be read and are named by their hash: each behind those that it
 *     names, else by time and then by hash, so that every machine has the same order
 * @param heads hashes that no other event names, sorted
 * @param faults what is wrong with the folder
 */
public record EventLog(List<Entry> entries, List<String> heads, List<LogFault> faults) {

  /** The log of a narrative that has had no review. */
  public static final EventLog EMPTY = new EventLog(List.of(), List.of(), List.of());

  /** Folder of the events in a narrative. */
  public static final String FOLDER = "review/events";

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.json");

  /** How services that synchronise folders name the second version of a file. */
  private static final Pattern CONFLICT_COPY =
      Pattern.compile("(?i)[0-9a-f]{64}\\b.+\\.json|.*(conflict|konflikt).*\\.json");

  public EventLog {
    entries = List.copyOf(entries);
    heads = List.copyOf(heads);
    faults = List.copyOf(faults);
  }

  /**
   * Reads the log of a narrative.
   *
   * @param narrative the narrative's folder
   * @throws IOException if the folder cannot be read
   */
  public static EventLog read(Path narrative) throws IOException {
    Path folder = narrative.resolve(FOLDER);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return EMPTY;
    }
    List<LogFault> faults = new ArrayList<>();
    Map<String, Entry> read = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        read(file, faults).ifPresent(entry -> read.put(entry.hash(), entry));
      }
    }
    return of(read.values(), faults);
  }

  /** The log of events, which may stand in any order. */
  public static EventLog of(Collection<Entry> entries) {
    return of(entries, List.of());
  }

  private static EventLog of(Collection<Entry> entries, List<LogFault> others) {
    List<LogFault> faults = new ArrayList<>(others);
    Map<String, Entry> byHash = new TreeMap<>();
    entries.forEach(entry -> byHash.put(entry.hash(), entry));
    Set<String> removed = new TreeSet<>();
    for (Entry entry : byHash.values()) {
      if (entry.event() instanceof Event.Tombstone tombstone) {
        removed.addAll(tombstone.removed());
      }
    }
    for (String hash : removed) {
      if (byHash.remove(hash) != null) {
        faults.add(new LogFault(LogFault.Kind.FORGOTTEN, hash + EventJson.SUFFIX, ""));
      }
    }
    Set<String> named = new TreeSet<>();
    byHash.values().forEach(entry -> named.addAll(entry.after()));
    for (String hash : named) {
      if (!byHash.containsKey(hash) && !removed.contains(hash)) {
        faults.add(new LogFault(LogFault.Kind.MISSING, hash + EventJson.SUFFIX, ""));
      }
    }
    List<String> heads = byHash.keySet().stream().filter(hash -> !named.contains(hash)).toList();
    return new EventLog(inOrder(byHash), heads, faults);
  }

  /** This log with another event behind its heads. */
  public EventLog plus(Entry entry) {
    List<Entry> all = new ArrayList<>(entries);
    all.add(entry);
    return of(all, faults.stream().filter(f -> f.kind() != LogFault.Kind.MISSING).toList());
  }

  /** The event of a hash. */
  public Optional<Entry> find(String hash) {
    return entries.stream().filter(entry -> entry.hash().equals(hash)).findFirst();
  }

  /** The events of a hash that begins with some digits: how people name one. */
  public List<Entry> beginningWith(String digits) {
    return entries.stream().filter(entry -> entry.hash().startsWith(digits)).toList();
  }

  private static Optional<Entry> read(Path file, List<LogFault> faults) throws IOException {
    String name = String.valueOf(file.getFileName());
    if (name.startsWith(".")) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !NAME.matcher(name).matches()) {
      boolean copy = CONFLICT_COPY.matcher(name).matches();
      faults.add(
          new LogFault(copy ? LogFault.Kind.CONFLICT_COPY : LogFault.Kind.FOREIGN, name, ""));
      return Optional.empty();
    }
    if (Files.size(file) > EventJson.LARGEST) {
      faults.add(new LogFault(LogFault.Kind.UNREADABLE, name, "too large"));
      return Optional.empty();
    }
    try {
      String content =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      if (!name.equals(TextHash.ofFile(content) + EventJson.SUFFIX)) {
        faults.add(new LogFault(LogFault.Kind.CHANGED, name, ""));
        return Optional.empty();
      }
      return Optional.of(EventJson.read(content.replace("\r\n", "\n")));
    } catch (CharacterCodingException e) {
      faults.add(new LogFault(LogFault.Kind.CHANGED, name, ""));
      return Optional.empty();
    } catch (UnreadableEvent e) {
      faults.add(new LogFault(LogFault.Kind.UNREADABLE, name, String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  /** Each event behind those that it names; among those that may come next, the earliest first. */
  private static List<Entry> inOrder(Map<String, Entry> byHash) {
    Map<String, Integer> waiting = new HashMap<>();
    Map<String, List<Entry>> followers = new HashMap<>();
    TreeSet<Entry> ready =
        new TreeSet<>(
            Comparator.comparing((Entry entry) -> entry.event().at().toInstant())
                .thenComparing(Entry::hash));
    for (Entry entry : byHash.values()) {
      int open = 0;
      for (String before : entry.after()) {
        if (byHash.containsKey(before)) {
          followers.computeIfAbsent(before, key -> new ArrayList<>()).add(entry);
          open++;
        }
      }
      waiting.put(entry.hash(), open);
      if (open == 0) {
        ready.add(entry);
      }
    }
    List<Entry> ordered = new ArrayList<>(byHash.size());
    while (!ready.isEmpty()) {
      Entry next = ready.pollFirst();
      ordered.add(next);
      for (Entry follower : followers.getOrDefault(next.hash(), List.of())) {
        if (waiting.merge(follower.hash(), -1, Integer::sum) == 0) {
          ready.add(follower);
        }
      }
    }
    return ordered;
  }
}
