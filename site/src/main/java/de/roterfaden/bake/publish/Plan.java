package de.roterfaden.bake.publish;

import de.roterfaden.bake.publish.Publication.Published;
import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * What has to change so that one site becomes another.
 *
 * @param steps the changes in their order: deletions that must make room first, then assets, new
 *     pages, changed pages, the marker, and all other deletions last
 * @param unchanged number of files that are the same already
 * @param marker content of the new marker
 * @param obstacles what stands in the way; the plan may be carried out only if there is none
 */
record Plan(List<Step> steps, int unchanged, String marker, List<Finding> obstacles) {

  static Plan between(NextSite next, Path site) throws IOException {
    return new Comparison(next, site).plan();
  }

  Published asPublished(List<Finding> findings) {
    List<Step> files = steps.stream().filter(s -> !s.path().equals(Layout.MARKER)).toList();
    return new Published(
        (int) files.stream().filter(Step.Add.class::isInstance).count(),
        (int) files.stream().filter(Step.Replace.class::isInstance).count(),
        (int) files.stream().filter(Step.Drop.class::isInstance).count(),
        unchanged,
        findings);
  }

  /** Compares the two sites, once for each file. */
  private static final class Comparison {

    private final NextSite next;
    private final Path site;
    private final TreeSet<String> files = new TreeSet<>();
    private final List<Finding> obstacles = new ArrayList<>();
    private final Set<String> looked = new HashSet<>();
    private int unchanged;

    Comparison(NextSite next, Path site) {
      this.next = next;
      this.site = site;
    }

    Plan plan() throws IOException {
      list();
      Set<String> ours = Marker.files(site);
      List<Step.Put> puts = puts(ours);
      String marker = Marker.text(files);
      List<Step> steps = new ArrayList<>();
      List<Step> last = new ArrayList<>();
      drops(ours, steps, last);
      puts.sort(Comparator.<Step.Put>comparingInt(Comparison::turn).thenComparing(Step.Put::path));
      steps.addAll(puts);
      marker(marker, steps);
      steps.addAll(last);
      return new Plan(List.copyOf(steps), unchanged, marker, List.copyOf(obstacles));
    }

    private void list() {
      for (String path : next.files()) {
        if (!SitePath.isSafe(path)) {
          obstacles.add(obstacle("publish.odd-name", path.replaceAll("\\p{Cntrl}", "?")));
        } else if (!Layout.isReserved(path)) {
          files.add(path);
        }
      }
    }

    private List<Step.Put> puts(Set<String> ours) throws IOException {
      List<String> added = new ArrayList<>();
      List<String> replaced = new ArrayList<>();
      for (String path : files) {
        if (!next.isFresh(path)) {
          unchanged++;
          continue;
        }
        lookAtParents(path, ours);
        Path old = site.resolve(path);
        if (Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
          if (!isOurFolder(path, ours)) {
            obstacles.add(obstacle("publish.folder-in-the-way", path));
          }
          added.add(path);
        } else if (!Files.exists(old, LinkOption.NOFOLLOW_LINKS) || isOtherCase(path, ours)) {
          added.add(path);
        } else if (isSame(next.file(path), old)) {
          unchanged++;
        } else {
          replaced.add(path);
        }
      }
      List<Step.Put> puts = new ArrayList<>(puts(added, Step.Add::new));
      puts.addAll(puts(replaced, Step.Replace::new));
      return puts;
    }

    /** Steps with the hashes of their files, which are worked out side by side. */
    private List<Step.Put> puts(List<String> paths, BiFunction<String, String, Step.Put> step)
        throws IOException {
      try {
        return paths.parallelStream().map(path -> step.apply(path, hash(next.file(path)))).toList();
      } catch (UncheckedIOException e) {
        throw new IOException(e);
      }
    }

    private static String hash(Path file) {
      try {
        return Content.hash(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** A folder that the new site needs must not be a file or a link of somebody else. */
    private void lookAtParents(String path, Set<String> ours) {
      for (String parent : SitePath.parents(path)) {
        Path folder = site.resolve(parent);
        if (looked.add(parent)
            && Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
            && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
            && !ours.contains(parent)) {
          obstacles.add(obstacle("publish.file-in-the-way", parent));
        }
      }
    }

    private boolean isOurFolder(String path, Set<String> ours) throws IOException {
      try (var inside = Files.walk(site.resolve(path))) {
        List<String> found =
            inside
                .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                .map(file -> SitePath.of(site, file))
                .toList();
        return !found.isEmpty() && ours.containsAll(found);
      }
    }

    /**
     * Whether the file that answers to this name is really one of ours under another spelling,
     * {@code Karte.svg} for {@code karte.svg}, on a drive that does not tell them apart.
     */
    private boolean isOtherCase(String path, Set<String> ours) throws IOException {
      if (ours.contains(path)) {
        return false;
      }
      Path real = site.resolve(path).toRealPath(LinkOption.NOFOLLOW_LINKS);
      return ours.contains(SitePath.of(site, real));
    }

    private static boolean isSame(Path a, Path b) throws IOException {
      return Files.isRegularFile(b, LinkOption.NOFOLLOW_LINKS)
          && Files.size(a) == Files.size(b)
          && Files.mismatch(a, b) < 0;
    }

    /** Deletions come last, but for those that must make room for a file or folder of that name. */
    private void drops(Set<String> ours, List<Step> first, List<Step> last) {
      if (files.containsAll(ours)) {
        return;
      }
      Map<String, String> names = new HashMap<>();
      for (String path : files) {
        names.put(SitePath.fold(path), path);
        SitePath.parents(path).forEach(p -> names.put(SitePath.fold(p), p + "/"));
      }
      for (String path : new TreeSet<>(ours)) {
        if (!files.contains(path)
            && Files.exists(site.resolve(path), LinkOption.NOFOLLOW_LINKS)
            && !Files.isDirectory(site.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
          (standsInTheWay(path, names) ? first : last).add(new Step.Drop(path));
        }
      }
    }

    private static boolean standsInTheWay(String path, Map<String, String> names) {
      if (names.containsKey(SitePath.fold(path))) {
        return true;
      }
      return SitePath.parents(path).stream()
          .anyMatch(p -> !names.getOrDefault(SitePath.fold(p), p + "/").equals(p + "/"));
    }

    private static int turn(Step.Put put) {
      if (!put.path().toLowerCase(Locale.ROOT).endsWith(".html")) {
        return 0;
      }
      return put instanceof Step.Add ? 1 : 2;
    }

    private void marker(String marker, List<Step> steps) throws IOException {
      byte[] content = marker.getBytes(StandardCharsets.UTF_8);
      if (!Marker.isIn(site)) {
        steps.add(new Step.Add(Layout.MARKER, Content.hash(content)));
      } else if (!Arrays.equals(Files.readAllBytes(site.resolve(Layout.MARKER)), content)) {
        steps.add(new Step.Replace(Layout.MARKER, Content.hash(content)));
      }
    }

    private Finding obstacle(String key, String path) {
      return Finding.error(
              key.replace('.', '/'), Message.of(key, path, site.getFileName().toString()))
          .help(Message.of(key + ".help"))
          .about(path);
    }
  }
}
