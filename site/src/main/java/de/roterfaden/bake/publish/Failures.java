package de.roterfaden.bake.publish;

import de.roterfaden.finding.Finding;
import de.roterfaden.finding.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Says what stood in the way, in words for people who do not program. */
final class Failures {

  private Failures() {}

  /** Nothing has changed: the old site is whole. */
  static Finding finding(IOException e, Path out) {
    return reason(e, out, "publish.failed.help");
  }

  /** The folder may hold parts of both sites until the next command. */
  static Finding halfway(IOException e, Path out) {
    return reason(e, out, "publish.halfway.help");
  }

  private static Finding reason(IOException e, Path out, String help) {
    String file = file(e, out);
    boolean locked =
        e instanceof AccessDeniedException
            || (e instanceof FileSystemException f && isLocked(f.getReason()));
    Message message =
        locked
            ? Message.of("publish.locked", file)
            : Message.of("publish.failed", file, e.getClass().getSimpleName() + reason(e));
    return Finding.error(locked ? "publish/locked" : "publish/failed", message)
        .help(Message.of(help, out.toString()))
        .about(file);
  }

  /** Windows says in words alone that another program holds a file. */
  private static boolean isLocked(@Nullable String reason) {
    return reason != null && reason.contains("used by another process");
  }

  private static String reason(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return reason == null ? "" : ": " + reason;
  }

  /** The file that the user knows: that of the site, not the one in the working folder. */
  private static String file(IOException e, Path out) {
    if (!(e instanceof FileSystemException f) || f.getFile() == null) {
      return out.toString();
    }
    String named = f.getOtherFile() == null ? f.getFile() : f.getOtherFile();
    return named.contains(Layout.WORK) ? f.getFile() : named;
  }
}
