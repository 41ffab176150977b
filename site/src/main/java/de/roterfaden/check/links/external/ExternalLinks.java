package de.roterfaden.check.links.external;

import de.roterfaden.check.links.LinkReport;
import de.roterfaden.check.links.LinkReport.Where;
import de.roterfaden.check.links.external.Verdict.Place;
import de.roterfaden.check.links.external.Verdict.Reason;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import de.roterfaden.finding.Severity;
import java.io.IOException;
import java.net.InetAddress;
import java.security.KeyStore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether the links to other sites still lead somewhere.
 *
 * <pre>{@code
 * LinkReport report = LocalLinks.of(folder, "").check(done -> {});
 * LinkCache cache = LinkCache.in(folder.resolve(".faden/links-cache.json"));
 * List<Finding> findings =
 *     new ExternalLinks(ExternalSettings.USUAL, cache, IgnoredAddresses.NONE)
 *         .check(List.of(report), (done, total) -> {});
 * }</pre>
 *
 * <p>A site is not to blame for what happens on others: what is certainly broken is a warning, what
 * could not be asked is a piece of information, and nothing is an error.
 */
public final class ExternalLinks {

  /** So many places of one broken address are named; the rest is counted. */
  private static final int PLACES = 5;

  /** After so many answers, what was found out is written down. */
  private static final int SAVED_AFTER = 100;

  private final ExternalSettings settings;
  private final LinkCache cache;
  private final IgnoredAddresses ignored;
  private final Surroundings surroundings;
  private final AtomicReference<String> unsaved = new AtomicReference<>("");

  /** Asks by the computer's own network. */
  public ExternalLinks(ExternalSettings settings, LinkCache cache, IgnoredAddresses ignored) {
    this(
        settings,
        cache,
        ignored,
        new Surroundings(
            Time.SYSTEM,
            InetAddress::getAllByName,
            settings.allowPrivate() ? address -> true : PublicAddresses::isPublic,
            null,
            () -> ThreadLocalRandom.current().nextDouble()));
  }

  ExternalLinks(
      ExternalSettings settings,
      LinkCache cache,
      IgnoredAddresses ignored,
      Surroundings surroundings) {
    this.settings = settings;
    this.cache = cache;
    this.ignored = ignored;
    this.surroundings = surroundings;
  }

  /**
   * What is outside of the program.
   *
   * @param time clock
   * @param names looks up names
   * @param allowed which addresses may be asked
   * @param issuers whose certificates are trusted; none for Java's own
   * @param chance numbers from 0 to 1
   */
  record Surroundings(
      Time time,
      GuardedNames.Names names,
      Predicate<InetAddress> allowed,
      @Nullable KeyStore issuers,
      DoubleSupplier chance) {}

  /** Is told how far the work has come. Calls may come from several threads. */
  @FunctionalInterface
  public interface Watcher {

    /** So many of all addresses have been looked up. */
    void tell(int done, int total);
  }

  /**
   * A link and the report that it is from.
   *
   * @param url address without fragment
   */
  private record Link(String url, Where where, LinkReport report) {

    String place() {
      return Fragments.place(where.fragment());
    }
  }

  /**
   * Looks up all addresses of other sites.
   *
   * @param reports what refers to them
   * @param watcher is told how far it has come
   */
  public List<Finding> check(List<LinkReport> reports, Watcher watcher) {
    Set<IgnoredAddresses.Entry> needed = new HashSet<>();
    Map<String, List<Link>> links = new TreeMap<>();
    for (LinkReport report : reports) {
      report
          .elsewhere()
          .forEach(
              (url, places) -> {
                for (Where where : places) {
                  if (!isIgnored(url, where, needed)) {
                    links
                        .computeIfAbsent(url, key -> new ArrayList<>())
                        .add(new Link(url, where, report));
                  }
                }
              });
    }
    Map<String, Verdict> verdicts = look(links, watcher);
    List<Finding> findings = new ArrayList<>();
    links.forEach((url, its) -> findings.addAll(judge(verdicts.get(url), its)));
    for (IgnoredAddresses.Entry entry : ignored.entries()) {
      if (!needed.contains(entry)) {
        findings.add(
            Finding.warning(
                    "links/external-ignore", Message.of("links.external.needless", entry.address()))
                .help(Message.of("links.external.needless.help"))
                .about(entry.address())
                .at(entry.file(), entry.position()));
      }
    }
    if (!unsaved.get().isEmpty()) {
      findings.add(
          Finding.info("links/external-cache", Message.of("links.external.unsaved", unsaved.get()))
              .help(Message.of("links.external.unsaved.help")));
    }
    return findings;
  }

  private boolean isIgnored(String url, Where where, Set<IgnoredAddresses.Entry> needed) {
    String whole = where.fragment().isEmpty() ? url : url + "#" + where.fragment();
    boolean found = false;
    for (IgnoredAddresses.Entry entry : ignored.entries()) {
      if (entry.covers(url) || entry.covers(whole)) {
        needed.add(entry);
        found = true;
      }
    }
    return found;
  }

  /** The verdict of each address, from the cache or from asking. */
  private Map<String, Verdict> look(Map<String, List<Link>> links, Watcher watcher) {
    Map<String, Verdict> verdicts = new ConcurrentHashMap<>();
    Map<String, Question> questions = new LinkedHashMap<>();
    links.forEach(
        (url, its) -> {
          Optional<WebAddress> address = WebAddress.parse(url);
          if (address.isEmpty()) {
            verdicts.put(url, Verdict.of(Reason.UNREADABLE, ""));
            return;
          }
          Question question =
              questions.computeIfAbsent(
                  address.get().toString(), key -> new Question(address.get()));
          question.urls.add(url);
          its.forEach(link -> question.want(link.place()));
        });
    List<Question> open = new ArrayList<>();
    for (Question question : questions.values()) {
      Optional<Verdict> known =
          cache.get(question.address, question.places, settings, surroundings.time().now());
      if (known.isPresent() || settings.offline()) {
        Verdict verdict = known.orElse(Verdict.of(Reason.OFFLINE, ""));
        question.urls.forEach(url -> verdicts.put(url, verdict));
      } else {
        open.add(question);
      }
    }
    if (!open.isEmpty()) {
      ask(open, questions.size() - open.size(), verdicts, watcher);
    }
    return verdicts;
  }

  /** An address and the places that it should have. */
  private static final class Question {

    private final WebAddress address;
    private final Set<String> urls = new TreeSet<>();
    private final Set<String> places = new TreeSet<>();

    Question(WebAddress address) {
      this.address = address;
    }

    void want(String place) {
      if (!place.isEmpty()) {
        places.add(place);
      }
    }
  }

  private void ask(List<Question> open, int known, Map<String, Verdict> verdicts, Watcher watcher) {
    CountDownLatch left = new CountDownLatch(open.size());
    AtomicInteger done = new AtomicInteger(known);
    int total = known + open.size();
    Map<Question, Verdict> unknown = new ConcurrentHashMap<>();
    Queue<RuntimeException> faults = new ConcurrentLinkedQueue<>();
    GuardedNames names = new GuardedNames(surroundings.names(), surroundings.allowed());
    ExecutorService workers = Executors.newFixedThreadPool(settings.parallel());
    try (Transport transport = new Transport(settings, names, surroundings.issuers())) {
      Inquiry inquiry =
          new Inquiry(settings, surroundings.time(), transport, surroundings.chance());
      Consumer<Question> ask =
          question -> {
            try {
              Verdict verdict = inquiry.of(question.address, question.places);
              if (verdict.reason() == Reason.UNKNOWN_HOST) {
                unknown.put(question, verdict);
              } else {
                answered(question, verdict, verdicts);
              }
              int so = done.incrementAndGet();
              watcher.tell(so, total);
              if (so % SAVED_AFTER == 0) {
                save();
              }
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
              faults.add(e);
            } finally {
              left.countDown();
            }
          };
      for (Queue<Question> host : byHost(open)) {
        for (int lane = 0; lane < settings.perHost(); lane++) {
          Lane.run(workers, host, ask);
        }
      }
      left.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      workers.shutdownNow();
      unknown.forEach(
          (question, verdict) ->
              answered(
                  question,
                  isCutOff(open, unknown) ? Verdict.of(Reason.OFFLINE, "") : verdict,
                  verdicts));
      save();
    }
    if (!faults.isEmpty()) {
      throw faults.element();
    }
  }

  /**
   * Whether this computer itself is cut off from the internet: nobody knows any of several hosts.
   */
  private static boolean isCutOff(List<Question> open, Map<Question, Verdict> unknown) {
    return unknown.size() == open.size()
        && open.stream().map(question -> question.address.host()).distinct().count() > 2;
  }

  private void answered(Question question, Verdict verdict, Map<String, Verdict> verdicts) {
    question.urls.forEach(url -> verdicts.put(url, verdict));
    cache.put(question.address, verdict, settings, surroundings.time().now());
  }

  /** Keeps what was found out; if that fails, the answers are told nevertheless. */
  private synchronized void save() {
    try {
      cache.save(surroundings.time().now());
    } catch (IOException e) {
      unsaved.set(String.valueOf(e.getMessage()));
    }
  }

  private static List<Queue<Question>> byHost(List<Question> open) {
    Map<String, Queue<Question>> hosts = new LinkedHashMap<>();
    for (Question question : open) {
      hosts
          .computeIfAbsent(question.address.host(), host -> new ConcurrentLinkedQueue<>())
          .add(question);
    }
    return List.copyOf(hosts.values());
  }

  /**
   * One of the few lanes to a host: asks one address, then stands at the end of the line again, so
   * that many links to one host keep none of the others waiting.
   */
  private record Lane(
      ExecutorService workers, Queue<Question> host, Consumer<Question> ask, Question question)
      implements Runnable {

    /** Takes the next address, if there is one. */
    static void run(ExecutorService workers, Queue<Question> host, Consumer<Question> ask) {
      Question next = host.poll();
      if (next != null) {
        workers.execute(new Lane(workers, host, ask, next));
      }
    }

    @Override
    public void run() {
      // The next is taken first: while it is open, the workers are there.
      Question next = host.poll();
      ask.accept(question);
      if (next != null) {
        workers.execute(new Lane(workers, host, ask, next));
      }
    }
  }

  private List<Finding> judge(@Nullable Verdict verdict, List<Link> links) {
    if (verdict == null) {
      return List.of();
    }
    if (verdict.reason() != Reason.FINE) {
      Reason reason = verdict.reason();
      List<Finding> findings =
          new ArrayList<>(placed(links, link -> finding(reason, verdict, link)));
      if (!reason.isThere()) {
        return findings;
      }
      findings.addAll(places(verdict, links));
      return findings;
    }
    return places(verdict, links);
  }

  private static Finding finding(Reason reason, Verdict verdict, Link link) {
    String key = "links.external." + reason.id();
    Message message = new Message(key, List.of(link.where().written(), verdict.detail()));
    Message help = new Message(key + ".help", List.of(link.where().written(), verdict.detail()));
    Finding finding =
        reason.severity() == Severity.WARNING
            ? Finding.warning(reason.rule(), message)
            : Finding.info(reason.rule(), message);
    return finding.help(help).about(link.where().written());
  }

  private static List<Finding> places(Verdict verdict, List<Link> links) {
    Map<String, List<Link>> byPlace = new TreeMap<>();
    for (Link link : links) {
      byPlace.computeIfAbsent(link.place(), key -> new ArrayList<>()).add(link);
    }
    List<Finding> findings = new ArrayList<>();
    byPlace.forEach(
        (place, its) -> {
          Place found = verdict.places().getOrDefault(place, Place.THERE);
          if (found != Place.THERE) {
            findings.addAll(placed(its, link -> missing(found, place, link)));
          }
        });
    return findings;
  }

  private static Finding missing(Place found, String place, Link link) {
    Finding finding =
        found == Place.MISSING
            ? Finding.warning(
                "links/external-anchor", Message.of("links.external.anchor", place, link.url()))
            : Finding.info(
                "links/external-anchor",
                Message.of("links.external.anchor-unsure", place, link.url()));
    return finding
        .help(Message.of("links.external.anchor.help", link.url()))
        .about(link.where().written());
  }

  /** The finding at each place that an author has to mend, each place once, and not too many. */
  private static List<Finding> placed(List<Link> links, Function<Link, Finding> finding) {
    Map<String, Finding> places = new LinkedHashMap<>();
    links.stream()
        .sorted(
            Comparator.comparing((Link link) -> link.where().page())
                .thenComparing(link -> link.where().position().line())
                .thenComparing(link -> link.where().position().column()))
        .forEach(
            link -> {
              Finding there = link.report().place(finding.apply(link), link.where());
              places.putIfAbsent(there.file() + ":" + there.position(), there);
            });
    Deque<Finding> all = new ArrayDeque<>(places.values());
    int more = all.size() - PLACES;
    if (more <= 0) {
      return List.copyOf(all);
    }
    while (all.size() > PLACES) {
      all.removeLast();
    }
    Finding last = all.removeLast();
    all.add(last.help(Message.of("links.external.more", last.help(), more)));
    return List.copyOf(all);
  }
}
