package de.roterfaden.bake.publish;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** Into which folders may be published: never over somebody's own files. */
final class OutputRules {

  private static final List<String> INPUTS =
      List.of("content", "data", "assets", "review", "approvals", "theme");

  private OutputRules() {}

  /** Why nothing may be published to a folder; empty if it may. Touches nothing. */
  static List<Finding> refusals(Path next, Path out) throws IOException {
    Path site = real(out);
    Path source = real(next);
    if (Files.exists(site) && !Files.isDirectory(site)) {
      return List.of(refusal("publish.not-a-folder", site));
    }
    Path narrative = narrative(source);
    if (source.startsWith(site) || narrative.startsWith(site) || site.startsWith(source)) {
      return List.of(refusal("publish.over-narrative", site));
    }
    for (String input : INPUTS) {
      if (site.startsWith(narrative.resolve(input))) {
        return List.of(refusal("publish.inside-input", site, input));
      }
    }
    boolean interrupted = Files.isDirectory(site.resolve(Layout.WORK), LinkOption.NOFOLLOW_LINKS);
    return interrupted ? List.of() : foreign(site);
  }

  /** Why a folder that has something in it already is not ours; empty if it is ours or empty. */
  static List<Finding> foreign(Path site) throws IOException {
    if (!Files.isDirectory(site) || Marker.isIn(site)) {
      return List.of();
    }
    try (var entries = Files.newDirectoryStream(site)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (!Layout.isReserved(name) && !Layout.LITTER.contains(name)) {
          return List.of(refusal("publish.not-ours", site, name));
        }
      }
    }
    return List.of();
  }

  /** The folder of the narrative, which holds {@code .faden/}; else the new site itself. */
  private static Path narrative(Path next) {
    for (Path path = next; path.getParent() != null; path = path.getParent()) {
      if (path.getFileName().toString().equals(".faden")) {
        return path.getParent();
      }
    }
    return next;
  }

  /** The real path of something that may not be there yet. */
  private static Path real(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.exists(absolute) || absolute.getParent() == null) {
      return absolute.toRealPath();
    }
    return real(absolute.getParent()).resolve(absolute.getFileName());
  }

  private static Finding refusal(String key, Path site, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = site.toString();
    System.arraycopy(more, 0, arguments, 1, more.length);
    return Finding.error(key.replace('.', '/'), Message.of(key, arguments))
        .help(Message.of(key + ".help", arguments))
        .about(site.toString());
  }
}
