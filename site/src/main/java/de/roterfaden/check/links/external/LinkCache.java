package de.roterfaden.check.links.external;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.roterfaden.check.links.external.Verdict.Place;
import de.roterfaden.check.links.external.Verdict.Reason;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What earlier runs found out about addresses, in a file of JSON. What is there is believed for a
 * week, all else for an hour. A file that cannot be understood is as good as none. Safe for use by
 * several threads.
 */
public final class LinkCache {

  /** How long it is believed that an address is there. */
  static final Duration THERE = Duration.ofDays(7);

  /** How long anything else is believed. */
  static final Duration NOT_THERE = Duration.ofHours(1);

  /** Without the network, older knowledge is better than none; then it is forgotten. */
  static final Duration OLDEST = Duration.ofDays(30);

  private static final int SCHEMA = 1;
  private static final long LARGEST = 64L << 20;

  private static final Map<String, Reason> REASONS =
      Arrays.stream(Reason.values())
          .collect(Collectors.toUnmodifiableMap(Reason::id, Function.identity()));

  private final Path file;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  private LinkCache(Path file) {
    this.file = file;
  }

  /**
   * What was found out about an address.
   *
   * @param when when
   * @param allowedPrivate whether private networks were asked too
   */
  private record Entry(Verdict verdict, Instant when, boolean allowedPrivate) {}

  /** The cache in a file, which need not be there. */
  public static LinkCache in(Path file) {
    LinkCache cache = new LinkCache(file);
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
        cache.read(new ObjectMapper().readTree(file.toFile()));
      }
    } catch (IOException e) {
      cache.entries.clear();
    }
    return cache;
  }

  /**
   * The usual file of a user, for folders that belong to no narrative.
   *
   * @param environment the environment variables
   * @param system name of the operating system
   * @param home the user's folder
   */
  public static Path ofUser(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    Path folder;
    if (name.startsWith("windows")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      folder = local.isEmpty() ? home.resolve("AppData").resolve("Local") : Path.of(local);
    } else if (name.startsWith("mac")) {
      folder = home.resolve("Library").resolve("Caches");
    } else {
      String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
      folder = cache.isEmpty() ? home.resolve(".cache") : Path.of(cache);
    }
    return folder.resolve("roter-faden").resolve("links-cache.json");
  }

  private void read(JsonNode root) {
    if (root == null || root.path("schema").asInt() != SCHEMA) {
      return;
    }
    for (Map.Entry<String, JsonNode> each : root.path("addresses").properties()) {
      entry(each.getValue()).ifPresent(entry -> entries.put(each.getKey(), entry));
    }
  }

  private static Optional<Entry> entry(JsonNode node) {
    Reason reason = REASONS.get(node.path("result").asText());
    if (reason == null) {
      return Optional.empty();
    }
    Map<String, Place> places = new HashMap<>();
    for (Map.Entry<String, JsonNode> each : node.path("places").properties()) {
      for (Place place : Place.values()) {
        if (place.id().equals(each.getValue().asText())) {
          places.put(each.getKey(), place);
        }
      }
    }
    try {
      return Optional.of(
          new Entry(
              new Verdict(reason, node.path("detail").asText(), places),
              Instant.parse(node.path("checked").asText()),
              node.path("private").asBoolean()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * What is known of an address, if that answers the question.
   *
   * @param fragments places that are asked for
   * @param settings how it would be asked
   */
  Optional<Verdict> get(
      WebAddress address, Set<String> fragments, ExternalSettings settings, Instant now) {
    Entry entry = entries.get(address.toString());
    if (entry == null || entry.allowedPrivate() != settings.allowPrivate()) {
      return Optional.empty();
    }
    Verdict verdict = entry.verdict();
    boolean there = verdict.reason().isThere();
    Duration most = settings.offline() ? OLDEST : there ? THERE : NOT_THERE;
    Duration age = Duration.between(entry.when(), now);
    boolean fresh = !age.isNegative() && age.compareTo(most) < 0;
    boolean answers = !there || verdict.places().keySet().containsAll(fragments);
    boolean wished = verdict.reason() != Reason.ROBOTS || settings.robots();
    return fresh && answers && wished ? Optional.of(verdict) : Optional.empty();
  }

  /** Keeps what was found out, with what was known of other places on the page. */
  void put(WebAddress address, Verdict verdict, ExternalSettings settings, Instant now) {
    if (!verdict.reason().isKept()) {
      return;
    }
    Map<String, Place> places = new HashMap<>();
    if (verdict.reason().isThere()) {
      Set<String> known = new HashSet<>();
      Entry before = entries.get(address.toString());
      if (before != null) {
        known.addAll(before.verdict().places().keySet());
      }
      get(address, known, settings, now).ifPresent(older -> places.putAll(older.places()));
    }
    places.putAll(verdict.places());
    Verdict whole = new Verdict(verdict.reason(), verdict.detail(), places);
    entries.put(address.toString(), new Entry(whole, now, settings.allowPrivate()));
  }

  /**
   * Writes the file, without what is too old for anything.
   *
   * @throws IOException if it cannot be written
   */
  public void save(Instant now) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("schema", SCHEMA);
    ObjectNode addresses = root.putObject("addresses");
    new TreeMap<>(entries)
        .forEach(
            (address, entry) -> {
              if (Duration.between(entry.when(), now).compareTo(OLDEST) < 0) {
                write(addresses.putObject(address), entry);
              }
            });
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, "links-cache", ".json");
    try {
      mapper.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), root);
      try {
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void write(ObjectNode node, Entry entry) {
    node.put("result", entry.verdict().reason().id());
    if (!entry.verdict().detail().isEmpty()) {
      node.put("detail", entry.verdict().detail());
    }
    node.put("checked", entry.when().toString());
    if (entry.allowedPrivate()) {
      node.put("private", true);
    }
    if (!entry.verdict().places().isEmpty()) {
      ObjectNode places = node.putObject("places");
      new TreeMap<>(entry.verdict().places())
          .forEach((name, place) -> places.put(name, place.id()));
    }
  }
}
